import type { AreaMark } from '../../marks/marks.ts';
import type { FigurePaths } from '../figure-paths.ts';
import type { PrintMarks } from './print-content.ts';
import { PrintLayer } from './print-layer.tsx';
import { Filled } from './print-patterns.tsx';
import { round } from './print-text.tsx';
import { containsPoint, type Rectangle } from './rectangle.ts';
import { REQUIRED_PLACES } from './required-places.ts';

/** Widths in points, for the hand-held page; the same on all, for paper is not zoomed. */
const WIDTHS = {
  coast: 0.4,
  province: 0.3,
  prefecture: 0.15,
  dashes: 0.9,
  undefined: 0.5,
} as const;
/** An islet's dot: the smallest that every printer keeps. */
const ISLET_RADIUS = 0.4;

interface PrintLandProps {
  readonly paths: FigurePaths;
  readonly frame: Rectangle;
  readonly marks: PrintMarks;
  /** Keeps the ids of the inset apart from those of the map. */
  readonly prefix: string;
  /** The land alone, or also what fills it. */
  readonly isBare: boolean;
  readonly showsPrefectures: boolean;
}

/** Land, what fills it, and its borders, each in a group of its own. */
export function PrintLand({
  paths,
  frame,
  marks,
  prefix,
  isBare,
  showsPrefectures,
}: PrintLandProps) {
  const { base, areas } = marks;
  const layers = isBare ? (['land'] as const) : [...new Set(areas.map(({ layer }) => layer))];
  const areasOf = (layer: AreaMark['layer']) =>
    areas.flatMap((area) => {
      const d = area.layer === layer ? paths.unit(area.unit) : null;
      return d ? [<Filled key={area.id} id={area.id} d={d} look={area} />] : [];
    });
  const islets = REQUIRED_PLACES.flatMap(({ name, position }) => {
    const at = paths.point(position);
    return at && containsPoint(frame, at) ? [{ name, x: round(at[0]), y: round(at[1]) }] : [];
  });
  return (
    <>
      <PrintLayer id={`${prefix}world`} label="World land">
        {paths.world ? <path d={paths.world} fill={base.world} /> : null}
      </PrintLayer>
      {layers.map((layer) => {
        const shapes = areasOf(layer);
        return shapes.length === 0 ? null : (
          <PrintLayer key={layer} id={`${prefix}areas-${layer}`} label={`Areas: ${layer}`}>
            {shapes}
          </PrintLayer>
        );
      })}
      <PrintLayer id={`${prefix}borders`} label="Borders and coast">
        <g fill="none" strokeLinejoin="round" strokeLinecap="round">
          {showsPrefectures ? (
            <path
              id={`${prefix}prefecture-borders`}
              d={paths.prefectureBorders()}
              stroke={base.prefectureBorder}
              strokeWidth={WIDTHS.prefecture}
            />
          ) : null}
          <path
            id={`${prefix}province-borders`}
            d={paths.provinceBorders}
            stroke={base.provinceBorder}
            strokeWidth={WIDTHS.province}
          />
          <path
            id={`${prefix}coast`}
            d={paths.coast}
            stroke={base.coast}
            strokeWidth={WIDTHS.coast}
          />
          <path
            id={`${prefix}dashes`}
            d={paths.dashes}
            stroke={base.dashes}
            strokeWidth={WIDTHS.dashes}
          />
          <path
            id={`${prefix}undefined-border`}
            d={paths.undefinedBorder}
            stroke={base.undefinedBorder}
            strokeWidth={WIDTHS.undefined}
            strokeDasharray="1.8 1.2"
            strokeLinecap="butt"
          />
        </g>
      </PrintLayer>
      <PrintLayer id={`${prefix}islets`} label="Islands and reefs">
        {islets.map(({ name, x, y }) => (
          <circle key={name} data-place={name} cx={x} cy={y} r={ISLET_RADIUS} fill={base.coast} />
        ))}
      </PrintLayer>
    </>
  );
}
