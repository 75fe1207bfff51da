import type { OwnTableWords } from '../i18n/own-table.ts';
import type { Words } from '../i18n/words.ts';
import type { ArcMark, AreaMark, PointMark, Unit } from '../marks/marks.ts';
import type { DatasetIndex } from '../selectors/index-dataset.ts';
import type { ViewState } from '../view/view-state.ts';
import type { GazetteerUnit, UnitLevel } from './gazetteer.ts';
import { layerColours, noValueColour } from './layer-colours.ts';
import { corridorMarks } from './own-corridor-marks.ts';
import { NO_CLASS, type OwnLayer, type OwnPoints, type OwnUnits } from './own-layer.ts';
import type { LoadedTable } from './own-table-store.ts';
import { classOf } from './scale-breaks.ts';
import { type UnitValue, unitValue } from './unit-values.ts';
import { clockSpan, pointMask, pointSpans, unitFilter } from './visible-rows.ts';

const OBJECTS: Record<UnitLevel, Unit['object']> = {
  province: 'provinces',
  prefecture: 'prefectures',
  county: 'counties',
};
const LEVEL_ORDER: readonly UnitLevel[] = ['province', 'prefecture', 'county'];

/** A unit of a table as the view shows it. */
export interface ShownUnit {
  readonly unit: GazetteerUnit;
  readonly shown: UnitValue;
  /** Its class, or NO_CLASS without a value. */
  readonly at: number;
}

/** The units of a table that the clock and the filters of a view let through. */
export function shownUnits(
  geometry: OwnUnits,
  { settings, layer }: LoadedTable,
  index: DatasetIndex,
  view: ViewState,
): readonly ShownUnit[] {
  if (!layer) return [];
  const { paint } = layer;
  const span = clockSpan(view);
  const passes = unitFilter(index, view);
  const aggregate = paint.values ? settings.style.aggregate : 'count';
  return geometry.units.flatMap((unit, place) => {
    const shown = passes(unit) ? unitValue(geometry, paint, aggregate, place, span) : null;
    if (!shown) return [];
    if (paint.scale.kind !== 'classes') return [{ unit, shown, at: shown.category ?? NO_CLASS }];
    const at = shown.value === null ? NO_CLASS : classOf(paint.scale.breaks, shown.value);
    return [{ unit, shown, at }];
  });
}

function areaMarks(
  geometry: OwnUnits,
  table: LoadedTable,
  layer: OwnLayer,
  index: DatasetIndex,
  view: ViewState,
  words: Words,
  own: OwnTableWords,
): AreaMark[] {
  const colours = layerColours(layer, table.settings.style.ramp, view.theme);
  return shownUnits(geometry, table, index, view)
    .toSorted((a, b) => LEVEL_ORDER.indexOf(a.unit.level) - LEVEL_ORDER.indexOf(b.unit.level))
    .map(({ unit, shown, at }) => ({
      id: `own-${unit.level}-${unit.id}`,
      layer: 'own',
      unit: { object: OBJECTS[unit.level], id: unit.id },
      fill:
        at === NO_CLASS ? noValueColour(view.theme) : (colours[at] ?? noValueColour(view.theme)),
      opacity: 1,
      hatch: at === NO_CLASS ? 'no-data' : 'none',
      target: { kind: 'province', id: `${unit.id.slice(0, 2)}0000` },
      title: own.unitTitle(words, unit, shown, layer.paint.scale),
    }));
}

/** As many points as a figure in vector form bears; more are drawn as squares of a grid. */
const MOST_POINT_MARKS = 3000;

interface Cell {
  x: number;
  y: number;
  count: number;
  readonly byClass: Map<number, number>;
}

function binPoints(
  points: OwnPoints,
  classes: Uint8Array | null,
  places: readonly number[],
  degrees: number,
): Cell[] {
  const cells = new Map<string, Cell>();
  for (const place of places) {
    const [x, y] = [
      points.positions[place * 2] as number,
      points.positions[place * 2 + 1] as number,
    ];
    const key =
      degrees === 0 ? String(place) : `${Math.floor(x / degrees)} ${Math.floor(y / degrees)}`;
    const cell = cells.get(key) ?? { x: 0, y: 0, count: 0, byClass: new Map<number, number>() };
    cell.x += x;
    cell.y += y;
    cell.count += 1;
    const at = classes?.[place] ?? 0;
    cell.byClass.set(at, (cell.byClass.get(at) ?? 0) + 1);
    cells.set(key, cell);
  }
  return [...cells.values()];
}

/** Points that the view shows as marks, at most 3,000: where there are more, the cells of a grid. */
function pointMarks(
  points: OwnPoints,
  table: LoadedTable,
  layer: OwnLayer,
  index: DatasetIndex,
  view: ViewState,
  own: OwnTableWords,
): PointMark[] {
  const mask = pointMask(points, index, view);
  const spans = pointSpans(points, clockSpan(view));
  const places: number[] = [];
  for (let place = 0; place < spans.to; place += 1) {
    const isInSpan = place < spans.undated || place >= spans.from;
    if (isInSpan && (!mask || mask[place] === 1)) places.push(place);
  }
  const { classes, scale } = layer.paint;
  let degrees = places.length > MOST_POINT_MARKS ? 0.1 : 0;
  let cells = binPoints(points, classes, places, degrees);
  while (cells.length > MOST_POINT_MARKS) {
    degrees *= 1.6;
    cells = binPoints(points, classes, places, degrees);
  }
  const colours = layerColours(layer, table.settings.style.ramp, view.theme);
  return cells.map(({ x, y, count, byClass }, i) => {
    const [at] = [...byClass].reduce((best, each) => (each[1] > best[1] ? each : best));
    return {
      id: `own-point-${i}`,
      layer: 'own',
      position: [x / count, y / count],
      offsetPixels: [0, 0],
      symbol: 'square',
      radiusPixels: 2.2,
      fill:
        at === NO_CLASS ? noValueColour(view.theme) : (colours[at] ?? noValueColour(view.theme)),
      stroke: 'none',
      strokeWidthPixels: 0,
      opacity: 0.9,
      badge: null,
      isSelected: false,
      target: null,
      title: own.cellTitle(count, at, scale),
    };
  });
}

interface OwnMarks {
  readonly areas: readonly AreaMark[];
  readonly points: readonly PointMark[];
  readonly arcs: readonly ArcMark[];
}

/** A table as marks of a view: joined units as areas; points and corridors for a figure that is not on screen. */
export function ownTableMarks(
  table: LoadedTable | null,
  index: DatasetIndex,
  view: ViewState,
  words: Words,
  own: OwnTableWords,
): OwnMarks {
  const none: OwnMarks = { areas: [], points: [], arcs: [] };
  const layer = table?.settings.style.isShown ? table.layer : null;
  if (!table || !layer) return none;
  const { geometry } = layer;
  switch (geometry.kind) {
    case 'units':
      return { ...none, areas: areaMarks(geometry, table, layer, index, view, words, own) };
    case 'points':
      return { ...none, points: pointMarks(geometry, table, layer, index, view, own) };
    case 'corridors':
      return { ...none, ...corridorMarks(geometry, table, layer, index, view, own) };
  }
}
