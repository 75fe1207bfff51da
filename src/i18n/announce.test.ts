import { describe, expect, it } from 'vitest';
import { readAuthored } from '../../scripts/read-authored.ts';
import { dayOf } from '../domain/period.ts';
import { indexDataset } from '../selectors/index-dataset.ts';
import { tellStep, tellStepBack } from '../selectors/tell-step.ts';
import { DEFAULT_VIEW, FIRST_DATE, type ViewState } from '../view/view-state.ts';
import { sayCompared, sayShown, sayStep, sayStepBack } from './announce.ts';
import { wordsOf } from './words.ts';

const index = indexDataset(readAuthored().dataset, dayOf(FIRST_DATE));
const step = (from: string, to: string, change: Partial<ViewState> = {}) => {
  const view = { ...DEFAULT_VIEW, ...change };
  return tellStep(index, { ...view, date: from }, { ...view, date: to });
};
const en = wordsOf('en');
const zh = wordsOf('zh-CN');

describe('what a screen reader hears of a step of the clock', () => {
  it('tells how many zones came, when, how many there are, and where', () => {
    const one = step('2019-12-01', '2019-12-31');
    expect(sayStep(one, en)).toBe(
      '24 zones approved on 15 Dec 2019, 59 in all; new in Hebei, Shanxi, Inner Mongolia, Liaoning, Jilin, Heilongjiang, Jiangsu, Zhejiang, Anhui, Fujian, Jiangxi, Shandong, Henan, Hubei, Hunan, Guangdong, Sichuan, Qinghai, Ningxia',
    );
    expect(sayStep(one, zh)).toContain('2019年12月15日批准 24 个综试区，累计 59 个；分布于河北、');
  });

  it('tells several batches in one sentence', () => {
    expect(sayStep(step('2015-03-01', '2016-12-31'), en)).toMatch(
      /^13 zones approved between 7 Mar 2015 and [\w ]+ 2016, 13 in all; new in Zhejiang, /,
    );
  });

  it('speaks of one zone as of one', () => {
    expect(sayStep(step('2015-03-01', '2015-03-31'), en)).toBe(
      '1 zone approved on 7 Mar 2015, 1 in all; new in Zhejiang',
    );
  });

  it('counts what passes the filters alone', () => {
    const west = step('2019-12-01', '2019-12-31', { regions: ['west'] });
    const all = step('2019-12-01', '2019-12-31');
    expect(west.total).toBeLessThan(all.total);
    expect(west.approvals[0]?.count).toBeLessThan(24);
  });

  it('says nothing of zones where none came or none are shown', () => {
    expect(sayStep(step('2019-12-16', '2019-12-31'), en)).toBeNull();
    expect(sayStep(step('2015-03-01', '2024-12-31', { layers: ['gap'] }), en)).toBeNull();
  });
});

describe('what a screen reader hears of a step back', () => {
  const back = (from: string, to: string, change: Partial<ViewState> = {}) => {
    const view = { ...DEFAULT_VIEW, ...change };
    return tellStepBack(index, { ...view, date: from }, { ...view, date: to });
  };

  it('tells how many zones went, and how many are left', () => {
    const one = back('2019-12-31', '2019-11-30');
    expect(sayStepBack(one, '30 Nov 2019', en)).toBe(
      'Back on 30 Nov 2019: 24 zones fewer, 35 in all',
    );
    expect(sayStepBack(one, '2019年11月30日', zh)).toBe(
      '退回2019年11月30日：减少 24 个综试区，累计 35 个',
    );
    expect(sayStepBack(back('2015-12-31', '2015-03-01'), '1 Mar 2015', en)).toBe(
      'Back on 1 Mar 2015: 1 zone fewer, 0 in all',
    );
  });

  it('says nothing of zones where none went, or others came in their place', () => {
    expect(sayStepBack(back('2019-12-31', '2019-12-20'), '', en)).toBeNull();
    expect(back('2019-12-31', '2019-11-30', { newestBatchOnly: true })).toBeNull();
  });
});

describe('what a screen reader hears of a view', () => {
  it('counts the groups', () => {
    const groups = [
      { name: 'Pilot zones', count: 165 },
      { name: 'Corridors', count: 45 },
    ];
    expect(sayShown('31 Dec 2024', [], groups, en)).toBe(
      '31 Dec 2024: Pilot zones (165), Corridors (45)',
    );
    expect(sayShown('2015年3月1日', [], [], zh)).toBe('2015年3月1日：地图上只有陆地');
    expect(sayShown('2024年12月31日', ['东部', '西部'], [{ name: '综试区', count: 9 }], zh)).toBe(
      '2024年12月31日，东部、西部：综试区（9）',
    );
  });

  it('tells the pictures of a comparison apart', () => {
    expect(sayCompared('a', 'b', en)).toBe('First picture: a. Second picture: b');
    expect(sayCompared('甲', '乙', zh)).toBe('第一幅：甲。第二幅：乙');
  });
});
