import { Suspense, useMemo, useState } from 'react';
import type { Bilingual } from '../../domain/story.ts';
import { lessonEditorWordsOf } from '../../i18n/lesson-editor.ts';
import { forgetAnswers } from '../../lesson/lesson-keep.ts';
import { ownLesson } from '../../lesson/own-lesson.ts';
import { loadLesson, loadLessonList } from '../../loading/load-lessons.ts';
import { OWN_ID } from '../../own-work/work.ts';
import { useWords } from '../atlas-context.ts';
import { useTextLanguages } from '../editor/editor-context.ts';
import { WorkEditor } from '../editor/work-editor.tsx';
import { lazyPart } from '../lazy-part.tsx';
import { ChoiceField } from './choice-field.tsx';
import { LessonHead } from './lesson-head.tsx';
import { LanguagesProvider } from './lesson-writing.ts';
import { LessonProblems } from './problem-list.tsx';
import { StepForm } from './step-form.tsx';
import './lesson-editor.css';

const CourseDialog = lazyPart(() =>
  import('../take-away/course-dialog.tsx').then((module) => module.CourseDialog),
);

type Open = keyof Bilingual | 'both';

/** Where a teacher writes a lesson. */
export function LessonEditor({ onClose }: { readonly onClose: () => void }) {
  const { language } = useWords();
  const words = lessonEditorWordsOf(language);
  const [own, other] = useTextLanguages();
  const [open, setOpen] = useState<Open>(own);
  const [isPacking, setPacking] = useState(false);
  const languages = useMemo(() => (open === 'both' ? [own, other] : [open]), [open, own, other]);
  const desk = useMemo(
    () => ({
      store: ownLesson,
      words: lessonEditorWordsOf(language),
      loadList: loadLessonList,
      loadReady: loadLesson,
      // Who tries a lesson begins anew; the answers of the last time would be in the way.
      beforePlay: () => forgetAnswers(OWN_ID),
    }),
    [language],
  );
  return (
    <LanguagesProvider value={languages}>
      <WorkEditor
        desk={desk}
        files={
          <button type="button" className="link-button" onClick={() => setPacking(true)}>
            {words.course}
          </button>
        }
        headOf={(lesson, acts) => (
          <>
            <ChoiceField
              label={words.languages.label}
              value={open}
              choices={[own, other, 'both']}
              nameOf={(which) => words.languages[which]}
              onChange={setOpen}
            />
            <LessonProblems lesson={lesson} acts={acts} />
            <LessonHead lesson={lesson} />
          </>
        )}
        formOf={(step, acts) => <StepForm step={step} acts={acts} />}
        onClose={onClose}
      />
      {isPacking ? (
        <Suspense>
          <CourseDialog lessonId={OWN_ID} onClose={() => setPacking(false)} />
        </Suspense>
      ) : null}
    </LanguagesProvider>
  );
}
