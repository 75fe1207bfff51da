import { describe, expect, it } from 'vitest';
import { LESSON } from '../../tests/lesson-fixture.ts';
import { installMortalBrowser } from '../../tests/mortal-browser.ts';
import { readIndex } from '../../tests/read-index.ts';
import type { Lesson } from '../domain/lesson.ts';
import { readKept } from '../own-work/kept-store.ts';
import { createBrowserKeep } from './lesson-keep.ts';
import { createLessonStore, type LessonStore } from './lesson-store.ts';

const lesson: Lesson = LESSON;
const index = readIndex();

/** A page with the lesson, that has looked for what was kept. */
async function openPage(): Promise<LessonStore> {
  const store = createLessonStore({ lesson, index, keep: createBrowserKeep(lesson.id) });
  await store.ready;
  return store;
}

const write = (store: LessonStore, text: string) =>
  store.answer('text', { kind: 'text', text, met: [0] });
const hintsOf = (store: LessonStore) => store.get().steps.get('date')?.hints;
const written = (store: LessonStore) => {
  const answer = store.get().steps.get('text')?.answer;
  return answer?.kind === 'text' ? answer.text : null;
};
/** What the database has, whatever is noted beside it. */
const kept = () => readKept('atlas-lessons', lesson.id);

describe.each(['at-request', 'at-end'] as const)('a full disk, which refuses %s', (when) => {
  it('is said to whoever answers, also where local storage takes nothing, and the lesson goes on', async () => {
    const browser = installMortalBrowser();
    const store = await openPage();
    store.hint('date');
    await expect.poll(kept).toBeDefined();
    browser.fill(when);
    browser.fillNotes(true);
    expect(store.get().keeping).toBe('kept');
    write(store, 'Not kept.');
    await expect.poll(() => store.get().keeping).toBe('refused');
    store.hint('date');
    expect([written(store), hintsOf(store)]).toEqual(['Not kept.', 2]);
    // What was kept before is as it was, and is kept on once there is room.
    browser.fill('never');
    browser.fillNotes(false);
    const later = await openPage();
    expect([later.get().keeping, written(later), hintsOf(later)]).toEqual(['kept', null, 1]);
    write(later, 'Kept.');
    await expect.poll(kept).toContain('Kept.');
    expect(later.get().keeping).toBe('kept');
  });

  it('is said where local storage still takes the answer, and a later visit finds it there', async () => {
    const browser = installMortalBrowser();
    const store = await openPage();
    browser.fill(when);
    write(store, 'On its way.');
    await expect.poll(() => store.get().keeping).toBe('refused');
    const later = await openPage();
    expect(written(later)).toBe('On its way.');
    later.hint('date');
    await expect.poll(() => later.get().keeping).toBe('refused');
    browser.fill('never');
    expect(hintsOf(await openPage())).toBe(1);
  });
});

it('a full local storage with an old answer on its way never hides what the database keeps', async () => {
  const browser = installMortalBrowser();
  const store = await openPage();
  const tryDate = (at: LessonStore) => at.answer('date', { kind: 'date', date: '2020-01-01' });
  const triesOf = (at: LessonStore) => at.get().steps.get('date')?.tries.length;
  browser.fill('at-end');
  tryDate(store);
  await expect.poll(() => store.get().keeping).toBe('refused');
  browser.fill('never');
  browser.fillNotes(true);
  const [here, there] = [await openPage(), await openPage()];
  tryDate(here);
  write(here, 'Newer.');
  await expect.poll(kept).toContain('Newer.');
  const found = await openPage();
  expect([triesOf(found), written(found)]).toEqual([2, 'Newer.']);
  // A window that had found the old answer, too, joins what was kept since.
  there.hint('date');
  await expect.poll(() => written(there)).toBe('Newer.');
  expect([here, there].map((page) => page.get().keeping)).toEqual(['kept', 'kept']);
});
