import { expect, it } from 'vitest';
import { dieAtEachStep } from '../../tests/mortal-browser.ts';
import { createBrowserKeep, forgetAnswers } from '../lesson/lesson-keep.ts';
import { STORY_KIND } from '../story/story-kind.ts';
import { createOwnWorkStore } from './own-work-store.ts';
import { createWorkKeeper, newStamp } from './work-keeper.ts';

// A tab may die just when its owner says what is to become of two drafts, or that something may go.

const NEWER = { version: 9, scenes: [], mood: 'new' };

async function openStore() {
  const store = createOwnWorkStore(STORY_KIND, createWorkKeeper('story'), newStamp);
  await store.restore();
  return store;
}
type Store = Awaited<ReturnType<typeof openStore>>;

async function write(store: Store, title: string) {
  store.edit({ type: 'change', change: { title: { zh: '', en: title } } });
  await store.save();
}
const titleOf = (store: Store) => store.getState().history.present.title.en;
const keepMine = async (store: Store) => {
  await store.settle('mine');
  return store.getState().saving === 'saved';
};

it('a draft of a newer version is there at each step of putting another in its place', async () => {
  const found = new Set<string>();
  await dieAtEachStep(
    async () => {
      await createWorkKeeper('story').keep(NEWER, 'theirs', null, false);
      const store = await openStore();
      await write(store, 'mine');
      expect(store.getState().trouble).toBe('newer');
      return store;
    },
    keepMine,
    async (_, isSaid, step) => {
      const keeper = createWorkKeeper('story');
      const [kept, aside] = [(await keeper.read())?.draft, await keeper.readAside()];
      const drafts = aside.map(({ draft }) => draft);
      const isMine = drafts.length > 0;
      expect([kept, ...drafts], step).toEqual(
        isMine ? [expect.objectContaining({ title: { zh: '', en: 'mine' } }), NEWER] : [NEWER],
      );
      if (isSaid) expect(isMine, step).toBe(true);
      found.add(`${isMine ? 'mine' : 'theirs'}, ${isSaid ? 'said' : 'unsaid'}`);
    },
  );
  expect([...found]).toEqual(['theirs, unsaid', 'mine, unsaid', 'mine, said']);
});

it('of two drafts one is kept whole at each step of choosing, and the window has the other', async () => {
  const found = new Set<string>();
  await dieAtEachStep(
    async () => {
      const [here, there] = [await openStore(), await openStore()];
      await write(there, 'theirs');
      await write(here, 'mine');
      expect(here.getState().trouble).toBe('changed-elsewhere');
      return here;
    },
    keepMine,
    async (here, isSaid, step) => {
      const kept = titleOf(await openStore());
      expect(['theirs', 'mine'], step).toContain(kept);
      if (isSaid) expect(kept, step).toBe('mine');
      expect(titleOf(here), step).toBe('mine');
      if (kept === 'mine') {
        here.undo();
        expect(titleOf(here), step).toBe('theirs');
      }
      found.add(kept);
    },
  );
  expect([...found]).toEqual(['theirs', 'mine']);
});

it('what was put aside is there or gone at each step of deleting it, and the draft is as it was', async () => {
  const found = new Set<number>();
  await dieAtEachStep(
    async () => {
      await createWorkKeeper('story').keep(NEWER, 'theirs', null, false);
      const store = await openStore();
      await write(store, 'mine');
      await store.settle('mine');
      expect(store.getState().aside).toHaveLength(1);
      return store;
    },
    async (store) => {
      await store.forgetAside(store.getState().aside[0]?.at ?? '');
      return store.getState().aside.length === 0;
    },
    async (_, isSaid, step) => {
      const later = await openStore();
      const aside = later.getState().aside.map(({ draft }) => draft);
      expect([[], [NEWER]], step).toContainEqual(aside);
      if (isSaid) expect(aside, step).toEqual([]);
      expect(titleOf(later), step).toBe('mine');
      found.add(aside.length);
    },
  );
  expect([...found]).toEqual([1, 0]);
});

it('answers are whole or gone at each step of forgetting them', async () => {
  const found = new Set<string | null>();
  await dieAtEachStep(
    async () => {
      const keep = createBrowserKeep('lesson');
      await keep.load();
      await keep.save('answers');
    },
    async () => {
      await forgetAnswers('lesson');
      return true;
    },
    async (_, isSaid, step) => {
      const kept = await createBrowserKeep('lesson').load();
      expect(['answers', null], step).toContain(kept);
      if (isSaid) expect(kept, step).toBeNull();
      found.add(kept);
    },
  );
  expect([...found]).toEqual(['answers', null]);
});
