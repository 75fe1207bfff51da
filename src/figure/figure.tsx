import { type Ref, useMemo } from 'react';
import type { MapGeometry } from '../loading/decode-topology.ts';
import type { Marks } from '../marks/marks.ts';
import type { Camera } from '../view/view-state.ts';
import type { FigureBox } from './figure-box.ts';
import { FigureHatch } from './figure-hatch.tsx';
import { FigureInset } from './figure-inset.tsx';
import { FigureLabels } from './figure-labels.tsx';
import { FigureCorridors, FigureGoods, FigureLand, FigurePoints } from './figure-layers.tsx';
import { pathsOnPlane, pointProjector } from './figure-paths.ts';
import {
  type FigureProjectionKind,
  type FittedProjection,
  fitProjection,
  placePlane,
  transformOf,
  transformText,
} from './projections.ts';

export interface FigureProps {
  readonly marks: Marks;
  readonly geometry: MapGeometry;
  readonly box: FigureBox;
  readonly projection: FigureProjectionKind;
  readonly camera: Camera | null;
  /** What the picture is, for those who cannot see it. */
  readonly title: string;
  readonly insetLabel: string;
  /** Keeps the ids of two figures on one page apart. */
  readonly idPrefix: string;
  readonly svgRef?: Ref<SVGSVGElement>;
}

/** The fitted projection of a box; the same box and kind give the same object while mounted. */
function useFittedProjection(kind: FigureProjectionKind, box: FigureBox): FittedProjection {
  return useMemo(() => fitProjection(kind, box), [kind, box]);
}

/** The WebGL map shows the borders of prefectures from the same zoom. */
const PREFECTURES_FROM_ZOOM = 4.5;

/** Full size from the fit of a laptop's screen on, shrinking with smaller fits to no less than 0.6. */
export function symbolScale(fitZoom: number): number {
  return Math.min(1, Math.max(0.6, 2 ** ((fitZoom - 3.2) / 1.6)));
}

/**
 * The atlas as one SVG: on screen, in the page before any script runs, in print and in the snapshot
 * tests. Stateless; everything in it comes from the marks. Coordinates are pixels of the box.
 */
export function Figure(props: FigureProps) {
  const { marks, geometry, box, camera, idPrefix } = props;
  const fitted = useFittedProjection(props.projection, box);
  const pointOf = useMemo(() => pointProjector(fitted.projection), [fitted]);
  const paths = pathsOnPlane(geometry, props.projection);
  const plane = placePlane(props.projection, fitted);
  const transform = useMemo(() => transformOf(camera, fitted), [camera, fitted]);
  // On a small map full-sized symbols would hide one another.
  const size = symbolScale(fitted.fitZoom);
  const zoom = fitted.fitZoom + Math.log2(transform.k);
  const hatchUrl = `url(#${idPrefix}-hatch)`;
  return (
    <svg
      ref={props.svgRef}
      className="figure"
      viewBox={`0 0 ${box.width} ${box.height}`}
      role="img"
      aria-label={props.title}
      fontFamily="system-ui, 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif"
    >
      <defs>
        <FigureHatch id={`${idPrefix}-hatch`} base={marks.base} zoom={plane.k * transform.k} />
      </defs>
      <rect width={box.width} height={box.height} fill={marks.base.sea} />
      <g data-figure="camera" transform={transformText(transform)}>
        <g transform={transformText(plane)}>
          <FigureLand
            paths={paths}
            base={marks.base}
            areas={marks.areas}
            hatchUrl={hatchUrl}
            showsPrefectures={zoom >= PREFECTURES_FROM_ZOOM}
          />
          <FigureCorridors paths={paths} arcs={marks.arcs} />
        </g>
        <FigureGoods pointOf={pointOf} goods={marks.goods} size={size} zoom={transform.k} />
        <FigurePoints pointOf={pointOf} points={marks.points} size={size} zoom={transform.k} />
        <FigureLabels
          labels={marks.labels}
          points={marks.points}
          pointOf={pointOf}
          transform={transform}
          zoom={zoom}
          box={box}
        />
      </g>
      {props.projection === 'albers' ? (
        <FigureInset
          geometry={geometry}
          base={marks.base}
          areas={marks.areas}
          points={marks.points}
          box={box}
          label={props.insetLabel}
          idPrefix={idPrefix}
        />
      ) : null}
    </svg>
  );
}
