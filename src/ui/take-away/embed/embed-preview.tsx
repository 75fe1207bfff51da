import { useEffect, useRef, useState } from 'react';
import { readMessage } from '../../../embed/loader/read-message.ts';
import type { EmbedDialogWords } from '../../../i18n/embed-dialog.ts';
import { useSize } from '../../stage/use-size.ts';
import { HEIGHTS } from './embed-wish.ts';

/** In CSS pixels: a phone, the column of a text, a page. */
const WIDTHS = { phone: 360, column: 640, full: 1100 } as const;
type WidthName = keyof typeof WIDTHS;
const WIDTH_NAMES = Object.keys(WIDTHS) as WidthName[];

interface EmbedPreviewProps {
  readonly words: EmbedDialogWords;
  readonly query: string;
  readonly title: string;
  /** Null follows what the frame asks for. */
  readonly heightPixels: number | null;
}

/** The height that a frame says it needs. */
function useAskedHeight(frame: React.RefObject<HTMLIFrameElement | null>): number {
  const [asked, setAsked] = useState<number>(HEIGHTS.usual);
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent) => {
      const message = source === frame.current?.contentWindow ? readMessage(data) : null;
      if (message?.type === 'height') {
        setAsked(Math.min(HEIGHTS.most, Math.max(HEIGHTS.least, Math.ceil(message.pixels))));
      }
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, [frame]);
  return asked;
}

/** The embed itself, as wide as on a phone, in a column or on a full page. */
export function EmbedPreview({ words, query, title, heightPixels }: EmbedPreviewProps) {
  const [width, setWidth] = useState<WidthName>('column');
  const room = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const size = useSize(room);
  const asked = useAskedHeight(frame);
  const height = heightPixels ?? asked;
  const scale = Math.min(1, (size?.width ?? WIDTHS[width]) / WIDTHS[width]);
  return (
    <div className="embed-preview">
      <fieldset className="scope-choice">
        <legend>{words.preview}</legend>
        {WIDTH_NAMES.map((name) => (
          <label key={name}>
            <input
              type="radio"
              name="embed-width"
              checked={name === width}
              onChange={() => setWidth(name)}
            />
            {words.widthName[name]}
          </label>
        ))}
      </fieldset>
      <div ref={room} className="embed-room">
        <div
          className="embed-page"
          style={{ width: WIDTHS[width] * scale, height: height * scale }}
        >
          <iframe
            ref={frame}
            src={`embed.html?${query}`}
            title={`${words.preview}: ${title}`}
            allow="fullscreen"
            style={{ width: WIDTHS[width], height, transform: `scale(${scale})` }}
          />
        </div>
      </div>
      <p className="quiet">{scale < 1 ? words.scaled(String(Math.round(scale * 100))) : ''}</p>
    </div>
  );
}
