import { memo } from 'react';
import type { BaseMarks } from '../marks/marks.ts';
import type { FigurePaths } from './figure-paths.ts';

interface FigureBaseProps {
  readonly paths: FigurePaths;
  readonly base: BaseMarks;
}

/** The rest of the world's land, without borders. China's own land is among the area marks. */
export const FigureGround = memo(function FigureGround({ paths, base }: FigureBaseProps) {
  const world = paths.world();
  return world ? <path d={world} fill={base.world} /> : null;
});

interface FigureBordersProps extends FigureBaseProps {
  readonly showsPrefectures: boolean;
}

/** Borders and coast above the fills; the dashes and the unsettled stretch in their own styles. */
export const FigureBorders = memo(function FigureBorders(props: FigureBordersProps) {
  const { paths, base, showsPrefectures } = props;
  return (
    <g fill="none" strokeLinejoin="round" pointerEvents="none">
      {showsPrefectures ? (
        <path
          data-line="prefectures"
          d={paths.prefectureBorders()}
          stroke={base.prefectureBorder}
          strokeWidth={0.4}
          vectorEffect="non-scaling-stroke"
        />
      ) : null}
      <path
        data-line="provinces"
        d={paths.provinceBorders()}
        stroke={base.provinceBorder}
        strokeWidth={0.7}
        vectorEffect="non-scaling-stroke"
      />
      <path
        data-line="coast"
        d={paths.coast()}
        stroke={base.coast}
        strokeWidth={0.8}
        vectorEffect="non-scaling-stroke"
      />
      <path
        data-line="dashes"
        d={paths.dashes()}
        stroke={base.dashes}
        strokeWidth={1.4}
        vectorEffect="non-scaling-stroke"
      />
      <path
        data-line="undefined"
        d={paths.undefinedBorder()}
        stroke={base.undefinedBorder}
        strokeWidth={1}
        strokeDasharray="3 2"
        vectorEffect="non-scaling-stroke"
      />
    </g>
  );
});
