import * as z from 'zod/mini';
import type { Story } from '../domain/story.ts';
import { listOf } from './list-of.ts';
import { findDoubled, issuesOf, type PartIssue } from './part-issues.ts';
import { bilingual, chart, highlights, id, sources, viewText } from './schema-parts.ts';

export const MOST_SCENES = 200;

const scene = z.object(
  {
    id,
    view: viewText,
    heading: bilingual,
    text: bilingual,
    notes: bilingual,
    dwellSeconds: z
      .number('seconds from 1 to 600')
      .check(z.gte(1, 'seconds from 1 to 600'), z.lte(600, 'seconds from 1 to 600')),
    chart,
    highlights,
    sources,
  },
  'a scene',
);

const storyOf = (leastScenes: number) =>
  z.object(
    {
      version: z.literal(1, 'version 1: a newer atlas wrote this story'),
      id,
      title: bilingual,
      summary: bilingual,
      scenes: listOf(scene, 'a list of scenes', {
        least: leastScenes,
        most: MOST_SCENES,
        few: 'at least one scene',
        many: `at most ${MOST_SCENES} scenes`,
      }),
    },
    'a story',
  );
const story = storyOf(1);
/** One that is being written. */
const draft = storyOf(0);

export type StoryIssue = PartIssue<'scene'>;

export type DecodedStory =
  | { readonly ok: true; readonly story: Story }
  | { readonly ok: false; readonly issues: readonly StoryIssue[] };

/**
 * Checks a story from anywhere; an unfinished one may have no scene. Never throws; unknown fields are dropped.
 */
export function decodeStory(value: unknown, isUnfinished = false): DecodedStory {
  const result = (isUnfinished ? draft : story).safeParse(value);
  if (!result.success) return { ok: false, issues: issuesOf(result.error, 'scene') };
  const doubled = findDoubled(result.data.scenes);
  if (doubled >= 0) {
    return {
      ok: false,
      issues: [{ scene: doubled + 1, field: 'id', expected: 'an id that no other scene has' }],
    };
  }
  return { ok: true, story: result.data };
}
