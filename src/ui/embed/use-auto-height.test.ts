import { describe, expect, it } from 'vitest';
import { frameHeightOf } from './use-auto-height.ts';

describe('the height of a frame', () => {
  it('gives a narrow frame what lies under the map on top of it', () => {
    const map = frameHeightOf({ width: 360, isWide: false, under: [], beside: [] });
    expect(frameHeightOf({ width: 360, isWide: false, under: [40, 60], beside: [300] })).toBe(
      map + 400,
    );
  });

  it('stands as high as the higher of two that stand side by side', () => {
    const low = frameHeightOf({ width: 1000, isWide: true, under: [80], beside: [100] });
    expect(frameHeightOf({ width: 1000, isWide: true, under: [80], beside: [900] })).toBe(980);
    expect(low).toBeGreaterThan(400);
    expect(low).toBeLessThan(800);
  });
});
