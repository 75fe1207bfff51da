import type { ReactNode } from 'react';
import { FIGURE_FONTS } from '../../figure/figure.tsx';
import { FigureHatch } from '../../figure/figure-hatch.tsx';
import { FigureInset } from '../../figure/figure-inset.tsx';
import { type FigureFrame, MapSheet, PointSheet } from '../../figure/figure-sheets.tsx';
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
  const viewBox = `0 0 ${box.width} ${box.height}`;
  return (
    <>
      <svg
        className="figure"
        data-figure="map"
        viewBox={viewBox}
        role="img"
        aria-label={title}
        fontFamily={FIGURE_FONTS}
      >
        <defs>
          <FigureHatch id={`${idPrefix}-hatch`} base={marks.base} zoom={plane.k * transform.k} />
        </defs>
        <g data-figure="camera" transform={transformText(transform)}>
          <MapSheet frame={frame} marks={marks} hatchUrl={`url(#${idPrefix}-hatch)`} />
        </g>
      </svg>
      <svg
        className="figure"
        data-figure="points"
        viewBox={viewBox}
        aria-hidden="true"
        fontFamily={FIGURE_FONTS}
      >
        <g data-figure="camera" transform={transformText(transform)}>
          <PointSheet frame={frame} marks={marks} />
        </g>
      </svg>
      {props.hasInset ? (
        <svg
          className="figure"
          data-figure="corner"
          viewBox={viewBox}
          aria-hidden="true"
          fontFamily={FIGURE_FONTS}
        >
          <FigureInset
            geometry={geometry}
            base={marks.base}
            areas={marks.areas}
            points={marks.points}
            box={box}
            label={insetLabel}
            idPrefix={idPrefix}
          />
        </svg>
      ) : null}
    </>
  );
}
