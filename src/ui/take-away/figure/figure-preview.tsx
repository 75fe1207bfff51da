import { useMemo } from 'react';
import type { FigureWords } from '../../../i18n/figure.ts';
import { TryAgain } from '../../try-again.tsx';
import type { FigureDrawing } from './use-figure-drawing.ts';

interface FigurePreviewProps {
  readonly words: FigureWords;
  readonly drawing: FigureDrawing;
  readonly title: string;
}

/** The picture's size on paper, from its own first line: `width="85mm" height="110.2mm"`. */
function sizeOf(svg: string): readonly [width: string, height: string] | null {
  const found = /width="([\d.]+)mm" height="([\d.]+)mm"/.exec(svg);
  return found ? [found[1] ?? '', String(Math.round(Number(found[2] ?? 0)))] : null;
}

/** The drawing as its own address: there at once, where a blob's would have to be asked for first. */
function addressOf(svg: string): string {
  return `data:image/svg+xml,${svg.replace(/[%#\n]/g, encodeURIComponent)}`;
}

interface MissingProps {
  readonly words: FigureWords;
  readonly drawing: FigureDrawing;
}

/** What did not arrive. */
function Missing({ words, drawing }: MissingProps) {
  return (
    <div className="figure-preview" role="alert">
      {drawing.failures.map((file) => (
        <p key={file}>{words.failedMap(file)}</p>
      ))}
      <p className="figure-ways">
        <TryAgain isStubborn={drawing.isStubborn} onRetry={drawing.retry} className="action" />
      </p>
    </div>
  );
}

/** What will be saved. */
export function FigurePreview({ words, drawing, title }: FigurePreviewProps) {
  const { svg, sketch, onSketchShown } = drawing;
  const picture = svg ?? sketch;
  const address = useMemo(() => picture && addressOf(picture), [picture]);
  if (drawing.failures.length > 0) return <Missing words={words} drawing={drawing} />;
  const size = svg && sizeOf(svg);
  const isSketch = svg === null && sketch !== null;
  return (
    <figure className="figure-preview">
      {address ? (
        <img
          src={address}
          alt={words.previewOf(title)}
          aria-busy={isSketch}
          // A sketch that cannot be shown is nothing to wait for either.
          onLoad={isSketch ? onSketchShown : undefined}
          onError={isSketch ? onSketchShown : undefined}
        />
      ) : (
        <p role="status">{words.drawing}</p>
      )}
      {size ? <figcaption className="quiet">{words.sizeOf(...size)}</figcaption> : null}
      {isSketch ? <figcaption className="quiet">{words.draft}</figcaption> : null}
    </figure>
  );
}
