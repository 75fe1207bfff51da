import { rgb } from 'd3';
import { useEffect, useMemo, useRef } from 'react';
import { insetProjection, placeInset } from '../../figure/inset-place.ts';
import type { FigureTransform } from '../../figure/projections.ts';
import { ownTableWordsOf } from '../../i18n/own-table.ts';
import { layerColours, noValueColour } from '../../own-table/layer-colours.ts';
import type { OwnLayer, OwnPoints as OwnPointsGeometry } from '../../own-table/own-layer.ts';
import type { RampName } from '../../own-table/own-settings.ts';
import { clockSpan, pointMask, pointSpans } from '../../own-table/visible-rows.ts';
import type { Theme, ViewState } from '../../view/view-state.ts';
import { useAtlas, useWords } from '../atlas-context.ts';
import { fitCanvas, insetWindow, moved, placingOf } from './own-canvas.ts';
import { type CanvasPoints, drawPoints, pickPoint, pixelOf } from './own-points-canvas.ts';
import type { FitFrame } from './own-points-frame.ts';
import { useRedraw } from './use-redraw.ts';
import './own-points.css';

const REACH_PIXELS = 6;

interface OwnPointsProps {
  readonly frame: FitFrame;
  readonly view: ViewState;
  readonly layer: OwnLayer;
  readonly geometry: OwnPointsGeometry;
  readonly ramp: RampName;
  readonly readRow: (row: number) => Promise<string>;
}

function paletteOf(layer: OwnLayer, ramp: RampName, theme: Theme): Uint32Array {
  const colours = [...layerColours(layer, ramp, theme), noValueColour(theme)];
  return Uint32Array.from(colours, (colour) => {
    const { r, g, b } = rgb(colour);
    return pixelOf(r, g, b);
  });
}

/** A table's points over the figure, on a canvas: a hundred thousand follow the hand, a million the clock. */
export function OwnPoints({ frame, view, layer, geometry, ramp, readRow }: OwnPointsProps) {
  const { index } = useAtlas();
  const own = ownTableWordsOf(useWords().language);
  const canvas = useRef<HTMLCanvasElement>(null);
  const paint = useRedraw();
  const { box, fitted, projection, transform, hang } = frame;
  const { regions, provinces, area, date, rangeStart, theme } = view;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the mask knows these parts of the view alone
  const mask = useMemo(
    () => pointMask(geometry, index, view),
    [geometry, index, regions, provinces, area],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the clock alone
  const spans = useMemo(() => pointSpans(geometry, clockSpan(view)), [geometry, date, rangeStart]);
  const palette = useMemo(() => paletteOf(layer, ramp, theme), [layer, ramp, theme]);
  const placing = useMemo(
    () => placingOf(fitted.projection, projection),
    [fitted.projection, projection],
  );
  const points = useMemo(
    (): CanvasPoints => ({
      xy: geometry[projection],
      classes: layer.paint.classes,
      spans,
      mask,
      palette,
    }),
    [geometry, projection, layer, spans, mask, palette],
  );

  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context) return;
    const { ratio, width, height } = fitCanvas(element, box);
    const inset = projection === 'albers' ? placeInset(box) : null;
    const drawInset = () => {
      if (!inset) return;
      const small = placingOf(insetProjection(inset), 'mercator');
      const shift = { k: 1, x: inset.x, y: inset.y };
      drawPoints(
        context,
        { ...points, xy: geometry.mercator },
        moved(small, shift, ratio),
        insetWindow(inset, ratio),
        ratio,
      );
    };
    const draw = (at: FigureTransform) => {
      const whole = { x: 0, y: 0, width, height };
      const { isGrid, count } = drawPoints(
        context,
        points,
        moved(placing, at, ratio),
        whole,
        ratio,
      );
      drawInset();
      element.dataset.drawn = isGrid ? 'grid' : 'points';
      element.dataset.count = String(count);
    };
    let now = transform;
    // A task of its own: a million points take a while, and what else has changed shows first.
    paint(() => draw(now));
    hang({
      move: (next) => {
        now = next;
        paint(() => draw(now));
      },
      pick: (x, y, tell) => {
        const isInInset = inset && x >= inset.x && y >= inset.y;
        const found = isInInset
          ? null
          : pickPoint(points, moved(placing, now, 1), x, y, REACH_PIXELS);
        if (!found) return false;
        if (found.count > 1) {
          tell(own.gridTitle(found.count));
          return true;
        }
        const row = geometry.rows[found.place] ?? 0;
        tell(own.row(row + 1));
        void readRow(row).then(tell);
        return true;
      },
    });
    return () => hang(null);
  }, [box, projection, points, placing, transform, geometry, hang, own, readRow, paint]);

  return <canvas ref={canvas} className="own-points" />;
}
