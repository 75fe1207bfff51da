import { afterEach, describe, expect, it, vi } from 'vitest';
import { giveStorage, refuseStorage } from '../../tests/storage-fixtures.ts';
import { keptInTab, keptOnDevice } from './kept-text.ts';

afterEach(() => vi.unstubAllGlobals());

describe.each([
  ['localStorage', keptOnDevice],
  ['sessionStorage', keptInTab],
] as const)('a text in %s', (name, keptIn) => {
  it('is kept under its key until it is removed', () => {
    giveStorage(name);
    expect(keptIn('a').read()).toBeNull();
    expect(keptIn('a').write('text')).toBe(true);
    expect(keptIn('a').read()).toBe('text');
    expect(keptIn('b').read()).toBeNull();
    keptIn('a').remove();
    expect(keptIn('a').read()).toBeNull();
  });

  it('is nothing where storage is refused, and whoever writes hears it', () => {
    refuseStorage(name);
    expect(keptIn('a').read()).toBeNull();
    expect(keptIn('a').write('text')).toBe(false);
    expect(() => keptIn('a').remove()).not.toThrow();
  });
});
