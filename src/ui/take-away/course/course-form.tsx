import type { LessonEntry } from '../../../domain/lesson.ts';
import type { CourseWords } from '../../../i18n/course.ts';
import { OWN_ID } from '../../../own-work/work.ts';
import { pickText } from '../../../story/resolve-story.ts';
import { useWords } from '../../atlas-context.ts';
import { Choice } from '../story-export/choice.tsx';
import { type CourseOrder, isPackage, isPaper, PASS_PERCENTS, PRODUCTS } from './course-order.ts';

type Chosen = Pick<CourseOrder, 'lesson' | 'product' | 'language' | 'passPercent'>;

interface CourseFormProps {
  readonly say: CourseWords;
  readonly lessons: readonly LessonEntry[];
  readonly chosen: Chosen;
  readonly onChange: (change: Partial<Chosen>) => void;
}

/** Which lesson, as what, in which language, and for packages what it takes to pass. */
export function CourseForm({ say, lessons, chosen, onChange }: CourseFormProps) {
  const words = useWords();
  const { lesson, product, language, passPercent } = chosen;
  const nameOf = (id: string) => {
    const entry = lessons.find((known) => known.id === id) ?? lesson;
    const [minutes, points] = [entry.minutes, entry.points].map(words.formatNumber);
    const facts = say.facts(minutes ?? '', points ?? '');
    const title = pickText(words, entry.title);
    const name = id === OWN_ID ? say.own(title) : title;
    return words.pick(`${name}（${facts}）`, `${name} (${facts})`);
  };
  return (
    <>
      <Choice
        label={say.lesson}
        value={lesson.id}
        choices={lessons.map(({ id }) => id)}
        nameOf={nameOf}
        onChange={(id) => onChange({ lesson: lessons.find((known) => known.id === id) ?? lesson })}
      />
      <Choice
        label={say.product}
        value={product}
        choices={PRODUCTS}
        nameOf={(known) => say.products[known]}
        onChange={(next) => {
          const isBoth = language === 'both' && !isPaper(next);
          onChange({ product: next, ...(isBoth ? { language: words.language } : {}) });
        }}
      />
      <p className="quiet course-about">{say.notes[product]}</p>
      <Choice
        label={say.language}
        value={language}
        choices={isPaper(product) ? ['en', 'zh-CN', 'both'] : ['en', 'zh-CN']}
        nameOf={(known) => say.languages[known]}
        onChange={(next) => onChange({ language: next })}
      />
      {isPaper(product) ? null : <p className="quiet course-about">{say.bothInside}</p>}
      {isPackage(product) ? (
        <>
          <Choice
            label={say.passMark}
            value={passPercent}
            choices={PASS_PERCENTS}
            nameOf={(percent) =>
              percent === 0 ? say.noPassMark : say.percent(words.formatNumber(percent))
            }
            onChange={(percent) => onChange({ passPercent: percent })}
          />
          <p className="quiet course-about">{say.passNote}</p>
        </>
      ) : null}
    </>
  );
}
