import { describe, expect, it } from 'vitest';
import type { AreaMark } from '../marks/marks.ts';
import { collectAreaStates, diffAreaStates } from './area-states.ts';

function area(id: string, change: Partial<AreaMark> = {}): AreaMark {
  const unit = { object: 'provinces', id } as const;
  return {
    id,
    unit,
    fill: '#ff0000',
    opacity: 0.5,
    hatch: 'none',
    layer: 'zones',
    target: null,
    title: '',
    ...change,
  };
}

describe('collectAreaStates', () => {
  it('bakes the opacity into the fill', () => {
    expect([...collectAreaStates([area('110000')]).values()]).toEqual([
      { object: 'provinces', id: 110000, fill: 'rgba(255, 0, 0, 0.5)', hatch: 0 },
    ]);
  });

  it('lays several marks on one unit over each other', () => {
    const below = area('110000', { fill: 'white', opacity: 1, hatch: 'no-data' });
    const [state] = collectAreaStates([below, area('110000')]).values();
    expect(state).toMatchObject({ fill: 'rgba(255, 128, 128, 1)', hatch: 1 });
  });

  it('takes what is no colour for clear', () => {
    const [state] = collectAreaStates([area('110000', { fill: 'none' })]).values();
    expect(state?.fill).toBe('rgba(0, 0, 0, 0)');
  });
});

describe('diffAreaStates', () => {
  it('sets what is new or changed, clears what is gone, and leaves the rest', () => {
    const before = collectAreaStates([area('110000'), area('120000'), area('130000')]);
    const after = collectAreaStates([
      area('110000'),
      area('120000', { opacity: 1 }),
      area('140000', { hatch: 'no-data' }),
    ]);
    expect(diffAreaStates(before, after)).toEqual([
      { object: 'provinces', id: 120000, fill: 'rgba(255, 0, 0, 1)', hatch: 0 },
      { object: 'provinces', id: 140000, fill: 'rgba(255, 0, 0, 0.5)', hatch: 1 },
      { object: 'provinces', id: 130000, fill: 'rgba(0, 0, 0, 0)', hatch: 0 },
    ]);
  });

  it('is empty for equal marks in new arrays', () => {
    expect(diffAreaStates(collectAreaStates([area('1')]), collectAreaStates([area('1')]))).toEqual(
      [],
    );
  });
});
