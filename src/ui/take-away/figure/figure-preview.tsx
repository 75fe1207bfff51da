import { useMemo } from 'react';
import type { FigureWords } from '../../../i18n/figure.ts';

interface FigurePreviewProps {
  readonly words: FigureWords;
  /** The drawing; null while it is being made. */
  readonly svg: string | null;
  /** A sketch to look at until then. */
  readonly sketch: string | null;
  readonly onSketchShown: () => void;
  readonly title: string;
  readonly failures: readonly string[];
  readonly onRetry: () => void;
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

/** What will be saved. */
export function FigurePreview(props: FigurePreviewProps) {
  const { words, svg, sketch, title, failures, onRetry } = props;
  const picture = svg ?? sketch;
  const address = useMemo(() => picture && addressOf(picture), [picture]);
  if (failures.length > 0) {
    return (
      <div className="figure-preview" role="alert">
        {failures.map((file) => (
          <p key={file}>{words.failedMap(file)}</p>
        ))}
        <button type="button" className="action" onClick={onRetry}>
          {words.tryAgain}
        </button>
      </div>
    );
  }
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
          onLoad={isSketch ? props.onSketchShown : undefined}
          onError={isSketch ? props.onSketchShown : undefined}
        />
      ) : (
        <p role="status">{words.drawing}</p>
      )}
      {size ? <figcaption className="quiet">{words.sizeOf(...size)}</figcaption> : null}
      {isSketch ? <figcaption className="quiet">{words.draft}</figcaption> : null}
    </figure>
  );
}
