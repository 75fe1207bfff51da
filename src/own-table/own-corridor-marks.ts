import type { OwnTableWords } from '../i18n/own-table.ts';
import { SOLID } from '../marks/line-dashes.ts';
import type { ArcMark, PointMark } from '../marks/marks.ts';
import type { DatasetIndex } from '../selectors/index-dataset.ts';
import type { ViewState } from '../view/view-state.ts';
import { lineWidths, pathsOfLines } from './corridor-paths.ts';
import { countLines, gatherCorridors } from './gather-corridors.ts';
import { layerColours, noValueColour } from './layer-colours.ts';
import type { OwnCorridors, OwnLayer } from './own-layer.ts';
import type { LoadedTable } from './own-table-store.ts';
import { clockSpan, corridorMask } from './visible-rows.ts';

/** Corridors that the view shows as marks: a line each, or gathered to 2,000, and a dot at its destination. */
export function corridorMarks(
  corridors: OwnCorridors,
  { settings }: LoadedTable,
  layer: OwnLayer,
  index: DatasetIndex,
  view: ViewState,
  own: OwnTableWords,
): { readonly arcs: readonly ArcMark[]; readonly points: readonly PointMark[] } {
  const { classes, scale } = layer.paint;
  const gathered = gatherCorridors(corridors, corridorMask(corridors, index, view), null);
  const counts = countLines(corridors, gathered, classes, clockSpan(view));
  const { starts, positions } = pathsOfLines(gathered);
  const widthOf = lineWidths(gathered);
  const colours = layerColours(layer, settings.style.ramp, view.theme);
  const shown = [...counts.rows.keys()]
    .filter((line) => counts.rows[line])
    // The widest on top: they are few, and say the most.
    .sort((a, b) => (counts.rows[a] as number) - (counts.rows[b] as number));
  const marks = shown.map((line) => {
    const [count, at] = [counts.rows[line] as number, counts.classes[line] as number];
    const [start = 0, end = 0] = starts.subarray(line, line + 2);
    const path = Array.from(
      { length: end - start },
      (_, step) =>
        [
          positions[(start + step) * 2] as number,
          positions[(start + step) * 2 + 1] as number,
        ] as const,
    );
    const common = {
      isSelected: false,
      target: null,
      title: own.cellTitle(count, at, scale),
    };
    const colour = colours[at] ?? noValueColour(view.theme);
    const widthPixels = widthOf(count);
    const arc: ArcMark = {
      ...common,
      id: `own-line-${line}`,
      path,
      stroke: colour,
      widthPixels,
      opacity: 0.8,
      dash: SOLID,
      carriesGoods: false,
      fadesOut: false,
    };
    const destination: PointMark = {
      ...common,
      id: `own-line-end-${line}`,
      layer: 'own',
      position: path.at(-1) ?? [0, 0],
      offsetPixels: [0, 0],
      symbol: 'circle',
      radiusPixels: 1.5 + widthPixels / 2,
      fill: colour,
      stroke: 'none',
      strokeWidthPixels: 0,
      opacity: 0.9,
      badge: null,
    };
    return { arc, destination };
  });
  return {
    arcs: marks.map(({ arc }) => arc),
    points: marks.map(({ destination }) => destination),
  };
}
