import { expect, it } from 'vitest';
import type { AreaMark } from '../marks/marks.ts';
import { NOTHING, pickArea } from './picking.ts';

const province: AreaMark = {
  id: 'p',
  unit: { object: 'provinces', id: '330000' },
  fill: 'red',
  opacity: 1,
  hatch: 'none',
  layer: 'zones',
  target: { kind: 'province', id: '330000' },
  title: 'Zhejiang',
};
const zone: AreaMark = {
  ...province,
  unit: { object: 'prefectures', id: '330100' },
  target: { kind: 'zone', id: 'z' },
  title: 'Hangzhou',
};
const drawing: AreaMark = {
  ...province,
  unit: { object: 'counties', id: '330106' },
  target: null,
  title: '',
};

it('finds the uppermost area that stands for something', () => {
  const units = [
    { source: 'counties', id: 330106 },
    { source: 'prefectures', id: 330100 },
    { source: 'provinces', id: 330000 },
  ];
  expect(pickArea(units, [province, zone, drawing])).toMatchObject({ title: 'Hangzhou' });
  expect(pickArea(units, [province, drawing])).toMatchObject({ target: province.target });
});

it('finds nothing on land without marks', () => {
  expect(pickArea([{ source: 'provinces', id: 110000 }], [province])).toEqual(NOTHING);
});
