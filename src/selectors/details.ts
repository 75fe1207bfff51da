import type {
  Belt,
  Corridor,
  Evaluation,
  Named,
  Observation,
  Place,
  RegionId,
  Zone,
} from '../domain/dataset.ts';
import type { Selection } from '../view/view-state.ts';
import type { RegionCount } from './count-by-region.ts';
import type { Figures } from './select-figures.ts';

/** The belts of one place. */
export interface PlaceBelts {
  readonly place: Place;
  readonly belts: readonly Belt[];
}

/** A corridor with the places that it names. */
export interface CorridorEnds {
  readonly corridor: Corridor;
  readonly from: Place | null;
  readonly to: Place | null;
  readonly via: readonly Place[];
}

/** What the panel tells of a selection at the clock, in no language; what does not apply is empty. */
export interface Details {
  readonly selection: Selection;
  /** What is selected; empty for a region, whose name is in the messages. */
  readonly names: readonly Named[];
  readonly place: Place | null;
  readonly province: Place | null;
  readonly region: RegionId | null;
  readonly zone: Zone | null;
  /** The clock stands before the zone's approval. */
  readonly isZoneYetToCome: boolean;
  readonly evaluations: readonly Evaluation[];
  /** Zones that a province has at the clock. */
  readonly zones: readonly Zone[];
  /** What a region has at the clock, and its provinces. */
  readonly counts: RegionCount | null;
  readonly provinces: readonly Place[];
  readonly beltPlaces: readonly PlaceBelts[];
  /** Belts that the document lists under another province than the one they lie in. */
  readonly listedElsewhere: readonly Belt[];
  readonly corridor: CorridorEnds | null;
  readonly corridors: readonly Corridor[];
  /** A country's places among the export destinations, oldest first. */
  readonly ranks: readonly Observation[];
  readonly figures: Figures;
  /** The places and parts of the country whose figures these are; what is told of them in words belongs to it, too. */
  readonly subjects: readonly string[];
}
