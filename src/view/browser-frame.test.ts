import { afterEach, describe, expect, it, vi } from 'vitest';
import { browserFrame, browserPrefersReducedMotion } from './browser-frame.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the next picture of the browser', () => {
  it('calls back once, unless the request is taken back', () => {
    const asked = new Map<number, () => void>();
    vi.stubGlobal('requestAnimationFrame', (callback: () => void) => {
      asked.set(asked.size + 1, callback);
      return asked.size;
    });
    vi.stubGlobal('cancelAnimationFrame', (handle: number) => asked.delete(handle));
    const called: string[] = [];
    browserFrame(() => called.push('kept'));
    const takeBack = browserFrame(() => called.push('taken back'));
    takeBack();
    for (const callback of asked.values()) callback();
    expect(called).toEqual(['kept']);
  });
});

describe('reduced motion', () => {
  it('is asked for each time', () => {
    let reduces = false;
    vi.stubGlobal('matchMedia', (query: string) => ({
      matches: query === '(prefers-reduced-motion: reduce)' && reduces,
    }));
    expect(browserPrefersReducedMotion()).toBe(false);
    reduces = true;
    expect(browserPrefersReducedMotion()).toBe(true);
  });

  it('is not preferred where nothing can say so', () => {
    vi.stubGlobal('matchMedia', undefined);
    expect(browserPrefersReducedMotion()).toBe(false);
  });
});
