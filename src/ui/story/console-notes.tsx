import { useEffect, useRef, useState } from 'react';
import type { StoryWords } from '../../i18n/story.ts';
import { RichText } from './rich-text.tsx';

const SIZES = [14, 16, 18, 21, 25, 30] as const;

interface ConsoleNotesProps {
  readonly notes: string;
  readonly words: StoryWords;
}

/** What the speaker wants to say, in letters of a size of their own. */
export function ConsoleNotes({ notes, words: { talk } }: ConsoleNotesProps) {
  const [step, setStep] = useState(2);
  const text = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each scene's notes are read from their beginning
  useEffect(() => {
    text.current?.scrollTo(0, 0);
  }, [notes]);
  return (
    <>
      <div className="console-row">
        <h2>{talk.notes}</h2>
        <button
          type="button"
          className="tool"
          aria-label={talk.smaller}
          disabled={step === 0}
          onClick={() => setStep(step - 1)}
        >
          A−
        </button>
        <button
          type="button"
          className="tool"
          aria-label={talk.larger}
          disabled={step === SIZES.length - 1}
          onClick={() => setStep(step + 1)}
        >
          A+
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by keyboard */}
      <div ref={text} className="console-notes" style={{ fontSize: SIZES[step] }} tabIndex={0}>
        <p>{notes === '' ? talk.noNotes : <RichText text={notes} />}</p>
      </div>
    </>
  );
}
