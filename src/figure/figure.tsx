import type { MapGeometry } from '../loading/decode-topology.ts';
import type { Marks } from '../marks/marks.ts';
import type { Camera } from '../view/view-state.ts';
import type { FigureBox } from './figure-box.ts';
import { FigureHatch } from './figure-hatch.tsx';
import { FigureInset } from './figure-inset.tsx';
import { FigureGoods } from './figure-layers.tsx';
import { FigureSheet, MapSheet, PointSheet, useFigureFrame } from './figure-sheets.tsx';
import { type FigureProjectionKind, transformText } from './projections.ts';

export interface FigureProps {
  readonly marks: Marks;
  readonly geometry: MapGeometry;
  readonly box: FigureBox;
  readonly projection: FigureProjectionKind;
  readonly camera: Camera | null;
  /** What the picture is, for those who cannot see it. */
  readonly title: string;
  /** What it shows, in a sentence; left out where the page says it beside it. */
  readonly description?: string | undefined;
  readonly insetLabel: string;
  /** Keeps the ids of two figures on one page apart. */
  readonly idPrefix: string;
}

/**
 * The atlas as one SVG: on screen, in the page before any script runs, in print and in the snapshot
 * tests. Stateless; everything in it comes from the marks. Coordinates are pixels of the box.
 */
export function Figure(props: FigureProps) {
  const { marks, geometry, box, idPrefix } = props;
  const frame = useFigureFrame(geometry, props.projection, box, props.camera);
  const { plane, transform } = frame;
  return (
    <FigureSheet box={box} title={props.title} description={props.description}>
      <defs>
        <FigureHatch id={`${idPrefix}-hatch`} base={marks.base} zoom={plane.k * transform.k} />
      </defs>
      <rect width={box.width} height={box.height} fill={marks.base.sea} />
      <g data-figure="camera" transform={transformText(transform)}>
        <MapSheet frame={frame} marks={marks} hatchUrl={`url(#${idPrefix}-hatch)`} />
        <FigureGoods
          pointOf={frame.pointOf}
          goods={marks.goods}
          size={frame.size}
          zoom={transform.k}
        />
        <PointSheet frame={frame} marks={marks} />
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
    </FigureSheet>
  );
}
