import { lessonWordsOf } from '../../i18n/lesson.ts';
import { type AskingStep, isSettled, type StepState } from '../../lesson/lesson-state.ts';
import { useWords } from '../atlas-context.ts';
import { RichText } from '../story/rich-text.tsx';
import { useFill } from './use-fill.ts';
import { useFocusWhen } from './use-focus-when.ts';

interface HintListProps {
  readonly step: AskingStep;
  readonly state: StepState;
  readonly onHint: () => void;
}

/** The hints that were asked for, one by one, and the way to the next. */
export function HintList({ step, state, onHint }: HintListProps) {
  const words = useWords();
  const say = lessonWordsOf(words.language);
  const fill = useFill();
  const { hints } = step.question;
  const shown = hints.slice(0, state.hints);
  const count = words.formatNumber(hints.length);
  const isMore = shown.length < hints.length && !isSettled(state);
  const list = useFocusWhen<HTMLOListElement>(shown.length === hints.length);
  if (hints.length === 0) return null;
  return (
    <div className="lesson-hints">
      <ol ref={list} aria-live="polite" tabIndex={-1}>
        {shown.map((hint, order) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: hints stand in a fixed order and have no id
          <li key={order}>
            <span className="quiet">{say.hint(words.formatNumber(order + 1), count)}</span>{' '}
            <RichText text={fill(hint)} />
          </li>
        ))}
      </ol>
      {isMore ? (
        <button type="button" className="link-button" onClick={onHint} title={say.costs}>
          {say.nextHint(words.formatNumber(shown.length + 1), count)}
        </button>
      ) : null}
    </div>
  );
}
