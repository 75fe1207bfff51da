import { describe, expect, it } from 'vitest';
import type { Scene, Story } from '../domain/story.ts';
import { STORY_KIND } from '../story/story-kind.ts';
import type { WorkEdit } from './edit-work.ts';
import { createOwnWorkStore } from './own-work-store.ts';
import type { KeptDraft, SetAside, WorkKeeper } from './work-keeper.ts';

const title = (text: string): WorkEdit<Story, Scene> => ({
  type: 'change',
  change: { title: { zh: '', en: text } },
  typed: { field: 'title.en', text },
});

/** A browser's storage that several windows share. */
function shelf() {
  const state = {
    kept: null as KeptDraft | null,
    aside: [] as SetAside[],
    error: null as Error | null,
  };
  const keeper: WorkKeeper = {
    read: async () => {
      if (state.error) throw state.error;
      return state.kept;
    },
    keep: async (draft, stamp, over, aside) => {
      if (state.error) throw state.error;
      if (state.kept && state.kept.stamp !== over) return false;
      if (aside) state.aside.push({ at: `moment ${state.aside.length}`, draft: state.kept?.draft });
      state.kept = { draft, stamp };
      return true;
    },
    readAside: async () => state.aside,
    forgetAside: async (at) => {
      state.aside = state.aside.filter((one) => one.at !== at);
    },
  };
  let stamps = 0;
  const openWindow = async () => {
    const store = createOwnWorkStore(STORY_KIND, keeper, () => {
      stamps += 1;
      return `stamp ${stamps}`;
    });
    await store.restore();
    return store;
  };
  return { state, keeper, openWindow };
}

const titleOf = (value: unknown) => (value as { title: { en: string } }).title.en;

describe('createOwnWorkStore', () => {
  it('keeps each edit at once, and brings it back', async () => {
    const { state, openWindow } = shelf();
    const store = await openWindow();
    store.edit(title('T'));
    store.edit(title('Title'));
    expect(store.getState().saving).toBe('waiting');
    await store.save();
    expect(store.getState().saving).toBe('saved');
    expect(titleOf(state.kept?.draft)).toBe('Title');
    const again = await openWindow();
    expect(again.getState().history.present.title.en).toBe('Title');
    expect(again.getState().history.past).toEqual([]);
  });

  it('keeps at once when asked, and what is typed during a writing after it', async () => {
    const { state, keeper, openWindow } = shelf();
    let finish = () => {};
    const store = await openWindow();
    const real = keeper.keep;
    const slow: WorkKeeper['keep'] = async (...args) => {
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
      return real(...args);
    };
    Object.assign(keeper, { keep: slow });
    store.edit(title('one'));
    const saving = store.save();
    await Promise.resolve();
    store.edit(title('two'));
    Object.assign(keeper, { keep: real });
    finish();
    await saving;
    expect(titleOf(state.kept?.draft)).toBe('two');
    expect(store.getState().saving).toBe('saved');
  });

  it('says that the disk is full or storage blocked, loses nothing, and tries again', async () => {
    const { state, openWindow } = shelf();
    const store = await openWindow();
    state.error = new DOMException('full', 'QuotaExceededError');
    store.edit(title('one'));
    await store.save();
    expect(store.getState()).toMatchObject({ saving: 'failed', trouble: 'full' });
    expect(store.getState().history.present.title.en).toBe('one');
    expect(store.hasSomethingToLose()).toBe(true);
    state.error = new DOMException('no', 'SecurityError');
    store.edit(title('one and'));
    await store.save();
    expect(store.getState()).toMatchObject({ saving: 'failed', trouble: 'blocked' });
    state.error = null;
    await store.save();
    expect(store.getState()).toMatchObject({ saving: 'saved', trouble: null });
    expect(titleOf(state.kept?.draft)).toBe('one and');
  });

  it('works on where storage is blocked from the start', async () => {
    const { state, openWindow } = shelf();
    state.error = new DOMException('no', 'SecurityError');
    const store = await openWindow();
    expect(store.getState()).toMatchObject({ isRestored: true, trouble: 'blocked' });
    store.edit(title('one'));
    expect(store.getState().history.present.title.en).toBe('one');
  });

  it('overwrites nothing that another window has written, and lets the writer choose', async () => {
    const { state, openWindow } = shelf();
    const here = await openWindow();
    const there = await openWindow();
    there.edit(title('theirs'));
    await there.save();
    here.edit(title('mine'));
    await here.save();
    expect(here.getState()).toMatchObject({ saving: 'failed', trouble: 'changed-elsewhere' });
    expect(titleOf(state.kept?.draft)).toBe('theirs');
    await here.settle('theirs');
    expect(here.getState()).toMatchObject({ saving: 'saved', trouble: null });
    expect(here.getState().history.present.title.en).toBe('theirs');
    here.undo();
    expect(here.getState().history.present.title.en).toBe('mine');
    await here.save();
    expect(titleOf(state.kept?.draft)).toBe('mine');
    there.edit(title('theirs again'));
    await there.save();
    await there.settle('mine');
    expect(titleOf(state.kept?.draft)).toBe('theirs again');
    expect(there.getState()).toMatchObject({ saving: 'saved', trouble: null });
  });

  it('takes over what another window wrote when nothing here waits', async () => {
    const { openWindow } = shelf();
    const here = await openWindow();
    const there = await openWindow();
    there.edit(title('theirs'));
    await there.save();
    await here.refresh();
    expect(here.getState().history.present.title.en).toBe('theirs');
  });

  it('can take back the choice of its own draft over that of another window', async () => {
    const { state, openWindow } = shelf();
    const here = await openWindow();
    const there = await openWindow();
    there.edit(title('theirs'));
    await there.save();
    here.edit(title('mine'));
    await here.save();
    await here.settle('mine');
    expect(titleOf(state.kept?.draft)).toBe('mine');
    here.undo();
    expect(here.getState().history.present.title.en).toBe('theirs');
    await here.save();
    expect(titleOf(state.kept?.draft)).toBe('theirs');
  });

  it('leaves what it cannot read where it is until something is written, and then puts it aside', async () => {
    const { state, openWindow } = shelf();
    const strange = { version: 1, scenes: [{}] };
    state.kept = { draft: strange, stamp: 'strange' };
    const store = await openWindow();
    expect(store.getState().unreadable?.problem.kind).toBe('wrong');
    expect(state).toMatchObject({ kept: { draft: strange }, aside: [] });
    store.edit(title('new'));
    await store.save();
    expect(titleOf(state.kept?.draft)).toBe('new');
    expect(state.aside).toMatchObject([{ draft: strange }]);
    store.edit(title('newer'));
    await store.save();
    expect(state.aside).toMatchObject([{ draft: strange }]);
  });

  it('shows what was put aside, now and at the next visit, until it is deleted', async () => {
    const { state, openWindow } = shelf();
    const strange = { version: 1, scenes: [{}] };
    state.kept = { draft: strange, stamp: 'strange' };
    const store = await openWindow();
    expect(store.getState().aside).toEqual([]);
    store.edit(title('new'));
    await store.save();
    expect(store.getState().aside).toMatchObject([{ draft: strange }]);
    const later = await openWindow();
    expect(later.getState().aside).toEqual(store.getState().aside);
    await later.forgetAside(later.getState().aside[0]?.at ?? '');
    expect(later.getState().aside).toEqual([]);
    expect(state.aside).toEqual([]);
  });

  it('does not touch what a newer version keeps unless it is told to', async () => {
    const { state, openWindow } = shelf();
    const newer = { version: 7, scenes: [{}], mood: 'new' };
    state.kept = { draft: newer, stamp: 'later' };
    const store = await openWindow();
    expect(store.getState()).toMatchObject({
      trouble: 'newer',
      unreadable: { problem: { kind: 'newer', version: 7 }, value: newer },
    });
    store.edit(title('mine'));
    await store.save();
    await store.refresh();
    expect(store.getState()).toMatchObject({ saving: 'failed', trouble: 'newer' });
    expect(state.kept).toEqual({ draft: newer, stamp: 'later' });
    await store.settle('mine');
    expect(titleOf(state.kept?.draft)).toBe('mine');
    expect(state.aside).toMatchObject([{ draft: newer }]);
    expect(store.getState()).toMatchObject({ saving: 'saved', trouble: null });
  });

  it('asks for nothing to be kept that is in a file already', async () => {
    const { openWindow } = shelf();
    const store = await openWindow();
    expect(store.hasSomethingToLose()).toBe(false);
    store.edit(title('one'));
    expect(store.hasSomethingToLose()).toBe(true);
    store.noteFile();
    expect(store.hasSomethingToLose()).toBe(false);
    store.edit(title('one more'));
    expect(store.hasSomethingToLose()).toBe(true);
  });
});
