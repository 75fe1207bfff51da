import * as z from 'zod/mini';
import { LEVELS, type Lesson } from '../domain/lesson.ts';
import { findWrongPart } from './lesson-sense.ts';
import { question } from './question-schema.ts';
import { bilingual, chart, highlights, id, sources, viewText } from './schema-parts.ts';

const MOST_STEPS = 100;

const bilinguals = z.array(bilingual, 'a list of texts').check(z.maxLength(40, 'at most 40'));

const step = z.object(
  {
    id,
    view: viewText,
    highlights,
    heading: bilingual,
    text: bilingual,
    chart,
    sources,
    question: z.nullable(question),
  },
  'a step',
);

const minutes = z
  .number('minutes from 1 to 600')
  .check(z.gte(1, 'minutes from 1 to 600'), z.lte(600, 'minutes from 1 to 600'));

const lesson = z.object(
  {
    version: z.literal(1, 'version 1: a newer atlas wrote this lesson'),
    id,
    level: z.enum(LEVELS, LEVELS.join(', ')),
    minutes,
    title: bilingual,
    summary: bilingual,
    teacher: z.object(
      { goals: bilinguals, before: bilingual, discussion: bilinguals, cautions: bilinguals },
      'a page for the teacher: goals, before, discussion, cautions',
    ),
    steps: z
      .array(step, 'a list of steps')
      .check(
        z.minLength(1, 'at least one step'),
        z.maxLength(MOST_STEPS, `at most ${MOST_STEPS} steps`),
      ),
  },
  'a lesson',
);

/** A part of a lesson that is not as it has to be. */
export interface LessonIssue {
  /** Counted from 1; null where it is the lesson's own. */
  readonly step: number | null;
  /** As `question.hints.0.en`; empty for the whole. */
  readonly field: string;
  readonly expected: string;
}

export type DecodedLesson =
  | { readonly ok: true; readonly lesson: Lesson }
  | { readonly ok: false; readonly issues: readonly LessonIssue[] };

/** An issue as one line: `step 3, question.points: expected points from 1 to 100`. */
export function writeLessonIssue({ step: place, field, expected }: LessonIssue): string {
  const where = [place === null ? 'the lesson' : `step ${place}`, field].filter((part) => part);
  return `${where.join(', ')}: expected ${expected}`;
}

/** Checks a lesson from anywhere. Never throws; unknown fields are dropped. */
export function decodeLesson(value: unknown): DecodedLesson {
  const result = lesson.safeParse(value);
  if (!result.success) {
    const issues = result.error.issues.slice(0, 20).map(({ path, message }): LessonIssue => {
      const [first, place, ...rest] = path.map(String);
      const isOfStep = first === 'steps' && place !== undefined;
      return {
        step: isOfStep ? Number(place) + 1 : null,
        field: (isOfStep ? rest : path.map(String)).join('.'),
        expected: message,
      };
    });
    return { ok: false, issues };
  }
  const wrong = findWrongPart(result.data as Lesson);
  return wrong ? { ok: false, issues: [wrong] } : { ok: true, lesson: result.data as Lesson };
}
