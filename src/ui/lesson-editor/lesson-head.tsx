import { LEVELS, type Lesson } from '../../domain/lesson.ts';
import { lessonWordsOf } from '../../i18n/lesson.ts';
import { ownLesson } from '../../lesson/own-lesson.ts';
import type { Typed } from '../../own-work/edit-work.ts';
import { useWords } from '../atlas-context.ts';
import { WholeNumberField } from '../editor/whole-number-field.tsx';
import { BilingualField } from './bilingual-field.tsx';
import { ChoiceField } from './choice-field.tsx';
import { useLessonEditorWords } from './lesson-writing.ts';
import { TeacherForm } from './teacher-form.tsx';

const MINUTES = { least: 1, most: 600 };

/** What the lesson is about, whom it is for, how long it takes, and its page for the teacher. */
export function LessonHead({ lesson }: { readonly lesson: Lesson }) {
  const editor = useLessonEditorWords();
  const levels = lessonWordsOf(useWords().language).level;
  const change = (next: Partial<Lesson>, typed?: Typed) =>
    ownLesson.edit({ type: 'change', change: next, ...(typed ? { typed } : {}) });
  return (
    <div className="editor-head">
      <BilingualField
        label={editor.title}
        name="title"
        value={lesson.title}
        onWrite={(title, typed) => change({ title }, typed)}
      />
      <BilingualField
        label={editor.summary}
        name="summary"
        value={lesson.summary}
        rows={2}
        onWrite={(summary, typed) => change({ summary }, typed)}
      />
      <div className="editor-settings">
        <ChoiceField
          label={editor.level}
          value={lesson.level}
          choices={LEVELS}
          nameOf={(level) => levels[level]}
          onChange={(level) => change({ level })}
        />
        <WholeNumberField
          label={editor.minutes}
          value={lesson.minutes}
          least={MINUTES.least}
          most={MINUTES.most}
          onChange={(minutes) => change({ minutes })}
        />
      </div>
      <TeacherForm lesson={lesson} onChange={(teacher, typed) => change({ teacher }, typed)} />
    </div>
  );
}
