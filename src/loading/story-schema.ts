import * as z from 'zod/mini';
import type { Story } from '../domain/story.ts';
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

const story = z.object(
  {
    version: z.literal(1, 'version 1: a newer atlas wrote this story'),
    id,
    title: bilingual,
    summary: bilingual,
    scenes: z
      .array(scene, 'a list of scenes')
      .check(
        z.minLength(1, 'at least one scene'),
        z.maxLength(MOST_SCENES, `at most ${MOST_SCENES} scenes`),
      ),
  },
  'a story',
);

/** A part of a story that is not as it has to be. */
export interface StoryIssue {
  /** Counted from 1; null where it is the story's own. */
  readonly scene: number | null;
  /** As `heading.en`; empty for the whole. */
  readonly field: string;
  readonly expected: string;
}

export type DecodedStory =
  | { readonly ok: true; readonly story: Story }
  | { readonly ok: false; readonly issues: readonly StoryIssue[] };

/** Checks a story from anywhere. Never throws; unknown fields are dropped. */
export function decodeStory(value: unknown): DecodedStory {
  const result = story.safeParse(value);
  if (!result.success) {
    const issues = result.error.issues.slice(0, 20).map(({ path, message }): StoryIssue => {
      const [first, place, ...rest] = path.map(String);
      const isOfScene = first === 'scenes' && place !== undefined;
      return {
        scene: isOfScene ? Number(place) + 1 : null,
        field: (isOfScene ? rest : path.map(String)).join('.'),
        expected: message,
      };
    });
    return { ok: false, issues };
  }
  const seen = new Set<string>();
  const doubled = result.data.scenes.findIndex((row) => seen.size === seen.add(row.id).size);
  if (doubled >= 0) {
    return {
      ok: false,
      issues: [{ scene: doubled + 1, field: 'id', expected: 'an id that no other scene has' }],
    };
  }
  return { ok: true, story: result.data };
}
