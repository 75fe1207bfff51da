import type { SyntheticEvent } from 'react';
import { lessonWordsOf } from '../../i18n/lesson.ts';
import type { Answer } from '../../lesson/answer.ts';
import type { AskingStep } from '../../lesson/lesson-state.ts';
import { useWords } from '../atlas-context.ts';
import { ChoiceForm } from './choice-form.tsx';
import { DateForm } from './date-form.tsx';
import { NumberForm } from './number-form.tsx';
import { OrderForm } from './order-form.tsx';
import { PickForm } from './pick-form.tsx';
import { SortForm } from './sort-form.tsx';
import { TextForm } from './text-form.tsx';

interface AnswerFormProps {
  readonly step: AskingStep;
  readonly draft: Answer | null;
  /** Solved: nothing is to be changed any more. */
  readonly isDone: boolean;
  /** The map shows something else than the question; what is clicked on it is no answer. */
  readonly isWaiting: boolean;
  readonly triesCount: number;
  readonly onChange: (draft: Answer | null) => void;
  readonly onCheck: (answer: Answer | null) => void;
}

function Fields({ step, draft, isDone, isWaiting, onChange }: AnswerFormProps) {
  const { question } = step;
  switch (question.kind) {
    case 'pick': {
      const keys = draft?.kind === 'pick' ? draft.keys : [];
      const pick = (next: readonly string[]) => onChange({ kind: 'pick', keys: next });
      const isActive = !isDone && !isWaiting;
      return <PickForm question={question} keys={keys} isActive={isActive} onChange={pick} />;
    }
    case 'date':
      return (
        <DateForm
          date={draft?.kind === 'date' ? draft.date : null}
          isActive={!isDone && !isWaiting}
          onChange={(date) => onChange(date === null ? null : { kind: 'date', date })}
        />
      );
    case 'order': {
      const ids = draft?.kind === 'order' ? draft.ids : null;
      const order = (next: readonly string[]) => onChange({ kind: 'order', ids: next });
      return (
        <OrderForm
          stepId={step.id}
          question={question}
          ids={ids}
          isActive={!isDone}
          onChange={order}
        />
      );
    }
    case 'sort': {
      const groups = draft?.kind === 'sort' ? draft.groups : {};
      return (
        <SortForm
          question={question}
          groups={groups}
          onChange={(next) => onChange({ kind: 'sort', groups: next })}
        />
      );
    }
    case 'choice': {
      const ids = draft?.kind === 'choice' ? draft.ids : [];
      const choose = (next: readonly string[]) => onChange({ kind: 'choice', ids: next });
      return <ChoiceForm question={question} ids={ids} onChange={choose} />;
    }
    case 'number': {
      const value = draft?.kind === 'number' ? draft.value : null;
      return (
        <NumberForm
          question={question}
          value={value}
          onChange={(next) => onChange(next === null ? null : { kind: 'number', value: next })}
        />
      );
    }
    case 'text':
      return null;
  }
}

/** Where a question is answered, by its kind, and the button that checks. */
export function AnswerForm(props: AnswerFormProps) {
  const { step, draft, isDone, triesCount, onCheck } = props;
  const say = lessonWordsOf(useWords().language);
  if (step.question.kind === 'text') {
    const given = draft?.kind === 'text' ? draft : null;
    return <TextForm question={step.question} given={given} isDone={isDone} onCheck={onCheck} />;
  }
  // A sandbox may forbid forms to submit; the click, or the Enter that makes one, comes before that.
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    onCheck(draft);
  };
  return (
    <form className="lesson-form" onSubmit={submit}>
      <fieldset disabled={isDone}>
        <Fields {...props} />
      </fieldset>
      {isDone ? null : (
        <button type="submit" className="action lesson-check" onClick={submit}>
          {triesCount === 0 ? say.check : say.checkAgain}
        </button>
      )}
    </form>
  );
}
