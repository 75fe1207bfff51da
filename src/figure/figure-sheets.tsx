import { type ReactNode, useMemo } from 'react';
import type { MapGeometry } from '../loading/decode-topology.ts';
import type { Marks } from '../marks/marks.ts';
import type { Camera } from '../view/view-state.ts';
import type { FigureBox } from './figure-box.ts';
import { FigureLabels } from './figure-labels.tsx';
import { FigureCorridors, FigureLand, FigurePoints } from './figure-layers.tsx';
import { type FigurePaths, pathsOnPlane, pointProjector } from './figure-paths.ts';
import {
  type FigureProjectionKind,
  type FigureTransform,
  type FittedProjection,
  fitProjection,
  placePlane,
  transformOf,
  transformText,
} from './projections.ts';

/** The WebGL map shows the borders of prefectures from the same zoom. */
const PREFECTURES_FROM_ZOOM = 4.5;

/** Full size from the fit of a laptop's screen on, shrinking with smaller fits to no less than 0.6. */
export function symbolScale(fitZoom: number): number {
  return Math.min(1, Math.max(0.6, 2 ** ((fitZoom - 3.2) / 1.6)));
}

/** The figure's text in the fonts that machines have. */
const FIGURE_FONTS = "system-ui, 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif";

interface FigureSheetProps {
  readonly box: FigureBox;
  /** What the picture is, for those who cannot see it; null for a sheet over another, which says it. */
  readonly title: string | null;
  /** Id of the sentence that says what it shows, where one stands on the page. */
  readonly describedBy?: string;
  /** The same, where the sheet is to carry it itself. */
  readonly description?: string | undefined;
  /** What the sheet has of the figure; left out where it has all. */
  readonly part?: 'map' | 'points' | 'corner';
  readonly children: ReactNode;
}

/** A figure, or one of several sheets of it; coordinates are pixels of the box. */
export function FigureSheet(props: FigureSheetProps) {
  const { box, title, describedBy, description, part, children } = props;
  return (
    <svg
      className="figure"
      data-figure={part}
      viewBox={`0 0 ${box.width} ${box.height}`}
      role="img"
      aria-label={title ?? undefined}
      aria-describedby={describedBy}
      aria-hidden={title === null || undefined}
      fontFamily={FIGURE_FONTS}
    >
      {description ? <desc>{description}</desc> : null}
      {children}
    </svg>
  );
}

/** Where and how large a figure draws. */
export interface FigureFrame {
  readonly box: FigureBox;
  readonly fitted: FittedProjection;
  readonly paths: FigurePaths;
  readonly pointOf: FigurePaths['point'];
  /** Where the plane of the shapes lies in the fitted projection. */
  readonly plane: FigureTransform;
  readonly transform: FigureTransform;
  /** On a small map full-sized symbols would hide one another. */
  readonly size: number;
  /** As Web Mercator counts it. */
  readonly zoom: number;
}

/** The frame of a figure; its parts are the same objects as long as what they come from is. */
export function useFigureFrame(
  geometry: MapGeometry,
  projection: FigureProjectionKind,
  box: FigureBox,
  camera: Camera | null,
): FigureFrame {
  const fitted = useMemo(() => fitProjection(projection, box), [projection, box]);
  const pointOf = useMemo(() => pointProjector(fitted.projection), [fitted]);
  const transform = useMemo(() => transformOf(camera, fitted), [camera, fitted]);
  return {
    box,
    fitted,
    paths: pathsOnPlane(geometry, projection),
    pointOf,
    plane: placePlane(projection, fitted),
    transform,
    size: symbolScale(fitted.fitZoom),
    zoom: fitted.fitZoom + Math.log2(transform.k),
  };
}

interface SheetProps {
  readonly frame: FigureFrame;
  readonly marks: Marks;
}

/** Land, borders and corridors: what takes long to paint. `hatchUrl` names the pattern of land without a figure. */
export function MapSheet({ frame, marks, hatchUrl }: SheetProps & { readonly hatchUrl: string }) {
  const { paths, plane, zoom } = frame;
  return (
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
  );
}

/** Points and names, which keep their size on the screen. */
export function PointSheet({ frame, marks }: SheetProps) {
  const { box, pointOf, transform, size, zoom } = frame;
  return (
    <>
      <FigurePoints pointOf={pointOf} points={marks.points} size={size} zoom={transform.k} />
      <FigureLabels
        labels={marks.labels}
        points={marks.points}
        pointOf={pointOf}
        transform={transform}
        zoom={zoom}
        box={box}
      />
    </>
  );
}
