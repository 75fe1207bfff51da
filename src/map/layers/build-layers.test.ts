import type { Layer } from '@deck.gl/core';
import { describe, expect, it } from 'vitest';
import type { ArcMark, Marks, PointMark } from '../../marks/marks.ts';
import { BASE_COLOURS } from '../../marks/palettes.ts';
import { CELL_PER_RADIUS } from '../symbol-atlas.ts';
import { buildArcPieces } from './arc-layer.ts';
import { createLayerBuilder } from './build-layers.ts';
import type { Outline } from './highlight-layer.ts';
import { buildPointParts } from './point-layer.ts';

const point: PointMark = {
  id: 'zone-1',
  layer: 'zones',
  position: [120.2, 30.3],
  offsetPixels: [3, -4],
  symbol: 'circle',
  radiusPixels: 6,
  fill: '#ff0000',
  stroke: '#000080',
  strokeWidthPixels: 1,
  opacity: 0.5,
  badge: '3',
  isSelected: false,
  target: { kind: 'zone', id: '1' },
  title: 'Hangzhou',
};
const arc: ArcMark = {
  id: 'arc-1',
  path: [
    [110, 30],
    [60, 45],
    [10, 50],
  ],
  stroke: '#00ff00',
  widthPixels: 2,
  opacity: 1,
  dash: [],
  carriesGoods: false,
  fadesOut: false,
  isSelected: false,
  target: { kind: 'corridor', id: '1' },
  title: 'Rail',
};
const marks: Marks = {
  base: BASE_COLOURS.light,
  areas: [],
  arcs: [arc],
  goods: [{ id: 'g', position: [100, 35], fill: '#0000ff', radiusPixels: 3 }],
  points: [point],
  labels: [],
  highlights: {
    stroke: '#111111',
    points: [{ ...point, id: 'lit-zone-1', symbol: 'ring', radiusPixels: 10 }],
    arcs: [{ ...arc, widthPixels: 3.5 }],
    units: [{ object: 'provinces', id: '110000' }],
    area: null,
  },
};
const square: Outline = [
  [116, 39],
  [117, 39],
  [117, 40],
  [116, 39],
];
const build = () => createLayerBuilder('', () => [square]);

/** What an accessor, or the constant in its place, gives for each row of a layer. */
function read(layer: Layer | undefined, accessor: string): unknown[] {
  const props: object = layer?.props ?? {};
  const rows: unknown[] = Array.from(Reflect.get(props, 'data'));
  const access: unknown = Reflect.get(props, accessor);
  return rows.map((row) => (typeof access === 'function' ? access(row) : access));
}

describe('createLayerBuilder', () => {
  const [arcs, goods, points, badges] = build()(marks, 4);

  it('draws lines, goods, points and badges, each over the one before', () => {
    const ids = build()(marks, 4).map(({ id }) => id);
    expect(ids).toEqual(['arcs', 'goods', 'points', 'badges', 'lit-lines', 'lit-points']);
  });

  it('draws what is pointed at elsewhere over all: the outline, then the line', () => {
    const lines = build()(marks, 4)[4];
    expect(read(lines, 'getPath')).toEqual([square, marks.arcs[0]?.path]);
    expect(read(lines, 'getWidth')).toEqual([2, 3.5]);
  });

  it('draws an arc with its path, colour and width', () => {
    expect(read(arcs, 'getPath')).toEqual([
      [
        [110, 30],
        [60, 45],
        [10, 50],
      ],
    ]);
    expect(read(arcs, 'getColor')).toEqual([[0, 255, 0, 255]]);
    expect(read(arcs, 'getWidth')).toEqual([2]);
  });

  it('draws goods where they are', () => {
    expect(read(goods, 'getPosition')).toEqual([[100, 35]]);
    expect(read(goods, 'getRadius')).toEqual([3]);
  });

  it('draws a point as fill and outline, moved aside', () => {
    expect(read(points, 'getIcon')).toEqual(['circle/0', expect.stringMatching(/^circle\/[1-7]$/)]);
    expect(read(points, 'getColor')).toEqual([
      [255, 0, 0, 128],
      [0, 0, 128, 128],
    ]);
    expect(read(points, 'getPixelOffset')).toEqual([
      [3, -4],
      [3, -4],
    ]);
    expect(read(points, 'getSize')).toEqual([6 * CELL_PER_RADIUS, 6 * CELL_PER_RADIUS]);
  });

  it('writes a count beside its symbol and a rank inside', () => {
    expect(read(badges, 'getText')).toEqual(['3']);
    expect(read(badges, 'getColor')).toEqual([[0, 0, 128, 128]]);
    expect(read(badges, 'getPixelOffset')).toEqual([[10, -10]]);
    const ranked: Marks = { ...marks, points: [{ ...point, layer: 'destinations' }] };
    expect(read(build()(ranked, 4)[3], 'getPixelOffset')).toEqual([[3, -4]]);
  });

  it('gives the same rows for the same marks, and new ones for new', () => {
    const builder = build();
    const rows = (value: Marks) => builder(value, 4).map(({ props }) => props.data);
    const before = rows(marks);
    const same = rows({ ...marks });
    expect(same.every((data, index) => data === before[index])).toBe(true);
    const after = rows({ ...marks, points: [point] });
    expect(after.map((data, index) => data === before[index])).toEqual([
      true,
      true,
      false,
      false,
      true,
      true,
    ]);
  });
});

describe('buildPointParts', () => {
  it('puts a selected point last', () => {
    const parts = buildPointParts([
      { ...point, id: 'a', isSelected: true },
      { ...point, id: 'b' },
    ]);
    expect(parts.map(({ mark }) => mark.id)).toEqual(['b', 'b', 'a', 'a']);
  });

  it('draws no fill for a ring', () => {
    const parts = buildPointParts([{ ...point, symbol: 'ring', fill: 'none' }]);
    expect(parts.map(({ icon }) => icon)).toEqual([expect.stringMatching(/^ring\/[1-7]$/)]);
  });
});

describe('buildArcPieces', () => {
  it('fades towards an end that is known only as a country', () => {
    const [piece] = buildArcPieces([{ ...arc, fadesOut: true }], 4);
    const alphas = (piece?.color ?? []).map((color) => (Array.isArray(color) ? color[3] : color));
    expect(alphas.length).toBe(piece?.path.length);
    expect(alphas[0]).toBe(255);
    expect(alphas.at(-1)).toBe(31);
  });

  it('splits a dashed arc, more finely when zoomed in', () => {
    const count = (zoom: number) => buildArcPieces([{ ...arc, dash: [6, 4] }], zoom).length;
    expect(count(3)).toBeGreaterThan(10);
    expect(count(4)).toBeGreaterThan(1.8 * count(3));
  });

  it('draws a selected arc last', () => {
    const pieces = buildArcPieces(
      [
        { ...arc, id: 'a', isSelected: true },
        { ...arc, id: 'b' },
      ],
      4,
    );
    expect(pieces.map(({ mark }) => mark.id)).toEqual(['b', 'a']);
  });
});
