import type { MapGeometry } from '../loading/decode-topology.ts';
import type { MapTopology } from '../map/map-topology.ts';

/** The map data that has arrived so far: provinces first, then the rest. */
export interface MapFiles {
  readonly geometry: MapGeometry;
  /** Null until both detailed topologies are there; the WebGL map needs them whole. */
  readonly topology: MapTopology | null;
  /** The shapes are still those of the picture that the page came with, which has them in Albers alone. */
  readonly isFirstPicture: boolean;
}
