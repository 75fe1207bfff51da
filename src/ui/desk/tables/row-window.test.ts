import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ROW_PIXELS, rowWindow } from './row-window.ts';

const size = fc.integer({ min: 0, max: 2000 });

it('draws or stands in for every row once, in order, and what is seen is drawn', () => {
  fc.assert(
    fc.property(
      size,
      size,
      size,
      fc.integer({ min: -1, max: 2000 }),
      (count, top, height, kept) => {
        const { rows, gapAfter } = rowWindow(count, top, height, kept);
        let next = 0;
        expect(gapAfter).toBeGreaterThanOrEqual(0);
        for (const { at, gapBefore } of rows) {
          expect(gapBefore).toBeGreaterThanOrEqual(0);
          next += gapBefore;
          expect(at).toBe(next);
          next += 1;
        }
        expect(next + gapAfter).toBe(count);
        const drawn = new Set(rows.map(({ at }) => at));
        if (kept >= 0 && kept < count) expect(drawn).toContain(kept);
        for (let at = 0; at < count; at += 1) {
          const isSeen = (at + 1) * ROW_PIXELS > top && at * ROW_PIXELS < top + height;
          if (isSeen) expect(drawn).toContain(at);
        }
      },
    ),
  );
});

it('draws little of a long table', () => {
  expect(rowWindow(100_000, 50_000 * ROW_PIXELS, 400, 0).rows.length).toBeLessThan(35);
});
