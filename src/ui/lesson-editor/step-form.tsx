import type { Step } from '../../domain/lesson.ts';
import { ownLesson } from '../../lesson/own-lesson.ts';
import { viewToEdit } from '../../own-work/edit-view.ts';
import type { Typed } from '../../own-work/edit-work.ts';
import { useView } from '../atlas-context.ts';
import { ChartField } from '../editor/chart-field.tsx';
import { LightsField } from '../editor/lights-field.tsx';
import { SourcesField } from '../editor/sources-field.tsx';
import type { PartActs } from '../editor/use-part-acts.ts';
import { BilingualField } from './bilingual-field.tsx';
import { useLessonEditorWords } from './lesson-writing.ts';
import { StepProblems } from './problem-list.tsx';
import { QuestionForm } from './question-form.tsx';

interface StepFormProps {
  readonly step: Step;
  readonly acts: PartActs;
}

/** The step that is being written. */
export function StepForm({ step, acts }: StepFormProps) {
  const editor = useLessonEditorWords();
  const { date } = viewToEdit(step.view, useView());
  const change = (next: Partial<Step>, typed?: Typed) =>
    ownLesson.edit({
      type: 'change-part',
      id: step.id,
      change: next,
      ...(typed ? { typed } : {}),
    });
  return (
    <>
      <StepProblems id={step.id} />
      <BilingualField
        label={editor.partHeading}
        name={`${step.id}.heading`}
        value={step.heading}
        onWrite={(heading, typed) => change({ heading }, typed)}
      />
      <BilingualField
        label={editor.partText}
        name={`${step.id}.text`}
        value={step.text}
        rows={4}
        date={date}
        explainsMarks
        onWrite={(text, typed) => change({ text }, typed)}
      />
      <QuestionForm
        step={step}
        date={date}
        acts={acts}
        onChange={(question, typed) => change({ question }, typed)}
      />
      <details>
        <summary>{editor.more}</summary>
        <div className="editor-settings">
          <ChartField chart={step.chart} onChange={(chart) => change({ chart })} />
          <LightsField
            highlights={step.highlights}
            onChange={(highlights) => change({ highlights })}
          />
          <SourcesField sources={step.sources} onChange={(sources) => change({ sources })} />
        </div>
      </details>
      <button type="button" className="link-button" onClick={() => acts.play(step.id)}>
        {editor.playFrom}
      </button>
    </>
  );
}
