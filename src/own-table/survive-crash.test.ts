import { describe, expect, it } from 'vitest';
import {
  dieAtEachStep,
  installMortalBrowser,
  type MortalBrowser,
} from '../../tests/mortal-browser.ts';
import { writeKept } from '../own-work/kept-store.ts';
import { newStamp } from '../own-work/work-keeper.ts';
import { createTableKeeper } from './keep-table.ts';
import type { HostState, Keeping } from './messages.ts';
import type { RampName } from './own-settings.ts';
import { createTableHost, type TableHost } from './table-host.ts';

const FILES = { loadUnits: async () => null, loadProvinces: async () => null };

/** A page with one worker. */
function openPage(known: string | null = null) {
  const heard: Keeping[] = [];
  let stamp: string | null = null;
  const keeper = createTableKeeper({ id: newStamp(), known });
  const host = createTableHost(FILES, keeper, (keeping, now) => {
    heard.push(keeping);
    stamp = now;
  });
  return { host, heard, stamp: () => stamp };
}

const turn = () => new Promise((resolve) => setTimeout(resolve));

async function read(host: TableHost, name: string): Promise<HostState> {
  const file = new Blob([`lng,lat,${name}\n120,30,1\n121,31,2\n`]);
  return host.read({ file, name, encoding: null, sheet: null }, () => {});
}

const paint = (host: TableHost, { settings }: HostState, ramp: RampName) =>
  host.change({ ...settings, style: { ...settings.style, ramp } });

const shown = (state: HostState | null) =>
  state ? `${state.summary.name} ${state.settings.style.ramp}` : 'nothing';

/** All that was ever to be seen, in this order. A table is brought in teal. */
const STATES = ['nothing', 'a teal', 'a violet', 'a heat', 'b teal', 'b cividis'];

/** Brings two tables and colours them; answers the last state that was said to be kept. */
function work(browser: MortalBrowser) {
  const page = openPage();
  const { host, heard } = page;
  let kept = 0;
  const until = async (count: number, state: number) => {
    while (heard.length < count && !browser.isDead()) await turn();
    if (!browser.isDead()) kept = state;
  };
  const all = async () => {
    const a = await read(host, 'a');
    await until(1, 1);
    await paint(host, a, 'violet');
    await until(2, 2);
    await paint(host, a, 'heat');
    const b = await read(host, 'b');
    await until(4, 4);
    await paint(host, b, 'cividis');
    await until(5, 5);
  };
  return { kept: () => kept, done: all() };
}

it('a table and its settings survive a crash at each step, and never part', async () => {
  const whole = installMortalBrowser();
  await work(whole).done;
  const found = new Set<string>();
  for (let last = 0; last < whole.stepCount(); last += 1) {
    const browser = installMortalBrowser();
    browser.openTab(last);
    const { kept, done } = work(browser);
    await done;
    for (let turns = 0; turns < 5; turns += 1) await turn();
    browser.openTab();
    const state = shown(await openPage().host.restore());
    expect(STATES.indexOf(state), `step ${last}: ${state}`).toBeGreaterThanOrEqual(kept());
    found.add(state);
  }
  expect([...found]).toEqual(expect.arrayContaining(['nothing', 'a teal', 'a violet', 'b teal']));
});

it('a table is there with its settings, or gone, at each step of forgetting it', async () => {
  const found = new Set<string>();
  await dieAtEachStep(
    async () => {
      const { host, heard } = openPage();
      await paint(host, await read(host, 'a'), 'violet');
      await expect.poll(() => heard).toEqual(['kept', 'kept']);
      return host;
    },
    (host) => host.forget(),
    async (_, isSaid, step) => {
      const state = shown(await openPage().host.restore());
      expect(['a violet', 'nothing'], step).toContain(state);
      if (isSaid) expect(state, step).toBe('nothing');
      found.add(state);
    },
  );
  expect([...found]).toEqual(['a violet', 'nothing']);
});

describe('a full disk', () => {
  it.each(['at-request', 'at-end'] as const)(
    'refuses a table %s and keeps the one before, with its settings',
    async (when) => {
      const browser = installMortalBrowser();
      const { host, heard } = openPage();
      const a = await read(host, 'a');
      await paint(host, a, 'violet');
      await expect.poll(() => heard.length).toBe(2);
      browser.fill(when);
      const b = await read(host, 'b');
      await expect.poll(() => heard.at(-1)).toBe('full');
      browser.fill('never');
      // Settings of a table that is not kept do not go beside another.
      await paint(host, b, 'cividis');
      expect(shown(await openPage().host.restore())).toBe('a violet');
      await host.keep(false);
      expect(heard.at(-1)).toBe('kept');
      expect(shown(await openPage().host.restore())).toBe('b cividis');
    },
  );

  it('forgets nothing that an earlier visit kept with a table that it has refused', async () => {
    const browser = installMortalBrowser();
    const first = openPage();
    await read(first.host, 'a');
    await expect.poll(first.stamp).not.toBeNull();
    const { host, heard } = openPage(first.stamp());
    browser.fill('at-end');
    await read(host, 'b');
    await expect.poll(() => heard.at(-1)).toBe('full');
    browser.fill('never');
    expect(await host.forget()).toBe(false);
    expect(shown(await openPage().host.restore())).toBe('a teal');
  });
});

describe('two windows', () => {
  it('never write over each other unseen, and their owner chooses', async () => {
    installMortalBrowser();
    const [here, there] = [openPage(), openPage()];
    const a = await read(here.host, 'a');
    await expect.poll(() => here.heard.at(-1)).toBe('kept');
    const restored = await there.host.restore();
    expect(shown(restored)).toBe('a teal');
    await paint(there.host, a, 'heat');
    await expect.poll(() => there.heard.length).toBe(2);
    await paint(here.host, a, 'violet');
    await expect.poll(() => here.heard.at(-1)).toBe('changed-elsewhere');
    expect(shown(await openPage().host.restore())).toBe('a heat');
    await here.host.keep(true);
    expect(shown(await openPage().host.restore())).toBe('a violet');
    await read(there.host, 'b');
    await expect.poll(() => there.heard.at(-1)).toBe('changed-elsewhere');
    expect(await there.host.forget()).toBe(false);
    expect(shown(await openPage().host.restore())).toBe('a violet');
  });

  it('a second file of the same page takes the place of the first', async () => {
    installMortalBrowser();
    const id = newStamp();
    const heard: Keeping[] = [];
    const open = () =>
      createTableHost(FILES, createTableKeeper({ id, known: null }), (keeping) =>
        heard.push(keeping),
      );
    await read(open(), 'a');
    await expect.poll(() => heard.length).toBe(1);
    await read(open(), 'b');
    await expect.poll(() => heard).toEqual(['kept', 'kept']);
  });
});

describe('what another version of the atlas keeps', () => {
  it('is brought back from version 1, which had nothing but settings beside the table', async () => {
    installMortalBrowser();
    const page = openPage();
    const { settings } = await read(page.host, 'a');
    await expect.poll(() => page.heard.length).toBe(1);
    const violet = { ...settings, style: { ...settings.style, ramp: 'violet' } };
    await writeKept('atlas-own-table', 'settings', violet);
    const later = openPage();
    const restored = await later.host.restore();
    expect(shown(restored)).toBe('a violet');
    if (restored) await paint(later.host, restored, 'heat');
    await expect.poll(() => later.heard).toEqual(['kept', 'kept']);
  });

  it('is left as it is where it is newer, until its owner says otherwise', async () => {
    installMortalBrowser();
    const newer = { schemaVersion: 9, stamp: 'later', colours: {} };
    await writeKept('atlas-own-table', 'table', { rows: [] });
    await writeKept('atlas-own-table', 'settings', newer);
    const { host, heard } = openPage();
    expect(await host.restore()).toBeNull();
    expect(heard).toEqual(['newer']);
    await read(host, 'a');
    await expect.poll(() => heard).toEqual(['newer', 'newer']);
    await host.keep(true);
    expect(shown(await openPage().host.restore())).toBe('a teal');
  });
});
