import type { Lesson, Question } from '../../domain/lesson.ts';
import { lessonWordsOf } from '../../i18n/lesson.ts';
import { sayRightAnswer } from '../../lesson/say-answer.ts';
import { useAtlas, useWords } from '../atlas-context.ts';
import { RichText } from '../story/rich-text.tsx';
import { LessonText } from './lesson-text.tsx';
import { useFill } from './use-fill.ts';

function KeyOf({ question }: { readonly question: Question }) {
  const { index } = useAtlas();
  const words = useWords();
  const { teacherPage: say, points } = lessonWordsOf(words.language);
  const fill = useFill();
  return (
    <>
      <LessonText text={fill(question.prompt)} className="" />
      <p>
        <strong>{question.kind === 'text' ? say.model : say.rightAnswer}</strong>{' '}
        {sayRightAnswer(index, words, question)}{' '}
        <span className="quiet">({points(words.formatNumber(question.points))})</span>
      </p>
      {question.kind === 'text' ? (
        <>
          <p>{say.criteria}</p>
          <ul>
            {question.criteria.map((criterion, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: they stand in a fixed order and have no id
              <li key={place}>{fill(criterion)}</li>
            ))}
          </ul>
        </>
      ) : null}
      <p>
        <strong>{say.solution}</strong> <RichText text={fill(question.solution.text)} />
      </p>
    </>
  );
}

/** All right answers, computed from the tables as they are. */
export function TeacherKey({ lesson }: { readonly lesson: Lesson }) {
  const { teacherPage: say } = lessonWordsOf(useWords().language);
  const fill = useFill();
  return (
    <>
      <h3>{say.key}</h3>
      <p className="quiet">{say.keyNote}</p>
      <ol className="lesson-key">
        {lesson.steps.map(({ id, heading, question }) => (
          <li key={id}>
            <h4>{fill(heading)}</h4>
            {question ? <KeyOf question={question} /> : <p className="quiet">{say.reading}</p>}
          </li>
        ))}
      </ol>
    </>
  );
}
