import type { MapGeometry } from '../loading/decode-topology.ts';
import type { MapTopology } from '../map/map-topology.ts';

/** The map data that has arrived so far: provinces first, then the rest. */
export interface MapFiles {
  readonly geometry: MapGeometry;
  /** What is drawn from afar in Albers: the same with less detail where the page came with a picture, else the very same. */
  readonly overview: MapGeometry;
  /** Null until both detailed topologies are there; the WebGL map needs them whole. */
  readonly topology: MapTopology | null;
  /** The shapes are still those of the picture that the page came with, which has them in Albers alone. */
  readonly isFirstPicture: boolean;
}

/** The first that is drawn: provinces alone. */
export function startFrom(geometry: MapGeometry, isFirstPicture: boolean): MapFiles {
  return { geometry, overview: geometry, topology: null, isFirstPicture };
}
