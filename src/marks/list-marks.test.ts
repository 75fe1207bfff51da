import { describe, expect, it } from 'vitest';
import { readAuthored } from '../../scripts/read-authored.ts';
import { marksOf } from '../../tests/marks-of.ts';
import { smallIndex } from '../../tests/small-index.ts';
import { dayOf } from '../domain/period.ts';
import { wordsOf } from '../i18n/words.ts';
import { indexDataset } from '../selectors/index-dataset.ts';
import { selectFrame } from '../selectors/select-frame.ts';
import { DEFAULT_VIEW, type ViewState } from '../view/view-state.ts';
import { buildMarks } from './build-marks.ts';
import { listMarks } from './list-marks.ts';
import { walkStops } from './walk-stops.ts';

const index = indexDataset(readAuthored().dataset, dayOf('2015-03-01'));

function list(change: Partial<ViewState>) {
  const view = { ...DEFAULT_VIEW, ...change };
  const groups = listMarks(buildMarks(selectFrame(index, view), view, index, wordsOf('en')));
  return Object.fromEntries(groups.map(({ group, entries }) => [group, entries]));
}

describe('listMarks', () => {
  it('lists each zone once, though its rings and its territory are drawn too', () => {
    expect(Object.keys(list({}))).toEqual(['zones', 'provinces']);
    expect(list({}).zones).toHaveLength(165);
    expect(list({ date: '2015-12-31' }).zones).toEqual([
      {
        title: 'Hangzhou pilot zone · batch 1 · approved 7 Mar 2015',
        target: { kind: 'zone', id: 'hangzhou' },
      },
    ]);
  });

  it('counts belts, of which one mark may stand for many', () => {
    const view = { ...DEFAULT_VIEW, layers: ['belts'] } as const;
    const frame = selectFrame(index, view);
    const belts = frame.belts?.flatMap((fact) => fact.belts) ?? [];
    const marks = buildMarks(frame, view, index, wordsOf('en'));
    const [listed] = listMarks(marks);
    expect(listed?.count).toBe(belts.length);
    expect(listed?.entries.length).toBeLessThan(belts.length);
    expect(walkStops(marks, index)[0]?.count).toBe(belts.length);
  });

  it('lists the land where it tells something of its own', () => {
    expect(list({ zoneFill: 'count' }).areas).toHaveLength(31);
  });

  it('lists every region’s gap once, not every province', () => {
    const areas = list({ layers: ['gap'] }).areas ?? [];
    expect(areas.length).toBeGreaterThanOrEqual(3);
    expect(areas.length).toBeLessThan(8);
  });

  it('leaves out what is mere drawing', () => {
    const regions = [
      { province: '110000', region: 'east' },
      { province: '120000', region: null },
    ];
    const marks = marksOf(smallIndex({ regions }), { layers: ['gap'] });
    const titles = listMarks(marks).flatMap(({ group, entries }) =>
      group === 'areas' ? entries.map(({ title }) => title) : [],
    );
    expect(titles).toEqual(['East · Share of national trade: 80 (2021)']);
  });

  it('lists the land alone where nothing lies on it', () => {
    const { provinces, ...rest } = list({ date: '2015-03-01' });
    expect(provinces).toHaveLength(34);
    expect(rest).toEqual({});
  });
});
