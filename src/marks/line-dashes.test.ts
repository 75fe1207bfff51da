import { describe, expect, it } from 'vitest';
import { MODES, STATUSES } from '../domain/dataset.ts';
import { corridorDash, fromMidStroke } from './line-dashes.ts';

/** Strokes and dots of one turn of the pattern, which the eye counts; a whole line is one stroke. */
function seenOf(...[mode, status]: [(typeof MODES)[number], (typeof STATUSES)[number]]) {
  const drawn = corridorDash({ mode, status }).filter((_, at) => at % 2 === 0);
  const dots = drawn.filter((length) => length < 3);
  return { dots: dots.length, strokes: drawn.filter((length) => length >= 3) };
}

describe('the lines of the corridors', () => {
  it.each(STATUSES)('tell every two modes apart without colour where one is %s', (status) => {
    const seen = MODES.map((mode) => JSON.stringify(seenOf(mode, status)));
    expect(new Set(seen).size).toBe(MODES.length);
  });

  it.each(MODES)('of mode %s say by short strokes that nothing runs yet', (mode) => {
    const [first] = corridorDash({ mode, status: 'planned' });
    expect(first).toBe(6);
    expect(corridorDash({ mode, status: 'proposed' })).toEqual(
      corridorDash({ mode, status: 'planned' }),
    );
    expect(corridorDash({ mode, status: 'operating' })[0]).not.toBe(6);
  });

  it.each(MODES)('of mode %s are of the same strokes and gaps from the middle of one', (mode) => {
    const dash = corridorDash({ mode, status: 'operating' });
    const sum = (lengths: readonly number[], odd: number) =>
      lengths.reduce((total, length, at) => total + (at % 2 === odd ? length : 0), 0);
    for (const odd of [0, 1]) expect(sum(fromMidStroke(dash), odd)).toBe(sum(dash, odd));
  });

  it.each(MODES)('of mode %s are drawn and left out by turns', (mode) => {
    for (const status of STATUSES) expect(corridorDash({ mode, status }).length % 2).toBe(0);
  });
});
