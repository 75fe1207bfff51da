import { useSyncExternalStore } from 'react';
import { type CourseWords, courseWordsOf } from '../../i18n/course.ts';
import type {
  CourseStatus,
  CourseStatusStore,
  NotedProblem,
} from '../../lesson/lms/course-status.ts';
import { useWords } from '../atlas-context.ts';
import './course-note.css';

function say(note: CourseWords['note'], { state, isRecorded, isCopied }: CourseStatus): string {
  if (state === 'connected' && !isRecorded) return note.looking;
  const kept = isCopied ? note.kept : note.notKept;
  return state === 'alone' ? `${note.alone} ${kept}` : note[state];
}

interface ProblemProps {
  readonly note: CourseWords['note'];
  readonly problem: NotedProblem;
}

function Problem({ note, problem }: ProblemProps) {
  const { at, kind, call, said, times } = problem;
  return (
    <li>
      <time dateTime={at.toISOString()}>{at.toLocaleTimeString()}</time>{' '}
      <code>{[call, said].filter(Boolean).join(': ')}</code> {note.problems[kind]}
      {times > 1 ? ` (${note.times(String(times))})` : ''}
    </li>
  );
}

/** How a lesson stands with its course: a line for the student, and for the teacher what went wrong. */
export function CourseNote({ course }: { readonly course: CourseStatusStore }) {
  const { note } = courseWordsOf(useWords().language);
  const status = useSyncExternalStore(course.subscribe, course.get, course.get);
  const { state, problems, returnAddress, kind } = status;
  const isTrouble = state === 'alone' || state === 'failing';
  return (
    <section
      className={`course-note ${isTrouble ? 'story-note' : ''}`}
      aria-label={note.label}
      data-course={state}
    >
      <p role="status" className={isTrouble ? undefined : 'quiet'}>
        {say(note, status)}
        {returnAddress === null ? null : (
          <>
            {' '}
            <a href={returnAddress}>{note.back}</a>
          </>
        )}
      </p>
      {problems.length > 0 ? (
        <details>
          <summary>
            {note.forTeacher} ({note.kinds[kind]})
          </summary>
          <ul>
            {problems.map((problem) => (
              <Problem
                key={`${problem.kind} ${problem.call} ${problem.said}`}
                note={note}
                problem={problem}
              />
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}
