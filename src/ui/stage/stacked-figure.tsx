import type { ReactNode } from 'react';
import { FigureHatch } from '../../figure/figure-hatch.tsx';
import { FigureInset } from '../../figure/figure-inset.tsx';
import {
  type FigureFrame,
  FigureSheet,
  MapSheet,
  PointSheet,
} from '../../figure/figure-sheets.tsx';
import { transformText } from '../../figure/projections.ts';
import type { MapGeometry } from '../../loading/decode-topology.ts';
import type { Marks } from '../../marks/marks.ts';

interface StackedFigureProps {
  readonly marks: Marks;
  readonly geometry: MapGeometry;
  readonly frame: FigureFrame;
  readonly hasInset: boolean;
  readonly title: string;
  readonly insetLabel: string;
  /** Keeps the ids inside the figure apart from those of another. */
  readonly idPrefix: string;
}

/**
 * The figure as sheets, one over the other, each painted by itself: painting the land takes ten times as long as all
 * points and names, and nothing that they do shall ask for it.
 */
export function StackedFigure(props: StackedFigureProps): ReactNode {
  const { marks, geometry, frame, title, insetLabel, idPrefix } = props;
  const { box, plane, transform } = frame;
  return (
    <>
      <FigureSheet part="map" box={box} title={title} describedBy={`${idPrefix}-told`}>
        <defs>
          <FigureHatch id={`${idPrefix}-hatch`} base={marks.base} zoom={plane.k * transform.k} />
        </defs>
        <g data-figure="camera" transform={transformText(transform)}>
          <MapSheet frame={frame} marks={marks} hatchUrl={`url(#${idPrefix}-hatch)`} />
        </g>
      </FigureSheet>
      <FigureSheet part="points" box={box} title={null}>
        <g data-figure="camera" transform={transformText(transform)}>
          <PointSheet frame={frame} marks={marks} />
        </g>
      </FigureSheet>
      {props.hasInset ? (
        <FigureSheet part="corner" box={box} title={null}>
          <FigureInset
            geometry={geometry}
            base={marks.base}
            areas={marks.areas}
            points={marks.points}
            box={box}
            label={insetLabel}
            idPrefix={idPrefix}
          />
        </FigureSheet>
      ) : null}
    </>
  );
}
