import { geoDistance } from 'd3';
import { describe, expect, it } from 'vitest';
import { madeUpCorridor, madeUpIndex, madeUpPlace } from '../../tests/made-up-index.ts';
import { marksOf } from '../../tests/marks-of.ts';
import { smallIndex } from '../../tests/small-index.ts';
import type { Corridor, Position } from '../domain/dataset.ts';
import type { ViewState } from '../view/view-state.ts';
import { withGoods } from './build-marks.ts';

const PLACES = [
  madeUpPlace('port', 'port', '910000', [0, 0]),
  madeUpPlace('hub', 'rail-hub', '910000', [20, 0]),
  madeUpPlace('strait', 'port', null, [30, 0]),
  madeUpPlace('FRA', 'country', null, [60, 0]),
  madeUpPlace('gulf', 'region', null, [0, 40]),
];
const indexOf = (...corridors: readonly Corridor[]) => madeUpIndex({ places: PLACES, corridors });
const index = indexOf(
  madeUpCorridor('ship', 'sea', { from: 'port', via: ['strait'], to: 'FRA' }),
  madeUpCorridor('cable', 'digital', { from: 'port', to: 'FRA' }),
  madeUpCorridor('train', 'rail', { from: 'hub', to: 'port' }, 'planned'),
  { ...madeUpCorridor('gift', 'air', { from: 'FRA', to: 'gulf' }), precision: 'region' },
  madeUpCorridor('lone', 'road', { from: 'gulf', to: null }),
);
const view = { layers: ['corridors'] } as const;
const drawn = (change: Partial<ViewState> = {}) => marksOf(index, { ...view, ...change });

describe('the lines of the corridors', () => {
  it('are drawn where the document names both ends, in short strokes while nothing runs', () => {
    expect(drawn().arcs.map(({ id, dash, fadesOut }) => [id, dash[0], fadesOut])).toEqual([
      ['corridor-ship', 18, false],
      ['corridor-cable', 1.5, false],
      ['corridor-train', 6, false],
      ['corridor-gift', 18, true],
    ]);
  });

  it('lead through all stops, and say what runs there', () => {
    const [ship] = drawn().arcs;
    expect([ship?.path[0], ship?.path.at(-1)]).toEqual([
      [0, 0],
      [expect.closeTo(60, 9), expect.closeTo(0, 9)],
    ]);
    expect(ship?.path.some(([x]) => Math.abs(x - 30) < 1e-9)).toBe(true);
    expect(ship?.title).toBe('Name of ship · Sea, operating');
  });

  it('are wide and full where one is selected, and only there', () => {
    const { arcs } = drawn({ selection: { kind: 'corridor', id: 'ship' } });
    const [ship, cable] = arcs;
    expect(arcs.filter(({ isSelected }) => isSelected)).toEqual([ship]);
    expect(ship?.widthPixels).toBeGreaterThan(cable?.widthPixels ?? 9);
    expect(ship?.opacity).toBeGreaterThan(cable?.opacity ?? 1);
    const { arcs: none } = drawn({ selection: { kind: 'zone', id: 'ship' } });
    expect(none.some(({ isSelected }) => isSelected)).toBe(false);
  });

  it('are none without their layer', () => {
    const { arcs, points } = marksOf(index);
    expect([arcs, points]).toEqual([[], []]);
  });
});

describe('goods under way', () => {
  const marks = drawn();
  const goodsOn = (day: number) => withGoods(marks, day).goods;
  const travelled = (day: number, id: string) => {
    const at = goodsOn(day).find((goods) => goods.id === `goods-corridor-${id}`)?.position;
    return (geoDistance([0, 0], [...(at as Position)]) * 180) / Math.PI;
  };

  it('go from one end to the other in 240 days, every day as far, and start over', () => {
    const days = Array.from({ length: 241 }, (_, day) => travelled(20_000 + day, 'ship'));
    const steps = days.slice(1).map((now, day) => now - (days[day] ?? 0));
    const back = steps.filter((step) => step < 0);
    expect(back).toHaveLength(1);
    expect(back[0]).toBeCloseTo(0.25 - 60, 9);
    for (const step of steps) if (step > 0) expect(step).toBeCloseTo(0.25, 9);
    expect(travelled(20_240, 'ship')).toBeCloseTo(travelled(20_000, 'ship'), 6);
  });

  it('do not all start on one day', () => {
    expect(Math.abs(travelled(20_000, 'ship') - travelled(20_000, 'cable'))).toBeGreaterThan(1);
  });

  it('are none on a line that is only planned, nor on one that an analysis draws', () => {
    expect(goodsOn(0).map(({ id }) => id)).toEqual([
      'goods-corridor-ship',
      'goods-corridor-cable',
      'goods-corridor-gift',
    ]);
    const arcs = marks.arcs.map((arc) => ({ ...arc, carriesGoods: false }));
    expect(withGoods({ ...marks, arcs }, 0).goods).toEqual([]);
  });

  it('leave a picture without lines as it is', () => {
    const empty = marksOf(index);
    expect(withGoods(empty, 0)).toBe(empty);
  });
});

describe('the hubs', () => {
  const pointsOf = (change: Partial<ViewState> = {}) =>
    drawn(change).points.map(({ id, target }) => [id, target?.id]);

  it('stand where lines begin; a nation or a region is a spot only when nothing else is named', () => {
    expect(pointsOf()).toEqual([
      ['hub-port', 'ship'],
      ['hub-hub', 'train'],
      ['hub-gulf', 'lone'],
    ]);
    const abroad = indexOf(
      madeUpCorridor('in', 'air', { from: 'FRA', to: 'port' }),
      madeUpCorridor('over', 'air', { from: 'gulf', to: 'port' }),
    );
    expect(marksOf(abroad, view).points).toEqual([]);
  });

  it('are marked where their corridor is selected', () => {
    const change = { selection: { kind: 'corridor', id: 'train' } } as const;
    const [port, hub] = drawn(change).points;
    expect([port?.isSelected, hub?.isSelected]).toEqual([false, true]);
    expect(hub?.radiusPixels).toBeGreaterThan(port?.radiusPixels ?? 9);
    expect(hub?.strokeWidthPixels).toBeGreaterThan(port?.strokeWidthPixels ?? 9);
    expect(hub?.title).toBe('Name of hub · Name of train · Rail, planned');
  });

  it('tell of the first corridor, or of a selected one that is nothing but this point', () => {
    const lone = madeUpCorridor('lone', 'road', { from: 'port', to: null });
    const line = madeUpCorridor('line', 'sea', { from: 'port', to: 'FRA' });
    const first = madeUpCorridor('first', 'air', { from: 'port', to: 'FRA' });
    const shared = indexOf(first, line, lone);
    const selected = (id: string) =>
      marksOf(shared, { ...view, selection: { kind: 'corridor', id } }).points[0]?.target?.id;
    expect(marksOf(shared, view).points).toHaveLength(1);
    expect([selected('none'), selected('line'), selected('lone')]).toEqual([
      'first',
      'first',
      'lone',
    ]);
  });
});

describe('the top destinations', () => {
  const destinationsOf = (change: Partial<ViewState>) =>
    marksOf(smallIndex(), { ...view, ...change }).points.filter(
      ({ layer }) => layer === 'destinations',
    );

  it('carry their rank, and are marked where one is selected', () => {
    const marks = destinationsOf({
      showDestinations: true,
      selection: { kind: 'country', id: 'JPN' },
    });
    expect(marks.map(({ id, badge, isSelected }) => [id, badge, isSelected])).toEqual([
      ['destination-JPN', '1', true],
      ['destination-osaka', '2', false],
    ]);
    expect(marks[0]?.title).toContain('Japan: no. 1');
    const [other] = destinationsOf({
      showDestinations: true,
      selection: { kind: 'place', id: 'JPN' },
    });
    expect(other?.isSelected).toBe(false);
  });

  it('are shown when asked for', () => {
    expect(destinationsOf({})).toEqual([]);
  });
});
