import type { Lesson } from '../../domain/lesson.ts';
import type { Bilingual } from '../../domain/story.ts';
import { lessonWordsOf } from '../../i18n/lesson.ts';
import { pickText } from '../../story/resolve-story.ts';
import { useWords } from '../atlas-context.ts';
import { Dialog } from '../dialog/dialog.tsx';
import { RichText } from '../story/rich-text.tsx';
import { LessonText } from './lesson-text.tsx';
import { TeacherKey } from './teacher-key.tsx';
import { useFill } from './use-fill.ts';

interface PartProps {
  readonly heading: string;
  readonly texts: readonly Bilingual[];
}

function Part({ heading, texts }: PartProps) {
  const fill = useFill();
  if (texts.length === 0) return null;
  return (
    <>
      <h3>{heading}</h3>
      <ul>
        {texts.map((text, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: they stand in a fixed order and have no id
          <li key={place}>
            <RichText text={fill(text)} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface TeacherDialogProps {
  readonly lesson: Lesson;
  readonly onClose: () => void;
}

/** What the teacher reads beforehand: goals, time, the key, what to discuss and what to beware of. */
export function TeacherDialog({ lesson, onClose }: TeacherDialogProps) {
  const words = useWords();
  const say = lessonWordsOf(words.language);
  const fill = useFill();
  const page = say.teacherPage;
  const { goals, before, discussion, cautions } = lesson.teacher;
  const points = lesson.steps.reduce((sum, step) => sum + (step.question?.points ?? 0), 0);
  const facts = [
    say.level[lesson.level],
    page.minutes(words.formatNumber(lesson.minutes)),
    page.points(words.formatNumber(points)),
  ];
  return (
    <Dialog
      kind={page.kind}
      heading={pickText(words, lesson.title)}
      className="is-wide lesson-teacher lesson-printed"
      onClose={onClose}
    >
      <p className="quiet">{facts.join(' · ')}</p>
      <LessonText text={fill(lesson.summary)} className="" />
      <p className="lesson-screen-only">
        <button type="button" className="action" onClick={() => window.print()}>
          {page.print}
        </button>
      </p>
      <Part heading={page.goals} texts={goals} />
      <h3>{page.before}</h3>
      <LessonText text={fill(before)} className="" />
      <TeacherKey lesson={lesson} />
      <Part heading={page.discussion} texts={discussion} />
      <Part heading={page.cautions} texts={cautions} />
    </Dialog>
  );
}
