import { useId, useState } from 'react';
import { lessonWordsOf } from '../../i18n/lesson.ts';
import { type Answer, isComplete } from '../../lesson/answer.ts';
import type { AskingStep } from '../../lesson/lesson-state.ts';
import { solveQuestion } from '../../lesson/solve-question.ts';
import { useAtlas, useWords } from '../atlas-context.ts';
import { AnswerForm } from './answer-form.tsx';
import { HintList } from './hint-list.tsx';
import { LessonText } from './lesson-text.tsx';
import { SolutionPart } from './solution-part.tsx';
import { useFill } from './use-fill.ts';
import type { LessonRun } from './use-lesson-run.ts';
import { VerdictPart } from './verdict-part.tsx';

interface QuestionPartProps {
  readonly step: AskingStep;
  readonly run: LessonRun;
  /** What is being answered; null before anything was entered. */
  readonly draft: Answer | null;
  readonly onDraft: (draft: Answer | null) => void;
  readonly showsSolution: boolean;
  readonly onSolution: (isShown: boolean) => void;
}

/** What to say to an answer that cannot be checked yet; null for one that can. */
function sayIncomplete(
  words: ReturnType<typeof lessonWordsOf>,
  kind: AskingStep['question']['kind'],
): string {
  if (kind === 'sort') return words.sort.incomplete;
  if (kind === 'pick') return words.pick.none;
  if (kind === 'number') return words.number.wrong;
  if (kind === 'date') return words.date.wrong;
  return kind === 'text' ? words.text.empty : words.choice.incomplete;
}

/** The question of a step: what is asked, where it is answered, what is said of it, and the help there is. */
export function QuestionPart(props: QuestionPartProps) {
  const { step, run, draft, onDraft, showsSolution, onSolution } = props;
  const { index } = useAtlas();
  const words = useWords();
  const say = lessonWordsOf(words.language);
  const fill = useFill();
  const id = useId();
  const [complaint, setComplaint] = useState<string | null>(null);
  const { question } = step;
  const state = run.state.steps.get(step.id);
  const solved = solveQuestion(index, question);
  if (!state) return null;
  if (solved.kind === 'unanswerable') {
    return (
      <section className="lesson-question">
        <LessonText text={fill(question.prompt)} />
        <p className="story-note">{say.unanswerable(solved.why)}</p>
      </section>
    );
  }
  const change = (next: Answer | null) => {
    setComplaint(null);
    onDraft(next);
  };
  const check = (given: Answer | null) => {
    if (!given || !isComplete(question, given)) {
      return setComplaint(sayIncomplete(say, question.kind));
    }
    setComplaint(null);
    onDraft(given);
    run.answers.answer(step.id, given);
  };
  return (
    <section className="lesson-question" aria-labelledby={id}>
      <h3 id={id}>
        {say.question} <small>{say.points(words.formatNumber(question.points))}</small>
      </h3>
      <LessonText text={fill(question.prompt)} />
      <AnswerForm
        step={step}
        draft={draft}
        isDone={state.isSolved}
        isWaiting={showsSolution}
        triesCount={state.tries.length}
        onChange={change}
        onCheck={check}
      />
      <VerdictPart step={step} state={state} draft={draft} complaint={complaint} />
      <HintList step={step} state={state} onHint={() => run.answers.hint(step.id)} />
      <SolutionPart
        step={step}
        state={state}
        isShown={showsSolution}
        onShow={(isShown) => {
          if (isShown) run.answers.showSolution(step.id);
          onSolution(isShown);
        }}
      />
    </section>
  );
}
