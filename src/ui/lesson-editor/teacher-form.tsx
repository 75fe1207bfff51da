import { useState } from 'react';
import type { Lesson, TeacherPage } from '../../domain/lesson.ts';
import { TeacherDialog } from '../lesson/teacher-dialog.tsx';
import { BilingualField } from './bilingual-field.tsx';
import { useLessonEditorWords, type Write } from './lesson-writing.ts';
import { TextRows } from './text-rows.tsx';
import '../lesson/lesson.css';

const MOST_TEXTS = 40;

interface TeacherFormProps {
  readonly lesson: Lesson;
  readonly onChange: Write<TeacherPage>;
}

/** What the teacher reads beforehand; the key is reckoned from the tables, and is seen with the page. */
export function TeacherForm({ lesson, onChange }: TeacherFormProps) {
  const { teacher: say } = useLessonEditorWords();
  const [isSeen, setSeen] = useState(false);
  const { teacher } = lesson;
  const texts = (
    field: 'goals' | 'discussion' | 'cautions',
    nameOf: (place: string) => string,
    addLabel: string,
  ) => (
    <TextRows
      label={say[field]}
      name={`teacher.${field}`}
      texts={teacher[field]}
      most={MOST_TEXTS}
      nameOf={nameOf}
      addLabel={addLabel}
      onChange={(next, typed) => onChange({ ...teacher, [field]: next }, typed)}
    />
  );
  return (
    <details>
      <summary>{say.label}</summary>
      {texts('goals', say.goal, say.addGoal)}
      <BilingualField
        label={say.before}
        name="teacher.before"
        value={teacher.before}
        rows={3}
        onWrite={(before, typed) => onChange({ ...teacher, before }, typed)}
      />
      {texts('discussion', say.topic, say.addTopic)}
      {texts('cautions', say.caution, say.addCaution)}
      <button type="button" className="link-button" onClick={() => setSeen(true)}>
        {say.see}
      </button>
      {isSeen ? <TeacherDialog lesson={lesson} onClose={() => setSeen(false)} /> : null}
    </details>
  );
}
