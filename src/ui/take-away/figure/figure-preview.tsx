import { useEffect, useState } from 'react';
import type { FigureWords } from '../../../i18n/figure.ts';

interface FigurePreviewProps {
  readonly words: FigureWords;
  /** The drawing; null while it is being made. */
  readonly svg: string | null;
  readonly title: string;
  readonly failures: readonly string[];
  readonly onRetry: () => void;
}

/** The picture's size on paper, from its own first line: `width="85mm" height="110.2mm"`. */
function sizeOf(svg: string): readonly [width: string, height: string] | null {
  const found = /width="([\d.]+)mm" height="([\d.]+)mm"/.exec(svg);
  return found ? [found[1] ?? '', String(Math.round(Number(found[2] ?? 0)))] : null;
}

/** An address under which the page shows the drawing itself, the very one that is saved. */
function usePictureAddress(svg: string | null): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (svg === null) return;
    const next = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    setAddress(next);
    return () => URL.revokeObjectURL(next);
  }, [svg]);
  return address;
}

/** What will be saved. */
export function FigurePreview({ words, svg, title, failures, onRetry }: FigurePreviewProps) {
  const address = usePictureAddress(svg);
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
  return (
    <figure className="figure-preview">
      {address ? (
        <img src={address} alt={words.previewOf(title)} />
      ) : (
        <p role="status">{words.drawing}</p>
      )}
      {size ? <figcaption className="quiet">{words.sizeOf(...size)}</figcaption> : null}
    </figure>
  );
}
