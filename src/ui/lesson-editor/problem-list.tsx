import { useMemo } from 'react';
import { CHART_PAGES } from '../../charts/drawn-chart.ts';
import type { Lesson } from '../../domain/lesson.ts';
import { LESSON_KIND } from '../../lesson/lesson-kind.ts';
import { findUntranslated, lessonProblems } from '../../lesson/lesson-problems.ts';
import { ownLesson } from '../../lesson/own-lesson.ts';
import { remarkWork } from '../../own-work/remark-work.ts';
import { useAtlas, useWords } from '../atlas-context.ts';
import { useWorkState } from '../editor/editor-context.ts';
import { sayRemark } from '../editor/say-problem.ts';
import type { PartActs } from '../editor/use-part-acts.ts';
import { useLessonEditorWords } from './lesson-writing.ts';
import { sayLessonProblem, sayUntranslated } from './say-lesson-problem.ts';

/** A sentence about a step, its place counted from 1, or about the whole. */
interface Complaint {
  readonly place: number | null;
  readonly said: string;
}

/** What is missing, does not fit, or is not known here, in the order of the steps. */
function useComplaints(lesson: Lesson): readonly Complaint[] {
  const { index } = useAtlas();
  const words = useWords();
  const editor = useLessonEditorWords();
  return useMemo(() => {
    const wrong = lessonProblems(index, lesson).map((problem) => ({
      place: problem.place,
      said: sayLessonProblem(editor, words, problem),
    }));
    const remarks = remarkWork(index, words, LESSON_KIND, lesson, CHART_PAGES).map((remark) => ({
      place: remark.place,
      said: sayRemark(editor, words, remark),
    }));
    return [...wrong, ...remarks].sort((a, b) => (a.place ?? 0) - (b.place ?? 0));
  }, [index, words, editor, lesson]);
}

/** What is not right yet in one step, beside its fields. */
export function StepProblems({ id }: { readonly id: string }) {
  const { problems } = useLessonEditorWords();
  const lesson = useWorkState(ownLesson).history.present;
  const place = lesson.steps.findIndex((step) => step.id === id) + 1;
  const own = useComplaints(lesson).filter((complaint) => complaint.place === place);
  if (own.length === 0) return null;
  return (
    <div className="editor-note lesson-problems">
      <p>{problems.step}</p>
      <ul>
        {own.map(({ said }) => (
          <li key={said}>{said}</li>
        ))}
      </ul>
    </div>
  );
}

interface LessonProblemsProps {
  readonly lesson: Lesson;
  readonly acts: PartActs;
}

/** What is not right yet in the whole lesson, with the way to each, and which language is missing where. */
export function LessonProblems({ lesson, acts }: LessonProblemsProps) {
  const words = useWords();
  const editor = useLessonEditorWords();
  const complaints = useComplaints(lesson);
  const untranslated = useMemo(() => findUntranslated(lesson), [lesson]);
  const language = sayUntranslated(editor, words, untranslated);
  const { problems } = editor;
  const open = (place: number) => {
    const id = lesson.steps[place - 1]?.id;
    if (id !== undefined && acts.openId !== id) acts.toggle(id);
  };
  return (
    <div className="lesson-problems">
      {complaints.length === 0 ? (
        <p className="quiet">{problems.none}</p>
      ) : (
        <details>
          <summary>{problems.count(words.formatNumber(complaints.length))}</summary>
          <ul>
            {complaints.map(({ place, said }) => (
              <li key={said}>
                {said}{' '}
                {place === null ? null : (
                  <button type="button" className="link-button" onClick={() => open(place)}>
                    {problems.go(words.formatNumber(place))}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
      {language === null ? null : <p className="quiet">{language}</p>}
    </div>
  );
}
