import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bringUpToDate, type Migration } from './schema-versions.ts';

/** As many steps as are asked for, each of which notes that it was taken, and from which version. */
const stepsUpTo = (count: number): readonly Migration[] =>
  Array.from({ length: count }, (_, step) => ({ form: _form, ...old }) => ({
    ...old,
    taken: [...((old.taken as readonly number[] | undefined) ?? []), step + 1],
  }));
const bring = (record: Readonly<Record<string, unknown>>, count = 3) =>
  bringUpToDate(record, 'form', stepsUpTo(count));

describe('what an earlier version saved', () => {
  it('goes through every step from its own version on, in order, and is then of this version', () => {
    const counts = fc
      .integer({ min: 0, max: 6 })
      .chain((count) =>
        fc.record({ count: fc.constant(count), form: fc.integer({ min: 1, max: count + 1 }) }),
      );
    fc.assert(
      fc.property(counts, ({ count, form }) => {
        const taken = Array.from({ length: count + 1 - form }, (_, step) => form + step);
        expect(bring({ form, text: 'mine' }, count)).toEqual({
          ok: true,
          record: { form: count + 1, text: 'mine', ...(taken.length > 0 && { taken }) },
        });
      }),
    );
  });

  it('tells each step which version it came to, and is itself left as it was', () => {
    const forms: unknown[] = [];
    const note: Migration = (old) => {
      forms.push(old.form);
      return old;
    };
    const record = Object.freeze({ form: 1 });
    expect(bringUpToDate(record, 'form', [note, note, note])).toEqual({
      ok: true,
      record: { form: 4 },
    });
    expect(forms).toEqual([1, 2, 3]);
    expect(record).toEqual({ form: 1 });
  });

  it.each([
    ['none', {}],
    ['an inherited one', Object.create({ form: 3 })],
    ['none that is a number', { form: '3' }],
    ['a later one that is no number', { form: '9' }],
    ['null', { form: null }],
    ['a list', { form: [3] }],
    ['a part of one', { form: 2.5 }],
    ['zero', { form: 0 }],
    ['a negative one', { form: -2 }],
    ['what is no number at all', { form: Number.NaN }],
  ])('is of the first version where its version is %s', (_, record) => {
    expect(bring(record)).toEqual({ ok: true, record: { form: 4, taken: [1, 2, 3] } });
  });
});

describe('what a later version saved', () => {
  it.each([5, 6, 4.5, Number.POSITIVE_INFINITY])('is not touched: %d', (form) => {
    expect(bring({ form })).toEqual({ ok: false, newer: form });
  });

  it('is told by its own field alone', () => {
    expect(bring({ form: 4, version: 9 })).toEqual({ ok: true, record: { form: 4, version: 9 } });
  });
});
