import { describe, expect, it } from 'vitest';
import { formatSoakResults, judgeSoak, LEAST } from './soak-report.mjs';

const ROW = {
  heapBytes: 15e6,
  codeBytes: 4e6,
  bufferBytes: 3e6,
  domBytes: 4e6,
  nodes: 2400,
  detached: 34,
  detachedNodes: 140,
  listeners: 730,
  documents: 1,
  live: 2,
  held: 2,
  made: 9,
};

/** A run in which nothing grew, and what was different in it; `last` is of its second half. */
function runOf({ steps = LEAST.steps, losses = LEAST.losses, last = {}, ...page } = {}) {
  const held = [ROW, ROW, { ...ROW, ...last }, { ...ROW, ...last }];
  const both = { held, errors: [], counts: { zoom: 3 }, tookMs: 60_000, ...page };
  return { seed: 1, figure: { ...both, steps }, webgl: { ...both, losses, restored: losses } };
}

const failing = (run) =>
  judgeSoak(run)
    .filter(({ holds }) => !holds)
    .map(({ what }) => what);

describe('a soak', () => {
  it('holds where nothing grew in a day of steps and a hundred losses', () => {
    expect(LEAST).toEqual({ steps: 20_000, losses: 100 });
    expect(failing(runOf())).toEqual([]);
  });

  it.each([{ steps: 19_999 }, { losses: 99 }])(
    'does not hold where it ended too soon: %o',
    (less) => {
      expect(failing(runOf(less))).toEqual([expect.stringMatching(/^at least 20000 steps/)]);
    },
  );

  it.each([
    ['heapBytes', 17e6],
    ['bufferBytes', 4e6],
    ['domBytes', 5e6],
    ['nodes', 2500],
    ['detached', 60],
    ['detachedNodes', 500],
    ['listeners', 800],
    ['live', 5],
  ])('does not hold where %s stay up at %d', (key, value) => {
    expect(failing(runOf({ last: { [key]: value } }))).toHaveLength(2);
  });

  it('holds where a file was fetched once, and its bytes have stayed since', () => {
    const later = { ...ROW, bufferBytes: 4e6 };
    const held = [ROW, later, later, later, later];
    const run = runOf();
    expect(failing({ ...run, figure: { ...run.figure, held } })).toEqual([]);
  });

  it('does not hold where a lost context did not come back', () => {
    const { webgl, ...run } = runOf();
    expect(failing({ ...run, webgl: { ...webgl, restored: 99 } })).toHaveLength(1);
  });

  it('says of a short run that it is short, and judges nothing', () => {
    const run = runOf({ steps: 400, losses: 4, errors: ['uncaught: no'] });
    const text = formatSoakResults(run, null, []);
    expect(text).toContain('**A short run');
    expect(text).toContain('uncaught: no');
    expect(text).not.toContain('| holds |');
    expect(formatSoakResults(run, judgeSoak(run), [])).toContain('| 400 and 4 | **no** |');
  });
});
