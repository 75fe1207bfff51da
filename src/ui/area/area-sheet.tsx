import { useEffect, useRef } from 'react';
import { areaWordsOf } from '../../i18n/area.ts';
import { useAtlas, useWords } from '../atlas-context.ts';
import { type AreaShape, useAreaDrawing } from './use-area-drawing.ts';

interface AreaSheetProps {
  readonly shape: AreaShape;
  readonly onDrawn: (isArea: boolean) => void;
  readonly onCancel: () => void;
}

const CROSS_PIXELS = 14;

/** A clear sheet over the map, to draw a box or a lasso on by pointer or keys. */
export function AreaSheet({ shape, onDrawn, onCancel }: AreaSheetProps) {
  const { screen } = useAtlas();
  const words = areaWordsOf(useWords().language);
  const { ring, cross, corners, handlers } = useAreaDrawing(shape, onDrawn);
  const sheet = useRef<SVGSVGElement>(null);
  useEffect(() => sheet.current?.focus(), []);
  useEffect(() => {
    const handleKeyDown = (event: globalThis.KeyboardEvent) => {
      if (event.key === 'Escape') onCancel();
    };
    window.addEventListener('keydown', handleKeyDown);
    return () => window.removeEventListener('keydown', handleKeyDown);
  }, [onCancel]);
  const at = cross && screen.positionAt(...cross);
  return (
    <>
      <svg
        ref={sheet}
        className="area-sheet"
        data-area-sheet={shape}
        role="application"
        aria-label={words.draw[shape]}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys draw on it
        tabIndex={0}
        {...handlers}
      >
        {ring.length > 2 ? (
          <polygon points={ring.map((pixel) => pixel.join(',')).join(' ')} />
        ) : null}
        {cross ? (
          <path
            d={`M${cross[0] - CROSS_PIXELS},${cross[1]}h${2 * CROSS_PIXELS}M${cross[0]},${cross[1] - CROSS_PIXELS}v${2 * CROSS_PIXELS}`}
          />
        ) : null}
      </svg>
      <p className="visually-hidden" role="status">
        {at ? words.at(at, corners) : null}
      </p>
    </>
  );
}
