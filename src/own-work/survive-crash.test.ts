import { describe, expect, it } from 'vitest';
import { LESSON } from '../../tests/lesson-fixture.ts';
import { installMortalBrowser, type MortalBrowser } from '../../tests/mortal-browser.ts';
import { createBrowserKeep } from '../lesson/lesson-keep.ts';
import { LESSON_KIND } from '../lesson/lesson-kind.ts';
import { STORY_KIND } from '../story/story-kind.ts';
import { createOwnWorkStore, type OwnWorkStore } from './own-work-store.ts';
import type { Part, Work, WorkKind } from './work.ts';
import { createWorkKeeper, newStamp } from './work-keeper.ts';

/** Lets what the tab has begun come to its end, or to nothing where the tab is dead. */
async function settle(browser: MortalBrowser, work: Promise<unknown>): Promise<void> {
  let isOver = false;
  const end = () => {
    isOver = true;
  };
  work.then(end, end);
  while (!isOver && !browser.isDead()) await new Promise((resolve) => setTimeout(resolve));
  // What is under way in the disk's own queue when the tab dies.
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setTimeout(resolve));
}

function openStore<W extends Work, P extends Part>(kind: WorkKind<W, P>): OwnWorkStore<W, P> {
  return createOwnWorkStore(kind, createWorkKeeper(kind.name), newStamp);
}

const named = <W extends Work>(title: string) => ({ title: { zh: '', en: title } }) as Partial<W>;
const TITLES = ['', 'one', 'two', 'three', 'four', 'five', 'six'];

/** Writes the six titles, some after a pause, some without; answers the last one that was said to be kept. */
function writeTitles<W extends Work, P extends Part>(
  browser: MortalBrowser,
  kind: WorkKind<W, P>,
): { readonly kept: () => number; readonly work: Promise<void> } {
  const store = openStore(kind);
  let kept = 0;
  store.subscribe(() => {
    const { saving, history } = store.getState();
    if (saving === 'saved' && !browser.isDead()) kept = TITLES.indexOf(history.present.title.en);
  });
  const write = (place: number) =>
    store.edit({ type: 'change', change: named<W>(TITLES[place] ?? '') });
  const work = async () => {
    await store.restore();
    for (const place of [1, 2]) {
      write(place);
      await store.save();
    }
    for (const place of [3, 4, 5]) write(place);
    await store.save();
    write(6);
    await store.save();
  };
  return { kept: () => kept, work: work() };
}

for (const kind of [STORY_KIND, LESSON_KIND] as const) {
  it(`a ${kind.name} survives a crash at each step of its keeping`, async () => {
    const whole = installMortalBrowser();
    await writeTitles(whole, kind as typeof STORY_KIND).work;
    const steps = whole.stepCount();
    expect(steps).toBeGreaterThan(20);
    const found = new Set<number>();
    for (let last = 0; last < steps; last += 1) {
      const browser = installMortalBrowser();
      browser.openTab(last);
      const { kept, work } = writeTitles(browser, kind as typeof STORY_KIND);
      await settle(browser, work);
      const known = kept();
      browser.openTab();
      const again = openStore(kind as typeof STORY_KIND);
      await again.restore();
      const { unreadable, trouble, history } = again.getState();
      expect({ unreadable, trouble }, `step ${last}`).toEqual({ unreadable: null, trouble: null });
      const place = TITLES.indexOf(history.present.title.en);
      expect(place, `step ${last}`).toBeGreaterThanOrEqual(known);
      found.add(place);
      again.edit({ type: 'change', change: named('after the crash') });
      await again.save();
      expect(again.getState().saving).toBe('saved');
    }
    // Each state that was waited for was met by some crash.
    expect([...found]).toEqual(expect.arrayContaining([0, 1, 2, 5, 6]));
  });
}

it('the answers to a lesson survive a crash at each step of their keeping, those on their way too', async () => {
  const TEXTS = ['a', 'b', 'c'];
  const answer = (browser: MortalBrowser) => {
    let given = -1;
    const work = async () => {
      const keep = createBrowserKeep('lesson');
      await keep.load();
      for (const [place, text] of TEXTS.entries()) {
        if (!browser.isDead()) given = place;
        await keep.save(text);
      }
    };
    return { given: () => given, work: work() };
  };
  const whole = installMortalBrowser();
  await answer(whole).work;
  for (let last = 0; last < whole.stepCount(); last += 1) {
    const browser = installMortalBrowser();
    browser.openTab(last);
    const { given, work } = answer(browser);
    await settle(browser, work);
    browser.openTab();
    const again = createBrowserKeep('lesson');
    expect(TEXTS.indexOf((await again.load()) ?? ''), `step ${last}`).toBe(given());
    await again.save('d');
    expect(await createBrowserKeep('lesson').load()).toBe('d');
  }
});

it('an answer on its way is found by a page whose database does not answer', async () => {
  const browser = installMortalBrowser();
  const keep = createBrowserKeep('lesson');
  await keep.load();
  browser.openTab(0);
  void keep.save('a');
  expect(browser.isDead()).toBe(false);
  browser.openTab(0);
  expect(await createBrowserKeep('lesson').load()).toBe('a');
});

describe('a full disk', () => {
  it.each(['at-request', 'at-end'] as const)(
    'refuses a draft %s, keeps the one before, and takes the next once there is room',
    async (when) => {
      const browser = installMortalBrowser();
      const store = openStore(STORY_KIND);
      await store.restore();
      store.edit({ type: 'change', change: named('kept') });
      await store.save();
      browser.fill(when);
      store.edit({ type: 'change', change: named('too much') });
      await store.save();
      expect(store.getState()).toMatchObject({ saving: 'failed', trouble: 'full' });
      expect(store.getState().history.present.title.en).toBe('too much');
      const other = openStore(STORY_KIND);
      await other.restore();
      expect(other.getState().history.present.title.en).toBe('kept');
      browser.fill('never');
      await store.save();
      expect(store.getState()).toMatchObject({ saving: 'saved', trouble: null });
      await other.refresh();
      expect(other.getState().history.present.title.en).toBe('too much');
    },
  );
});

describe('what another version of the atlas keeps', () => {
  const keepDraft = async (draft: unknown) => {
    await createWorkKeeper('story').keep(draft, 'theirs', null, false);
  };

  it('is left as it is where it is newer, and can be put aside', async () => {
    installMortalBrowser();
    const newer = { version: 9, scenes: [], mood: 'new' };
    await keepDraft(newer);
    const store = openStore(STORY_KIND);
    await store.restore();
    store.edit({ type: 'change', change: named('mine') });
    await store.save();
    expect(store.getState()).toMatchObject({ saving: 'failed', trouble: 'newer' });
    const keeper = createWorkKeeper('story');
    expect((await keeper.read())?.draft).toEqual(newer);
    await store.settle('mine');
    const [aside, ...others] = await keeper.readAside();
    expect(aside).toEqual({ at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/), draft: newer });
    expect(others).toEqual([]);
    await keeper.forgetAside(aside?.at ?? '');
    expect(await keeper.readAside()).toEqual([]);
    expect(await keeper.read()).toMatchObject({ draft: { title: { en: 'mine' } } });
  });

  it('is newer too where the database itself is', async () => {
    installMortalBrowser();
    await new Promise((resolve) => {
      const opening = indexedDB.open('atlas-own-story', 2);
      opening.onsuccess = () => resolve(opening.result.close());
    });
    const store = openStore(STORY_KIND);
    await store.restore();
    expect(store.getState()).toMatchObject({ trouble: 'newer', isRestored: true });
  });

  it('is not written over where its form is unknown', async () => {
    installMortalBrowser();
    await keepDraft(LESSON);
    const store = openStore(STORY_KIND);
    await store.restore();
    expect(store.getState().unreadable?.problem.kind).toBe('not-this');
    expect((await createWorkKeeper('story').read())?.draft).toEqual(LESSON);
  });
});

it('two windows never write over each other unseen', async () => {
  installMortalBrowser();
  const [here, there] = [openStore(STORY_KIND), openStore(STORY_KIND)];
  await Promise.all([here.restore(), there.restore()]);
  here.edit({ type: 'change', change: named('mine') });
  there.edit({ type: 'change', change: named('theirs') });
  await Promise.all([here.save(), there.save()]);
  expect([here, there].map((store) => store.getState().trouble)).toEqual([
    null,
    'changed-elsewhere',
  ]);
  await there.settle('mine');
  here.edit({ type: 'change', change: named('mine once more') });
  await here.save();
  expect(here.getState().trouble).toBe('changed-elsewhere');
  await here.settle('theirs');
  expect(here.getState().history.present.title.en).toBe('theirs');
  here.undo();
  expect(here.getState().history.present.title.en).toBe('mine once more');
});
