import { describe, expect, it } from 'vitest';
import { nextBox } from './next-mark.ts';

const at = (left: number, top: number) => ({ left, top, width: 10, height: 10 });

describe('arrow keys in a chart', () => {
  const grid = [at(0, 0), at(20, 0), at(40, 0), at(0, 20), at(20, 20), at(40, 20)];

  it('go to the next mark that way', () => {
    expect(nextBox(grid, at(20, 0), 'ArrowRight')).toBe(2);
    expect(nextBox(grid, at(20, 0), 'ArrowLeft')).toBe(0);
    expect(nextBox(grid, at(20, 0), 'ArrowDown')).toBe(4);
    expect(nextBox(grid, at(20, 20), 'ArrowUp')).toBe(1);
  });

  it('stay where nothing lies that way, or where the key is another', () => {
    expect(nextBox(grid, at(40, 0), 'ArrowRight')).toBe(-1);
    expect(nextBox(grid, at(0, 0), 'a')).toBe(-1);
  });

  it('would rather go straight on than to something nearer aside', () => {
    expect(nextBox([at(12, 18), at(40, 0)], at(0, 0), 'ArrowRight')).toBe(1);
  });
});
