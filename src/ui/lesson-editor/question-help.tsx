import type { Question } from '../../domain/lesson.ts';
import { MOST } from '../../lesson/edit-question.ts';
import { LightsField } from '../editor/lights-field.tsx';
import type { PartActs } from '../editor/use-part-acts.ts';
import { BilingualField } from './bilingual-field.tsx';
import { type KindFieldsProps, useLessonEditorWords } from './lesson-writing.ts';
import { TextRows } from './text-rows.tsx';

interface QuestionHelpProps extends KindFieldsProps<Question> {
  readonly acts: PartActs;
}

/** The way to the answer, and the picture of it. */
function SolutionFields({ question, name, date, acts, onChange }: QuestionHelpProps) {
  const editor = useLessonEditorWords();
  const { solution } = question;
  const change = (next: Partial<Question['solution']>) =>
    onChange({ ...question, solution: { ...solution, ...next } });
  return (
    <fieldset className="editor-rows">
      <legend>{editor.solution}</legend>
      <BilingualField
        label={editor.solutionText}
        name={`${name}.solution`}
        value={solution.text}
        rows={3}
        date={date}
        onWrite={(text, typed) => onChange({ ...question, solution: { ...solution, text } }, typed)}
      />
      <div className="editor-buttons">
        <button
          type="button"
          className="action"
          onClick={() => {
            const view = acts.readMap();
            if (view === null) return;
            change({ view });
            acts.say(editor.viewTaken, true);
          }}
        >
          {editor.takeView}
        </button>
        <button type="button" className="link-button" onClick={() => acts.showView(solution.view)}>
          {editor.showView}
        </button>
      </div>
      <LightsField
        highlights={solution.highlights}
        onChange={(highlights) => change({ highlights })}
      />
    </fieldset>
  );
}

/** What is said to answers, the hints, and the worked solution. */
export function QuestionHelp(props: QuestionHelpProps) {
  const { question, name, date, onChange } = props;
  const editor = useLessonEditorWords();
  const said = (field: 'whenRight' | 'whenWrong') => (
    <BilingualField
      label={editor[field]}
      name={`${name}.${field}`}
      value={question[field]}
      rows={2}
      date={date}
      onWrite={(text, typed) => onChange({ ...question, [field]: text }, typed)}
    />
  );
  return (
    <details>
      <summary>{editor.feedback}</summary>
      {said('whenRight')}
      {said('whenWrong')}
      <TextRows
        label={editor.hints}
        name={`${name}.hints`}
        texts={question.hints}
        most={MOST.hints}
        nameOf={editor.hint}
        addLabel={editor.addHint}
        onChange={(hints, typed) => onChange({ ...question, hints }, typed)}
      />
      <SolutionFields {...props} />
    </details>
  );
}
