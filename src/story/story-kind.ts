import type { Scene, Story } from '../domain/story.ts';
import { decodeStory, MOST_SCENES } from '../loading/story-schema.ts';
import { NO_TEXT, OWN_ID, type WorkKind } from '../own-work/work.ts';
import { viewAt } from './player-start.ts';

export const DWELL_SECONDS = { least: 1, most: 600, first: 12 };

/** Stories as works that a reader can write. */
export const STORY_KIND: WorkKind<Story, Scene> = {
  name: 'story',
  partsKey: 'scenes',
  stem: 'scene',
  mostParts: MOST_SCENES,
  empty: { version: 1, id: OWN_ID, title: NO_TEXT, summary: NO_TEXT, scenes: [] },
  newPart: (id) => ({
    id,
    view: '',
    heading: NO_TEXT,
    text: NO_TEXT,
    notes: NO_TEXT,
    dwellSeconds: DWELL_SECONDS.first,
    chart: null,
    highlights: [],
    sources: [],
  }),
  partsOf: ({ scenes }) => scenes,
  withParts: (story, scenes) => ({ ...story, scenes }),
  isBare: () => true,
  textsOf: ({ heading, text, notes }) => [heading, text, notes],
  viewsOf: ({ view }) => [view],
  decode: (value) => {
    const decoded = decodeStory(value, true);
    if (decoded.ok) return { ok: true, work: decoded.story };
    return {
      ok: false,
      issues: decoded.issues.map(({ scene, ...rest }) => ({ place: scene, ...rest })),
    };
  },
  viewAt,
};
