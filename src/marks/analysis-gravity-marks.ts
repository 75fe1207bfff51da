import { isoDateOf } from '../domain/period.ts';
import { analyseGravity } from '../selectors/analysis/gravity.ts';
import { type AnalysisMarks, line, NO_MARKS, type Pen, point, wholeKm } from './analysis-pen.ts';
import { greatCirclePath } from './great-circle-path.ts';
import { DASHED } from './line-dashes.ts';
import { batchColour, INK_COLOURS, outlineOf } from './palettes.ts';

/** The path of the centre, a point a batch, and the ellipses of all zones so far and of the newest batch. */
export function gravityMarks(pen: Pen): AnalysisMarks {
  const { index, view, say, accent } = pen;
  const { steps, pathKm } = analyseGravity(index, view);
  const last = steps.at(-1);
  if (!last) return NO_MARKS;
  const ink = INK_COLOURS[view.theme];
  const own = last.ownEllipse;
  const arcs = [
    ...(own && steps.length > 1
      ? [
          line('ellipse-own', own.outline, say.gravity.ownEllipseTitle(last.batch), {
            stroke: batchColour(last.batch, view.theme),
            dash: DASHED,
          }),
        ]
      : []),
    ...(last.ellipse
      ? [
          line('ellipse', last.ellipse.outline, say.gravity.ellipseTitle(last.batch), {
            stroke: accent,
            widthPixels: 2,
          }),
        ]
      : []),
    ...(steps.length > 1
      ? [
          line(
            'path',
            greatCirclePath(steps.map(({ centre }) => centre)),
            say.gravity.pathTitle(wholeKm(pen, pathKm)),
            { stroke: ink.label, widthPixels: 2.5, opacity: 1 },
          ),
        ]
      : []),
  ];
  const points = steps.map(({ batch, centre, count }) => {
    const fill = batchColour(batch, view.theme);
    return point(`centre-${batch}`, centre, say.gravity.centreTitle(batch, count), {
      symbol: 'diamond',
      radiusPixels: batch === last.batch ? 8 : 6,
      fill,
      stroke: outlineOf(fill, view.theme),
    });
  });
  const ends = steps.filter((step, place) => place === 0 || step === last);
  const labels = ends.map(({ batch, centre, day }) => ({
    id: `analysis-label-centre-${batch}`,
    position: centre,
    text: say.gravity.centreLabel(isoDateOf(day).slice(0, 4)),
    sizePixels: 12,
    fill: ink.label,
    halo: ink.halo,
    priority: 90,
    minZoom: 0,
    besideRadiusPixels: 9,
  }));
  return { areas: [], arcs, points, labels };
}
