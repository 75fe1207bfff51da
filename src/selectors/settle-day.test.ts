import { describe, expect, it } from 'vitest';
import { settleDay } from './settle-day.ts';

describe('the day that the picture was last changed on', () => {
  it('is the newest change up to the clock', () => {
    expect(settleDay([10, 20, 30], 19)).toBe(10);
    expect(settleDay([10, 20, 30], 20)).toBe(20);
    expect(settleDay([10, 20, 30], 99)).toBe(30);
  });

  it('is the clock itself before the first change', () => {
    expect(settleDay([10, 20], 4)).toBe(4);
  });
});
