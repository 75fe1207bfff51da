import type { AreaMark } from '../../marks/marks.ts';
import type { FigurePaths } from '../figure-paths.ts';
import type { PrintMarks } from './print-content.ts';
import { PrintLayer } from './print-layer.tsx';
import { Filled } from './print-patterns.tsx';
import { round } from './print-text.tsx';
import { containsPoint, type Rectangle } from './rectangle.ts';
import { REQUIRED_PLACES } from './required-places.ts';

/** Widths in points on a page in the hand; no printer holds less than a quarter of a point. */
const WIDTHS = {
  coast: 0.4,
  province: 0.3,
  prefecture: 0.25,
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
  readonly lineScale: number;
}

/** Land, what fills it, and its borders, each in a group of its own. */
export function PrintLand({
  paths,
  frame,
  marks,
  prefix,
  isBare,
  showsPrefectures,
  lineScale,
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
  const world = paths.world();
  const widthOf = (line: keyof typeof WIDTHS) => round(WIDTHS[line] * lineScale);
  return (
    <>
      <PrintLayer id={`${prefix}world`} label="World land">
        {world ? <path d={world} fill={base.world} /> : null}
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
              strokeWidth={widthOf('prefecture')}
            />
          ) : null}
          <path
            id={`${prefix}province-borders`}
            d={paths.provinceBorders()}
            stroke={base.provinceBorder}
            strokeWidth={widthOf('province')}
          />
          <path
            id={`${prefix}coast`}
            d={paths.coast()}
            stroke={base.coast}
            strokeWidth={widthOf('coast')}
          />
          <path
            id={`${prefix}dashes`}
            d={paths.dashes()}
            stroke={base.dashes}
            strokeWidth={widthOf('dashes')}
          />
          <path
            id={`${prefix}undefined-border`}
            d={paths.undefinedBorder()}
            stroke={base.undefinedBorder}
            strokeWidth={widthOf('undefined')}
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
