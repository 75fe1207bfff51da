import * as z from 'zod/mini';
import { LEVELS, type Lesson } from '../domain/lesson.ts';
import { findWrongPart } from './lesson-sense.ts';
import { listOf } from './list-of.ts';
import { issuesOf, type PartIssue } from './part-issues.ts';
import { questionOf } from './question-schema.ts';
import { bilingual, chart, highlights, id, sources, viewText } from './schema-parts.ts';

export const MOST_STEPS = 100;

const bilinguals = listOf(bilingual, 'a list of texts', { most: 40 });

const stepOf = (isUnfinished: boolean) =>
  z.object(
    {
      id,
      view: viewText,
      highlights,
      heading: bilingual,
      text: bilingual,
      chart,
      sources,
      question: z.nullable(questionOf(isUnfinished)),
    },
    'a step',
  );

const minutes = z
  .number('minutes from 1 to 600')
  .check(z.gte(1, 'minutes from 1 to 600'), z.lte(600, 'minutes from 1 to 600'));

const lessonOf = (isUnfinished: boolean) =>
  z.object(
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
      steps: listOf(stepOf(isUnfinished), 'a list of steps', {
        least: isUnfinished ? 0 : 1,
        most: MOST_STEPS,
        few: 'at least one step',
        many: `at most ${MOST_STEPS} steps`,
      }),
    },
    'a lesson',
  );
const lesson = lessonOf(false);
/** One that is being written. */
const draft = lessonOf(true);

export type LessonIssue = PartIssue<'step'>;

export type DecodedLesson =
  | { readonly ok: true; readonly lesson: Lesson }
  | { readonly ok: false; readonly issues: readonly LessonIssue[] };

/** An issue as one line: `step 3, question.points: expected points from 1 to 100`. */
export function writeLessonIssue({ step: place, field, expected }: LessonIssue): string {
  const where = [place === null ? 'the lesson' : `step ${place}`, field].filter((part) => part);
  return `${where.join(', ')}: expected ${expected}`;
}

/**
 * Checks a lesson from anywhere; of an unfinished one, steps, items, and what is right may still be
 * missing. Never throws; unknown fields are dropped.
 */
export function decodeLesson(value: unknown, isUnfinished = false): DecodedLesson {
  const result = (isUnfinished ? draft : lesson).safeParse(value);
  if (!result.success) return { ok: false, issues: issuesOf(result.error, 'step') };
  const wrong = findWrongPart(result.data as Lesson, isUnfinished);
  return wrong ? { ok: false, issues: [wrong] } : { ok: true, lesson: result.data as Lesson };
}
