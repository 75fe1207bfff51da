import type { Question, Step } from '../../domain/lesson.ts';
import type { IsoDate } from '../../domain/period.ts';
import { MOST, QUESTION_KINDS, questionOfKind } from '../../lesson/edit-question.ts';
import { sayRightAnswer } from '../../lesson/say-answer.ts';
import { solveQuestion } from '../../lesson/solve-question.ts';
import { useAtlas, useWords } from '../atlas-context.ts';
import type { PartActs } from '../editor/use-part-acts.ts';
import { WholeNumberField } from '../editor/whole-number-field.tsx';
import { RichText } from '../story/rich-text.tsx';
import { BilingualField } from './bilingual-field.tsx';
import { ChoiceField } from './choice-field.tsx';
import { useLessonEditorWords, type Write } from './lesson-writing.ts';
import { QuestionHelp } from './question-help.tsx';
import { QuestionKindFields } from './question-kind-fields.tsx';

/** What the tables answer now: a lesson cannot be wrong when they grow, and its writer sees what they say. */
function AnswerNow({ question }: { readonly question: Question }) {
  const { index } = useAtlas();
  const words = useWords();
  const editor = useLessonEditorWords();
  if (question.kind === 'text') return null;
  const isAnswered = solveQuestion(index, question).kind !== 'unanswerable';
  return (
    <p className="editor-now">
      {isAnswered ? (
        <RichText text={editor.now(sayRightAnswer(index, words, question))} />
      ) : (
        editor.unanswered
      )}
    </p>
  );
}

interface QuestionFormProps {
  readonly step: Step;
  /** The day that the step shows. */
  readonly date: IsoDate;
  readonly acts: PartActs;
  readonly onChange: Write<Question | null>;
}

/** The question of a step: of which kind, what is asked, what is right, and what is said then. */
export function QuestionForm({ step, date, acts, onChange }: QuestionFormProps) {
  const editor = useLessonEditorWords();
  const { question, view } = step;
  const name = `${step.id}.question`;
  return (
    <section className="question-form">
      <ChoiceField
        label={editor.question}
        value={question?.kind ?? 'none'}
        choices={['none', ...QUESTION_KINDS]}
        nameOf={(kind) => (kind === 'none' ? editor.noQuestion : editor.kinds[kind])}
        onChange={(kind) =>
          onChange(kind === 'none' ? null : questionOfKind(kind, question, { view, date }))
        }
      />
      {question ? (
        <>
          <BilingualField
            label={editor.prompt}
            name={`${name}.prompt`}
            value={question.prompt}
            rows={2}
            date={date}
            onWrite={(prompt, typed) => onChange({ ...question, prompt }, typed)}
          />
          <QuestionKindFields question={question} name={name} date={date} onChange={onChange} />
          <AnswerNow question={question} />
          <WholeNumberField
            label={editor.points}
            value={question.points}
            least={1}
            most={MOST.points}
            onChange={(points) => onChange({ ...question, points })}
          />
          <QuestionHelp
            question={question}
            name={name}
            date={date}
            acts={acts}
            onChange={onChange}
          />
        </>
      ) : null}
    </section>
  );
}
