import { ScatterplotLayer } from '@deck.gl/layers';
import { BOTH_SIDES } from './parameters.ts';

/** Points of a person's table, as binary attributes; the first `length` of them are shown. */
export interface OwnPointsData {
  readonly kind: 'points';
  readonly length: number;
  /** The same object for the same points: deck.gl then sends nothing to the graphics card again. */
  readonly attributes: {
    /** Longitude and latitude in turn. */
    readonly getPosition: { readonly value: Float32Array; readonly size: 2 };
    /** Red, green, blue, opacity in turn, 0 to 255. */
    readonly getFillColor: {
      readonly value: Uint8Array;
      readonly size: 4;
      readonly normalized: true;
    };
  };
  /** Tells what a point is, at once or in a while. */
  readonly tell: (place: number, tell: (title: string) => void) => void;
}

export const OWN_POINTS = 'own-points';

/** A layer that steps through time by its length alone. */
export function buildOwnPointsLayer({ length, attributes }: OwnPointsData): ScatterplotLayer {
  return new ScatterplotLayer({
    id: OWN_POINTS,
    // The types of deck.gl know rows only; binary attributes are documented beside them.
    data: { length, attributes } as unknown as never[],
    pickable: true,
    radiusUnits: 'pixels',
    getRadius: 2.2,
    stroked: false,
    parameters: BOTH_SIDES,
  });
}
