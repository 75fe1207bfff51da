import type { MapGeometry } from '../../loading/decode-topology.ts';
import type { PointMark } from '../../marks/marks.ts';
import { drawFigurePaths } from '../figure-paths.ts';
import { drawGraticule } from './graticule.ts';
import { labelObstacles } from './label-obstacles.ts';
import type { PrintLayout } from './layout-print-figure.ts';
import { LABEL_LINE_HEIGHT, placePrintLabels } from './place-print-labels.ts';
import type { PrintContent, PrintMarks } from './print-content.ts';
import {
  PrintGraticule,
  PrintGraticuleLabels,
  PrintNorthArrow,
  PrintScaleBar,
} from './print-furniture.tsx';
import { furnitureOf } from './print-furniture-boxes.ts';
import { PrintInset } from './print-inset.tsx';
import { PrintLand } from './print-land.tsx';
import { PrintLayer } from './print-layer.tsx';
import { PrintLegend } from './print-legend.tsx';
import { PrintArcs } from './print-lines.tsx';
import { PrintLit } from './print-lit.tsx';
import { PrintAnalysis, PrintFilterArea } from './print-overlay.tsx';
import { PrintPatterns } from './print-patterns.tsx';
import { PrintPoints, placePoints } from './print-points.tsx';
import { PrintLines, PrintText, round } from './print-text.tsx';
import {
  badgePointsOf,
  lineScaleOf,
  mmOfPoints,
  namePointsOf,
  SMALLEST_TEXT_POINTS,
  symbolScaleOf,
} from './print-units.ts';
import { thinProjection } from './thin-projection.ts';

export interface PrintFigureProps {
  readonly content: PrintContent;
  readonly layout: PrintLayout;
  readonly marks: PrintMarks;
  readonly geometry: MapGeometry;
  /** What the figure is, for those who cannot see it, and what it says in full. */
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** What drawing programs call the groups of points. */
  readonly layerNames: Readonly<Record<string, string>>;
}

const PREFECTURES_FROM_ZOOM = 3.9;

/**
 * The figure for print as one SVG: points for units, text as text, every layer a named group.
 * Stateless; the same properties give the same markup.
 */
export function PrintFigure(props: PrintFigureProps) {
  const { content, layout, marks, geometry, layerNames } = props;
  const { frame, map, inset, textPoints } = layout;
  const small = namePointsOf(textPoints);
  const lineScale = lineScaleOf(textPoints);
  const badgePoints = badgePointsOf(textPoints);
  const symbolScale = symbolScaleOf(frame.width);
  const paths = drawFigurePaths(geometry, map.projection, {
    digits: 2,
    shapes: thinProjection(map.projection),
  });
  const place = (some: readonly PointMark[]) =>
    placePoints(some, paths.point, frame, symbolScale, badgePoints);
  const points = place(marks.points);
  const analysisPoints = place(marks.analysis.points);
  const graticule = content.shows.graticule
    ? drawGraticule(map.projection, frame, SMALLEST_TEXT_POINTS, furnitureOf(layout))
    : null;
  const labels = placePrintLabels(marks.labels, {
    frame,
    taken: labelObstacles(layout, geometry, [...points, ...analysisPoints], paths.point, graticule),
    size: small,
    reach: 4.5 * symbolScale + 1.4,
    project: paths.point,
  });
  const page = { width: round(layout.width), height: round(layout.height) };
  const frameBox = {
    x: round(frame.x),
    y: round(frame.y),
    width: round(frame.width),
    height: round(frame.height),
  };
  const namespaces = { 'xmlns:inkscape': 'http://www.inkscape.org/namespaces/inkscape' };
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      {...namespaces}
      width={`${content.widthMm}mm`}
      height={`${round(mmOfPoints(layout.height))}mm`}
      viewBox={`0 0 ${page.width} ${page.height}`}
      lang={props.language}
      role="img"
    >
      <title>{props.title}</title>
      <desc>{props.description}</desc>
      <defs>
        <PrintPatterns
          spacing={textPoints * 0.34}
          ink={marks.ink}
          noDataInk={marks.base.hatchLine}
        />
      </defs>
      <PrintLayer id="background" label="Background">
        <rect {...page} fill="#ffffff" />
        <rect {...frameBox} fill={marks.base.sea} />
      </PrintLayer>
      <PrintLand
        paths={paths}
        frame={frame}
        marks={marks}
        prefix=""
        isBare={false}
        showsPrefectures={map.zoom >= PREFECTURES_FROM_ZOOM}
        lineScale={lineScale}
      />
      {graticule ? <PrintGraticule path={graticule.path} marks={marks} /> : null}
      {marks.arcs.length > 0 ? (
        <PrintLayer id="corridors" label={layerNames.corridors ?? 'Corridors'}>
          <PrintArcs arcs={marks.arcs} projection={map.projection} />
        </PrintLayer>
      ) : null}
      {[...new Set(points.map(({ mark }) => mark.layer))].map((layer) => {
        const mine = points.filter(({ mark }) => mark.layer === layer);
        return (
          <PrintLayer key={layer} id={layer} label={layerNames[layer] ?? layer}>
            <PrintPoints points={mine} halo={marks.halo} showsBadges />
          </PrintLayer>
        );
      })}
      <PrintAnalysis
        analysis={marks.analysis}
        points={analysisPoints}
        projection={map.projection}
        halo={marks.halo}
      />
      <PrintLit
        lit={marks.lit}
        points={place(marks.lit.points)}
        paths={paths}
        projection={map.projection}
        halo={marks.halo}
      />
      {marks.filterArea ? (
        <PrintFilterArea {...marks.filterArea} project={paths.point} frame={frame} />
      ) : null}
      <PrintLayer id="labels" label="Names">
        {labels.map((label) => (
          <g key={label.id}>
            {label.leader ? (
              <path
                d={`M${label.leader.from.map(round).join(' ')}L${label.leader.to.map(round).join(' ')}`}
                fill="none"
                stroke={marks.ink}
                strokeWidth={0.3}
              />
            ) : null}
            {label.lines.map((text, row) => (
              <PrintText
                key={text}
                text={text}
                x={label.x}
                y={label.y + row * small * LABEL_LINE_HEIGHT}
                size={small}
                fill={marks.ink}
                anchor={label.anchor}
                halo={marks.halo}
              />
            ))}
          </g>
        ))}
      </PrintLayer>
      {graticule ? (
        <PrintGraticuleLabels graticule={graticule} marks={marks} size={SMALLEST_TEXT_POINTS} />
      ) : null}
      {inset ? (
        <PrintInset
          inset={inset}
          geometry={geometry}
          marks={marks}
          symbolScale={symbolScale}
          map={{ projection: map.projection, frame }}
          label={content.insetLabel[0] ?? 'Inset'}
        />
      ) : null}
      {layout.scaleBar ? (
        <PrintScaleBar
          placed={layout.scaleBar}
          distance={content.sayDistance(layout.scaleBar.bar.km)}
          marks={marks}
          size={small}
        />
      ) : null}
      {layout.northArrow ? (
        <PrintNorthArrow box={layout.northArrow} marks={marks} size={small} />
      ) : null}
      <PrintLayer id="frame" label="Frame">
        <rect {...frameBox} fill="none" stroke={marks.ink} strokeWidth={round(0.5 * lineScale)} />
      </PrintLayer>
      {layout.title.lines.length + layout.subtitle.lines.length > 0 ? (
        <PrintLayer id="title" label="Title">
          <PrintLines lines={layout.title.lines} fill={marks.ink} />
          <PrintLines lines={layout.subtitle.lines} fill={marks.base.note} />
        </PrintLayer>
      ) : null}
      {layout.legend ? <PrintLegend legend={layout.legend} marks={marks} /> : null}
      <PrintLayer id="notes" label="Sources and credit">
        <PrintLines lines={layout.notes.lines} fill={marks.base.note} />
      </PrintLayer>
    </svg>
  );
}
