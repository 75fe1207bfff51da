import { useEffect, useMemo, useRef } from 'react';
import type { FigureBox } from '../../figure/figure-box.ts';
import { type InsetPlace, insetProjection, placeInset } from '../../figure/inset-place.ts';
import { ownTableWordsOf } from '../../i18n/own-table.ts';
import { lineWidths, pathsOfLines } from '../../own-table/corridor-paths.ts';
import {
  countLines,
  type GatheredLines,
  gatherCorridors,
} from '../../own-table/gather-corridors.ts';
import { layerColours, noValueColour } from '../../own-table/layer-colours.ts';
import type { OwnCorridors as OwnCorridorsGeometry, OwnLayer } from '../../own-table/own-layer.ts';
import type { RampName } from '../../own-table/own-settings.ts';
import { projectPoints } from '../../own-table/project-points.ts';
import { circleAround } from '../../own-table/seen-circle.ts';
import { clockSpan, corridorMask, type PointMask } from '../../own-table/visible-rows.ts';
import type { ViewState } from '../../view/view-state.ts';
import { useAtlas, useWords } from '../atlas-context.ts';
import { EDGE, fills, type Shift, shiftOf } from './move-figure.ts';
import { fitCanvas, moved, placingOf } from './own-canvas.ts';
import { type CanvasLines, drawLines, pickLine } from './own-corridors-canvas.ts';
import type { FitFrame } from './own-points-frame.ts';
import { tellLine } from './tell-line.ts';
import { useRedraw } from './use-redraw.ts';
import './own-points.css';

const REACH_PIXELS = 5;
/** The inset is small. */
const MOST_INSET_LINES = 300;

interface OwnCorridorsProps {
  readonly frame: FitFrame;
  readonly view: ViewState;
  readonly layer: OwnLayer;
  readonly geometry: OwnCorridorsGeometry;
  readonly ramp: RampName;
  readonly readRow: (row: number) => Promise<string>;
}

/** The part of the globe that the stage shows. */
function circleOf({ box, fitted, transform: { k, x, y } }: FitFrame) {
  return circleAround((across, down) => {
    const at: [number, number] = [(across * box.width - x) / k, (down * box.height - y) / k];
    return fitted.projection.invert?.(at) ?? null;
  });
}

/** Lines as the canvas draws them: their courses once for each gathering, their counts at each date. */
function useLines(
  { view, layer, geometry, ramp }: OwnCorridorsProps,
  gathered: GatheredLines,
  projection: 'albers' | 'mercator',
): CanvasLines {
  const { date, rangeStart, theme } = view;
  const course = useMemo(() => {
    const { starts, positions } = pathsOfLines(gathered);
    return { starts, xy: projectPoints(positions, projection) };
  }, [gathered, projection]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the clock alone
  const counts = useMemo(
    () => countLines(geometry, gathered, layer.paint.classes, clockSpan(view)),
    [geometry, gathered, layer, date, rangeStart],
  );
  return useMemo(() => {
    const palette = [...layerColours(layer, ramp, theme), noValueColour(theme)];
    return { ...course, counts, widthOf: lineWidths(gathered), palette };
  }, [course, counts, gathered, layer, ramp, theme]);
}

/** How far a picture of lines may be scaled while a hand zooms: beyond, it is drawn anew. */
const [LEAST_SCALE, MOST_SCALE] = [0.7, 2];

/** Whether what was drawn does for where the figure is now. */
function does(box: FigureBox, shift: Shift): boolean {
  const { scale } = shift;
  if (scale < 1) return scale >= LEAST_SCALE;
  return scale <= MOST_SCALE && fills(box, shift);
}

/** All of the stage but its inset, which does not move with the map. */
function besideInset(box: FigureBox, inset: InsetPlace | null): string | undefined {
  if (!inset) return undefined;
  const [left, top] = [inset.x + EDGE, inset.y + EDGE];
  const [right, bottom] = [left + inset.width, top + inset.height];
  const [width, height] = [box.width + 2 * EDGE, box.height + 2 * EDGE];
  return `path(evenodd, "M0 0H${width}V${height}H0ZM${left} ${top}H${right}V${bottom}H${left}Z")`;
}

/**
 * A table's corridors over the figure, on a canvas: at most two thousand lines, however many they stand for. While
 * a hand moves the figure they are moved as a picture, as its sheets are: strokes take longer than a frame.
 */
export function OwnCorridors(props: OwnCorridorsProps) {
  const { frame, view, geometry, readRow } = props;
  const { index } = useAtlas();
  const own = ownTableWordsOf(useWords().language);
  const canvas = useRef<HTMLCanvasElement>(null);
  const paint = useRedraw();
  const { box, fitted, projection, transform, hang } = frame;
  const { regions, provinces, area } = view;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the mask knows these parts of the view alone
  const mask = useMemo(
    () => corridorMask(geometry, index, view),
    [geometry, index, regions, provinces, area],
  );
  const circle = useMemo(() => circleOf(frame), [frame]);
  const gathered = useMemo(() => gatherCorridors(geometry, mask, circle), [geometry, mask, circle]);
  const lines = useLines(props, gathered, projection);
  const placing = useMemo(
    () => placingOf(fitted.projection, projection),
    [fitted.projection, projection],
  );
  const inset = useMemo(
    () => (projection === 'albers' ? placeInset(box) : null),
    [projection, box],
  );

  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context) return;
    const { ratio } = fitCanvas(element, {
      width: box.width + 2 * EDGE,
      height: box.height + 2 * EDGE,
    });
    let [now, drawn] = [transform, transform];
    const draw = () => {
      const { k, x, y } = now;
      const place = moved(placing, { k, x: x + EDGE, y: y + EDGE }, ratio);
      const rows = drawLines(context, lines, place, ratio);
      drawn = now;
      element.style.transform = '';
      element.dataset.drawn = gathered.isGathered ? 'gathered' : 'lines';
      element.dataset.count = String(rows);
    };
    paint(draw);
    hang({
      move: (next) => {
        now = next;
        const shift = shiftOf(drawn, now);
        if (!does(box, shift)) paint(draw);
        // The canvas begins beyond the stage, and is scaled from its own corner.
        const [left, top] = [
          shift.left - EDGE * (shift.scale - 1),
          shift.top - EDGE * (shift.scale - 1),
        ];
        element.style.transform = `translate(${left}px, ${top}px) scale(${shift.scale})`;
      },
      pick: (x, y, tell) => {
        const isInInset = inset && x >= inset.x && y >= inset.y;
        if (isInInset) return false;
        const line = pickLine(lines, moved(placing, now, 1), x, y, REACH_PIXELS);
        if (line < 0) return false;
        tellLine(geometry, gathered, lines.counts, line, own, readRow, tell);
        return true;
      },
    });
    return () => hang(null);
  }, [box, inset, lines, gathered, placing, transform, geometry, hang, own, readRow, paint]);

  return (
    <>
      <div className="own-lines" style={{ inset: -EDGE, clipPath: besideInset(box, inset) }}>
        <canvas ref={canvas} className="own-points" />
      </div>
      {inset ? <InsetCorridors {...props} mask={mask} inset={inset} /> : null}
    </>
  );
}

interface InsetCorridorsProps extends OwnCorridorsProps {
  readonly mask: PointMask;
  readonly inset: InsetPlace;
}

/** The same corridors over the inset, which stands still. */
function InsetCorridors(props: InsetCorridorsProps) {
  const { geometry, mask, inset } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const gathered = useMemo(
    () => gatherCorridors(geometry, mask, null, MOST_INSET_LINES),
    [geometry, mask],
  );
  const lines = useLines(props, gathered, 'mercator');
  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context) return;
    const { ratio } = fitCanvas(element, inset);
    const placing = placingOf(insetProjection(inset), 'mercator');
    drawLines(context, lines, moved(placing, { k: 1, x: 0, y: 0 }, ratio), ratio);
  }, [lines, inset]);
  const { x, y, width, height } = inset;
  return <canvas ref={canvas} className="own-inset" style={{ left: x, top: y, width, height }} />;
}
