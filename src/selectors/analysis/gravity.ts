import type { Batch, Position } from '../../domain/dataset.ts';
import type { Day } from '../../domain/period.ts';
import type { ViewState } from '../../view/view-state.ts';
import type { DatasetIndex } from '../index-dataset.ts';
import { greatCircleKm, initialBearing, positionOf } from './distance.ts';
import { type Ellipse, ellipseOf, sphericalCentre } from './ellipse.ts';
import { equalAreaPlane, type PlanePoint } from './equal-area-plane.ts';
import { selectZonesAt, type ZoneAt } from './select-units.ts';

/** A way on the globe. */
export interface Move {
  readonly distanceKm: number;
  /** Course at its start, degrees clockwise from north. */
  readonly bearing: number;
}

/** The zones after a batch, all together and those of the batch alone. */
export interface GravityStep {
  readonly batch: Batch;
  readonly day: Day;
  /** Zones so far, and of this batch. */
  readonly count: number;
  readonly ownCount: number;
  readonly centre: Position;
  /** Kilometres east and north of the first centre, in the equal-area plane around it. */
  readonly fromFirst: PlanePoint;
  /** Null for fewer than three zones. */
  readonly ellipse: Ellipse | null;
  readonly ownCentre: Position;
  readonly ownEllipse: Ellipse | null;
  /** From the centre after the batch before; null for the first. */
  readonly move: Move | null;
}

export interface Gravity {
  readonly steps: readonly GravityStep[];
  /** Length of the whole path. */
  readonly pathKm: number;
  /** Straight from the first centre to the last; null with fewer than two steps. */
  readonly whole: Move | null;
}

function moveBetween(from: Position, to: Position): Move {
  return { distanceKm: greatCircleKm(from, to), bearing: initialBearing(from, to) };
}

function stepOf(
  batch: Batch,
  zones: readonly ZoneAt[],
  earlier: readonly GravityStep[],
): GravityStep | null {
  const own = zones.filter(({ zone }) => zone.batch === batch);
  const day = own[0]?.approvedDay ?? 0;
  const soFar = zones.filter(({ approvedDay }) => approvedDay <= day);
  const [positions, ownPositions] = [soFar, own].map((some) =>
    some.map(({ place }) => positionOf(place)),
  ) as [Position[], Position[]];
  const [centre, ownCentre] = [sphericalCentre(positions), sphericalCentre(ownPositions)];
  if (!centre || !ownCentre) return null;
  const before = earlier.at(-1);
  return {
    batch,
    day,
    count: soFar.length,
    ownCount: own.length,
    centre,
    fromFirst: equalAreaPlane(earlier[0]?.centre ?? centre).toPlane(centre),
    ellipse: ellipseOf(positions),
    ownCentre,
    ownEllipse: ellipseOf(ownPositions),
    move: before ? moveBetween(before.centre, centre) : null,
  };
}

/** Where the centre of the zones lay after each batch, how far and which way it went, how wide they lie. */
export function analyseGravity(index: DatasetIndex, view: ViewState): Gravity {
  const zones = selectZonesAt(index, view);
  const steps: GravityStep[] = [];
  for (const batch of new Set(zones.map(({ zone }) => zone.batch))) {
    const step = stepOf(batch, zones, steps);
    if (step) steps.push(step);
  }
  const [first, last] = [steps[0], steps.at(-1)];
  return {
    steps,
    pathKm: steps.reduce((length, { move }) => length + (move?.distanceKm ?? 0), 0),
    whole: first && last && first !== last ? moveBetween(first.centre, last.centre) : null,
  };
}
