import { useId } from 'react';
import { LENGTH_RANGE } from '../../../export/video/video-options.ts';
import { exportStoryWordsOf } from '../../../i18n/export-story.ts';
import { useWords } from '../../atlas-context.ts';

/** The seconds of a text; null where it is no length that can be made. */
export function readLength(text: string): number | null {
  const seconds = Number(text);
  const [from, to] = LENGTH_RANGE;
  return text.trim() !== '' && seconds >= from && seconds <= to ? seconds : null;
}

interface LengthFieldProps {
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** How long the video is; a length that cannot be made is said. */
export function LengthField({ text, onChange }: LengthFieldProps) {
  const { video } = exportStoryWordsOf(useWords().language);
  const wrongId = useId();
  const [from, to] = LENGTH_RANGE;
  const isWrong = readLength(text) === null;
  return (
    <div>
      <label className="field making-field">
        {video.length}
        <input
          type="number"
          min={from}
          max={to}
          step="any"
          value={text}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? wrongId : undefined}
          onChange={(event) => onChange(event.target.value)}
        />
      </label>
      {isWrong ? (
        <p id={wrongId} className="making-wrong" role="alert">
          {video.lengthWrong(from, to)}
        </p>
      ) : null}
    </div>
  );
}
