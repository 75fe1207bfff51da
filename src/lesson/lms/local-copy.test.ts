import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { giveStorage, refuseStorage } from '../../../tests/storage-fixtures.ts';
import { openLocalCopy } from './local-copy.ts';

/** Where the answers of the student s-7 lie on the device. */
const KEY = 'cbec-atlas-course:ratio:of:s-7';

beforeEach(() => {
  giveStorage('localStorage');
  giveStorage('sessionStorage');
});
afterEach(() => vi.unstubAllGlobals());

describe('the copy of answers on the device', () => {
  it.each([true, false])('is read as it was written: taken %j', (isTaken) => {
    openLocalCopy('ratio', 's-7').write({ text: 'left here', isTaken });
    expect(openLocalCopy('ratio', 's-7').read()).toEqual({ text: 'left here', isTaken });
  });

  it('is none before anything was written, of another student, or of another lesson', () => {
    expect(openLocalCopy('ratio', 's-7').read()).toBeNull();
    openLocalCopy('ratio', 's-7').write({ text: 'left here', isTaken: false });
    expect(openLocalCopy('ratio', 's-8').read()).toBeNull();
    expect(openLocalCopy('belts', 's-7').read()).toBeNull();
  });

  it.each(['', 'left here', 'null', '7', '[]', '{}', '{"text":7,"isTaken":true}'])(
    'is none where another script left %j in its place',
    (left) => {
      localStorage.setItem(KEY, left);
      expect(openLocalCopy('ratio', 's-7').read()).toBeNull();
    },
  );

  it.each(['{"text":"left here"}', '{"text":"left here","isTaken":"yes"}'])(
    'counts as not taken where it does not say so: %s',
    (left) => {
      localStorage.setItem(KEY, left);
      expect(openLocalCopy('ratio', 's-7').read()).toEqual({ text: 'left here', isTaken: false });
    },
  );

  it('is that of the student who was here last in this tab, where nobody says who is', () => {
    openLocalCopy('ratio', 's-7').write({ text: 'left here', isTaken: false });
    expect(openLocalCopy('ratio', null).read()?.text).toBe('left here');
    openLocalCopy('ratio', 's-8');
    expect(openLocalCopy('ratio', null).read()).toBeNull();
  });

  it('stays in the page where nothing may be stored', () => {
    refuseStorage('localStorage');
    const copy = openLocalCopy('ratio', 's-7');
    expect(copy.write({ text: 'left here', isTaken: false })).toBe(false);
    expect(copy.read()).toEqual({ text: 'left here', isTaken: false });
    expect(openLocalCopy('ratio', 's-7').read()).toBeNull();
  });
});
