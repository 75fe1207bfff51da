import { dayOf } from '../../domain/period.ts';
import { ownTableWordsOf } from '../../i18n/own-table.ts';
import type { OwnLayer } from '../../own-table/own-layer.ts';
import { ownTableMarks } from '../../own-table/own-marks.ts';
import type { RampName, Role } from '../../own-table/own-settings.ts';
import type { LoadedTable } from '../../own-table/own-table-store.ts';
import type { ViewState } from '../../view/view-state.ts';
import { OwnLayerSection } from '../desk/own-data/own-layer-section.tsx';
import { ownTableStore } from '../desk/own-data/page-table-store.ts';
import {
  bringCounties,
  type CountyShapes,
  getCounties,
  subscribeToCounties,
} from './county-shapes.ts';
import { OwnCorridors } from './own-corridors.tsx';
import { createDeckCorridors } from './own-corridors-deck.ts';
import { type OwnLayerPart, setOwnLayer } from './own-layer-slot.ts';
import { OwnPoints } from './own-points.tsx';
import { createDeckPoints } from './own-points-deck.ts';

export { ownTableStore };

function needsCounties({ layer }: LoadedTable): boolean {
  return (
    layer?.geometry.kind === 'units' && layer.geometry.units.some((unit) => unit.level === 'county')
  );
}

/** The last change of the table's picture that the clock has reached. */
function stepOf({ changeDays }: OwnLayer, view: ViewState): string {
  const day = dayOf(view.date);
  if (changeDays.length === 0) return view.date;
  let [low, high] = [0, changeDays.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((changeDays[middle] as number) <= day) low = middle + 1;
    else high = middle;
  }
  return String(low);
}

function keyOf(layer: OwnLayer, view: ViewState): string {
  const step = layer.geometry.days ? stepOf(layer, view) : '';
  const { rangeStart, regions, provinces, area, theme } = view;
  return JSON.stringify([step, layer.geometry.days && rangeStart, regions, provinces, area, theme]);
}

function keepLast<Args extends readonly unknown[], Result>(compute: (...args: Args) => Result) {
  let last: { readonly args: Args; readonly result: Result } | null = null;
  return (...args: Args): Result => {
    const isSame = last?.args.every((arg, i) => arg === args[i]);
    if (!last || !isSame) last = { args, result: compute(...args) };
    return last.result;
  };
}

/** Columns whose cells say nothing that the map does not show. */
const COORDINATES: readonly Role[] = ['longitude', 'latitude', 'toLongitude', 'toLatitude'];

/** The cells of a row in one line, for a tooltip. */
async function tellRow(table: LoadedTable, row: number): Promise<string> {
  const cells = await ownTableStore.readRow(row);
  const { summary, settings } = table;
  const told = cells.flatMap((cell, column) => {
    const role = settings.roles[column] ?? 'none';
    const isTold = cell !== '' && role !== 'none' && !COORDINATES.includes(role);
    return isTold ? [`${summary.columns[column]?.name}: ${cell.slice(0, 80)}`] : [];
  });
  return told.slice(0, 6).join(' · ');
}

type ReadRow = (row: number) => Promise<string>;

/** What is drawn over the figure. */
function overOf(layer: OwnLayer, ramp: RampName, readRow: ReadRow): OwnLayerPart['Over'] {
  const { geometry } = layer;
  const common = { layer, ramp, readRow };
  switch (geometry.kind) {
    case 'units':
      return null;
    case 'points':
      return (shown) => <OwnPoints {...shown} {...common} geometry={geometry} />;
    case 'corridors':
      return (shown) => <OwnCorridors {...shown} {...common} geometry={geometry} />;
  }
}

function onMapOf(layer: OwnLayer, ramp: RampName, readRow: ReadRow): OwnLayerPart['onMapOf'] {
  const { geometry } = layer;
  switch (geometry.kind) {
    case 'units':
      return () => null;
    case 'points':
      return createDeckPoints(layer, geometry, ramp, readRow);
    case 'corridors':
      return createDeckCorridors(layer, geometry, ramp, readRow);
  }
}

function partOf(table: LoadedTable, layer: OwnLayer): OwnLayerPart {
  const { geometry } = layer;
  const { ramp, isShown } = table.settings.style;
  const readRow = (row: number) => tellRow(table, row);
  return {
    keyOf: (view) => keyOf(layer, view),
    areasOf: (index, view, words) =>
      isShown && geometry.kind === 'units'
        ? ownTableMarks(table, index, view, words, ownTableWordsOf(words.language)).areas
        : [],
    counties: isShown && needsCounties(table) ? getCounties().shapes : null,
    Over: isShown ? overOf(layer, ramp, readRow) : null,
    onMapOf: isShown ? onMapOf(layer, ramp, readRow) : () => null,
    Section: OwnLayerSection,
  };
}

const lastPart = keepLast(
  (
    layer: OwnLayer | null,
    _ramp: string | null,
    _isShown: boolean,
    _counties: CountyShapes | null,
  ) => {
    const { table } = ownTableStore.getState();
    return table && layer ? partOf(table, layer) : null;
  },
);

/** Hangs the table into the stage as it is now; the same picture hangs the same part. */
function hangTable(): void {
  const { table } = ownTableStore.getState();
  if (table && needsCounties(table)) void bringCounties();
  const { ramp = null, isShown = false } = table?.settings.style ?? {};
  setOwnLayer(lastPart(table?.layer ?? null, ramp, isShown, getCounties().shapes));
}

ownTableStore.subscribe(hangTable);
subscribeToCounties(() => {
  if (getCounties().shapes) hangTable();
});
