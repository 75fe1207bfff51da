import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyOwnStory } from '../../tests/own-story-arbitrary.ts';
import type { Scene, Story } from '../domain/story.ts';
import { decodeStory, MOST_SCENES } from '../loading/story-schema.ts';
import { DWELL_SECONDS, STORY_KIND } from '../story/story-kind.ts';
import {
  addStep,
  closeStep,
  type EditHistory,
  redoEdit,
  startHistory,
  undoEdit,
} from './edit-history.ts';
import { editWork, rewrite, typedBy, type WorkEdit } from './edit-work.ts';
import { isEmptyWork, LONGEST, NO_TEXT } from './work.ts';

type Draft = Story;
type StoryEdit = WorkEdit<Story, Scene>;
type History = EditHistory<Story>;

const EMPTY_DRAFT = STORY_KIND.empty;
const editStory = (draft: Draft, edit: StoryEdit) => editWork(STORY_KIND, draft, edit);
const applyEdit = (history: History, edit: StoryEdit) =>
  addStep(history, editStory(history.present, edit), typedBy(edit));
const isEmptyDraft = (draft: Draft) => isEmptyWork(STORY_KIND, draft);

const add = (view: string, after: string | null = null): StoryEdit => ({
  type: 'add-part',
  part: { view },
  after,
});
const idsOf = (draft: Draft) => draft.scenes.map(({ id }) => id);
const write = (id: string, text: string): StoryEdit => ({
  type: 'change-part',
  id,
  change: { text: rewrite(NO_TEXT, 'en', text) },
  typed: { field: `${id}.text.en`, text },
});
const threeScenes = [add('a'), add('b'), add('c')].reduce(editStory, EMPTY_DRAFT);

const anyId = fc.integer({ min: 1, max: 9 }).map((count) => `scene-${count}`);
const anyEdit: fc.Arbitrary<StoryEdit> = fc.oneof(
  fc.record({
    type: fc.constant('add-part' as const),
    part: fc.constant({ view: 'layers=belts' }),
    after: fc.option(anyId),
  }),
  fc.record({ type: fc.constant('duplicate-part' as const), id: anyId }),
  fc.record({ type: fc.constant('delete-part' as const), id: anyId }),
  fc.record({
    type: fc.constant('move-part' as const),
    id: anyId,
    to: fc.integer({ min: -2, max: 12 }),
  }),
  fc.record({ id: anyId, text: fc.string() }).map(({ id, text }) => write(id, text)),
  fc.record({ field: fc.constantFrom('title', 'summary'), text: fc.string() }).map(
    ({ field, text }): StoryEdit => ({
      type: 'change',
      change: { [field]: rewrite(NO_TEXT, 'zh', text) },
      typed: { field: `${field}.zh`, text },
    }),
  ),
  fc.record({
    type: fc.constant('change-part' as const),
    id: anyId,
    change: fc.record({ dwellSeconds: fc.integer({ min: 1, max: 600 }) }),
  }),
  fc.record({ type: fc.constant('replace' as const), work: anyOwnStory() }),
);

describe('editWork', () => {
  it('adds a scene behind another, moves, duplicates and deletes', () => {
    const added = editStory(threeScenes, add('d', 'scene-1'));
    expect(added.scenes.map(({ view }) => view)).toEqual(['a', 'd', 'b', 'c']);
    expect(idsOf(editStory(threeScenes, { type: 'move-part', id: 'scene-3', to: 0 }))).toEqual([
      'scene-3',
      'scene-1',
      'scene-2',
    ]);
    const copied = editStory(threeScenes, { type: 'duplicate-part', id: 'scene-1' });
    expect(copied.scenes.map(({ view }) => view)).toEqual(['a', 'a', 'b', 'c']);
    expect(idsOf(copied)[1]).toBe('scene-4');
    expect(idsOf(editStory(threeScenes, { type: 'delete-part', id: 'scene-2' }))).toEqual([
      'scene-1',
      'scene-3',
    ]);
  });

  it('keeps what is written in the other language', () => {
    expect(rewrite({ zh: '中文', en: '' }, 'en', 'In English')).toEqual({
      zh: '中文',
      en: 'In English',
    });
  });

  it('never holds more scenes than a story may have', () => {
    const many = Array.from({ length: MOST_SCENES + 5 }, () => add('x'));
    expect(many.reduce(editStory, EMPTY_DRAFT).scenes).toHaveLength(MOST_SCENES);
  });

  it('gives a new scene an id that none has, whatever was deleted before', () => {
    const shorter = editStory(threeScenes, { type: 'delete-part', id: 'scene-1' });
    expect(idsOf(editStory(shorter, add('d')))).toEqual(['scene-2', 'scene-3', 'scene-4']);
  });

  it('keeps ids unique and the story well formed whatever is done', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 30, size: 'max' }), (edits) => {
        const draft = edits.reduce(editStory, threeScenes);
        expect(new Set(idsOf(draft)).size).toBe(draft.scenes.length);
        if (draft.scenes.length > 0) expect(decodeStory(draft)).toEqual({ ok: true, story: draft });
        else expect(draft.scenes).toEqual([]);
      }),
    );
  });

  it('changes nothing in the draft it was given', () => {
    fc.assert(
      fc.property(anyOwnStory(), anyEdit, (draft, edit) => {
        const before = structuredClone(draft);
        editStory(draft, edit);
        expect(draft).toEqual(before);
      }),
    );
  });

  it('offers fields that are exactly as long as the schema lets them be', () => {
    const full = 'x'.repeat(LONGEST.text);
    const texts = { zh: full, en: full };
    const draft = editStory(threeScenes, {
      type: 'change-part',
      id: 'scene-1',
      change: {
        view: 'x'.repeat(LONGEST.view),
        dwellSeconds: DWELL_SECONDS.most,
        highlights: Array.from({ length: LONGEST.highlights }, () => 'zone:hangzhou'),
        sources: Array.from({ length: LONGEST.sources }, () => ({
          source: 'caitec-2024',
          locator: 'x'.repeat(LONGEST.locator),
        })),
      },
    });
    const longest: Draft = { ...draft, title: texts, summary: texts };
    expect(decodeStory(longest).ok).toBe(true);
    expect(decodeStory({ ...longest, title: { zh: '', en: `${full}x` } }).ok).toBe(false);
  });

  it('tells an empty draft from one that would be missed', () => {
    expect(isEmptyDraft(EMPTY_DRAFT)).toBe(true);
    expect(isEmptyDraft({ ...EMPTY_DRAFT, title: { zh: ' ', en: '' } })).toBe(true);
    expect(isEmptyDraft({ ...EMPTY_DRAFT, title: { zh: '三', en: '' } })).toBe(false);
    expect(isEmptyDraft(threeScenes)).toBe(false);
  });
});

describe('the steps of writing', () => {
  const start = startHistory(threeScenes);
  const typeAll = (history: History, text: string) =>
    Array.from(text, (_, at) => write('scene-1', text.slice(0, at + 1))).reduce(applyEdit, history);
  const textOf = (history: History) => history.present.scenes[0]?.text.en;

  it('takes typing back word by word', () => {
    const typed = typeAll(start, 'one two, three');
    expect(textOf(undoEdit(typed))).toBe('one two, ');
    expect(textOf(undoEdit(undoEdit(typed)))).toBe('one ');
    expect(undoEdit(undoEdit(undoEdit(typed))).present).toBe(threeScenes);
  });

  it('begins a step where another field is written, a text is pasted, or the field was left', () => {
    const typed = typeAll(start, 'one');
    const left = applyEdit(closeStep(typed), write('scene-1', 'ones'));
    expect(textOf(undoEdit(left))).toBe('one');
    const pasted = applyEdit(typed, write('scene-1', `one${'x'.repeat(30)}`));
    expect(textOf(undoEdit(pasted))).toBe('one');
    const other = applyEdit(typed, write('scene-2', 'x'));
    expect(textOf(undoEdit(other))).toBe('one');
  });

  it('makes no step of an act that changes nothing', () => {
    expect(applyEdit(start, { type: 'delete-part', id: 'nobody' })).toBe(start);
    expect(applyEdit(start, { type: 'move-part', id: 'scene-1', to: -4 })).toBe(start);
    expect(applyEdit(start, write('scene-1', ''))).toBe(start);
  });

  it('restores every step, and comes forward again', () => {
    fc.assert(
      fc.property(anyOwnStory(), fc.array(anyEdit, { maxLength: 25 }), (draft, edits) => {
        const seen: History[] = [startHistory(draft)];
        for (const edit of edits) {
          const last = closeStep(seen.at(-1) as History);
          const next = applyEdit(last, edit);
          if (next !== last) seen.push(next);
        }
        let history = seen.at(-1) as History;
        for (const earlier of seen.slice(0, -1).reverse()) {
          history = undoEdit(history);
          expect(history.present).toBe(earlier.present);
        }
        expect(undoEdit(history)).toBe(history);
        for (const later of seen.slice(1)) {
          history = redoEdit(history);
          expect(history.present).toBe(later.present);
        }
        expect(redoEdit(history)).toBe(history);
      }),
    );
  });
});
