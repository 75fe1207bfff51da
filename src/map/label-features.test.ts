import { expect, it } from 'vitest';
import type { LabelMark } from '../marks/marks.ts';
import { buildLabelFeatures, isSameLabels } from './label-features.ts';

const label: LabelMark = {
  id: 'hangzhou',
  position: [120.2, 30.3],
  text: '杭州',
  sizePixels: 12,
  fill: '#333333',
  halo: '#ffffff',
  priority: 5,
  minZoom: 4,
  besideRadiusPixels: 9,
};

it('sets a name beside its point, clear of it, the higher priority first', () => {
  const properties = buildLabelFeatures([label]).features[0]?.properties;
  expect(properties).toMatchObject({ text: '杭州', sortKey: -5, minZoom: 4 });
  expect(properties?.anchors).toEqual([
    'left',
    [1, 0],
    'right',
    [-1, 0],
    'top',
    [0, 1],
    'bottom',
    [0, -1],
  ]);
});

it('sets the name of an area on its position', () => {
  const [feature] = buildLabelFeatures([{ ...label, besideRadiusPixels: 0 }]).features;
  expect(feature?.properties?.anchors).toEqual(['center', [0, 0]]);
});

it('knows equal names in a new array, and a changed one', () => {
  expect(isSameLabels([label], [{ ...label }])).toBe(true);
  expect(isSameLabels([label], [{ ...label, text: 'Hangzhou' }])).toBe(false);
  expect(isSameLabels([label], [])).toBe(false);
  expect(isSameLabels([], [label])).toBe(false);
});
