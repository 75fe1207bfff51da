import { useMemo } from 'react';
import { type FigureProjectionKind, fitProjection } from '../../figure/projections.ts';
import type { MapGeometry } from '../../loading/decode-topology.ts';
import type { Camera } from '../../view/view-state.ts';
import { useAtlas } from '../atlas-context.ts';
import type { MapFiles } from '../map-files.ts';
import { stageBoxOf } from './stage-box.ts';
import type { Size } from './use-size.ts';

/** Nobody sees the detail from farther away: a whole country on a laptop's screen has a zoom of 3.3. */
const DETAIL_FROM_ZOOM = 4;

/** The shapes that a figure needs: the overview's, which need not be drawn, for as long as they are fine enough. */
export function useShapes(
  files: MapFiles,
  projection: FigureProjectionKind,
  camera: Camera | null,
  size: Size | null,
): MapGeometry {
  const { guest } = useAtlas();
  const fitZoom = useMemo(
    () =>
      size ? fitProjection('albers', stageBoxOf(size, guest ? 0 : window.innerWidth)).fitZoom : 0,
    [size, guest],
  );
  const isFar = projection === 'albers' && (camera?.zoom ?? fitZoom) < DETAIL_FROM_ZOOM;
  return isFar ? files.overview : files.geometry;
}
