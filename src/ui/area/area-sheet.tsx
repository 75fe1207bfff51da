import { useEffect } from 'react';
import { type AreaShape, useAreaDrawing } from './use-area-drawing.ts';

interface AreaSheetProps {
  readonly shape: AreaShape;
  readonly onDrawn: (isArea: boolean) => void;
  readonly onCancel: () => void;
}

/** A clear sheet over the map, to draw a box or a lasso on. */
export function AreaSheet({ shape, onDrawn, onCancel }: AreaSheetProps) {
  const { ring, ...handlers } = useAreaDrawing(shape, onDrawn);
  useEffect(() => {
    const handleKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onCancel();
    };
    window.addEventListener('keydown', handleKeyDown);
    return () => window.removeEventListener('keydown', handleKeyDown);
  }, [onCancel]);
  return (
    <svg className="area-sheet" data-area-sheet={shape} aria-hidden="true" {...handlers}>
      {ring.length > 2 ? <polygon points={ring.map((pixel) => pixel.join(',')).join(' ')} /> : null}
    </svg>
  );
}
