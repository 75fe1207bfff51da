import { describe, expect, it, vi } from 'vitest';
import { createHoverStore } from './hover-store.ts';

describe('what is pointed at', () => {
  it('is nothing at first, then what is said, then nothing again', () => {
    const store = createHoverStore();
    expect([...store.get()]).toEqual([]);
    store.set(new Set(['zone:hangzhou', 'province:330000']));
    expect([...store.get()]).toEqual(['zone:hangzhou', 'province:330000']);
    store.set(null);
    expect([...store.get()]).toEqual([]);
  });

  it('is told on each change, and only then', () => {
    const store = createHoverStore();
    const listener = vi.fn();
    store.subscribe(listener);
    store.set(null);
    expect(listener).not.toHaveBeenCalled();
    const keys = new Set(['zone:hangzhou']);
    store.set(keys);
    store.set(keys);
    expect(listener).toHaveBeenCalledTimes(1);
    store.set(null);
    expect(listener).toHaveBeenCalledTimes(2);
  });

  it('is told to nobody who no longer listens', () => {
    const store = createHoverStore();
    const listener = vi.fn();
    store.subscribe(listener)();
    store.set(new Set(['zone:hangzhou']));
    expect(listener).not.toHaveBeenCalled();
  });
});
