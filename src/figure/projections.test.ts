import { type GeoPermissibleObjects, geoContains, geoPath } from 'd3';
import { describe, expect, it } from 'vitest';
import { readTopology } from '../../scripts/read-topology.ts';
import { readIndex } from '../../tests/read-index.ts';
import { decodeTopology } from '../loading/decode-topology.ts';
import { greatCirclePath } from '../marks/great-circle-path.ts';
import { fitProjection } from './projections.ts';

const BOX = { width: 1280, height: 700, padding: { top: 60, right: 40, bottom: 28, left: 324 } };
const KINDS = ['albers', 'mercator'] as const;
const index = readIndex();
const geometry = decodeTopology(readTopology('china'), readTopology('world'));

/** Every corridor with two ends, as the map draws it. */
const CORRIDORS = index.dataset.corridors.flatMap(({ id, from, to, via }) => {
  const stops = [from, ...via, ...(to ? [to] : [])].flatMap((stop) => {
    const place = index.placeById.get(stop);
    return place ? [[place.longitude, place.latitude] as const] : [];
  });
  const end = to ? index.placeById.get(to) : undefined;
  return end ? [{ id, end, path: greatCirclePath(stops) }] : [];
});

/** The pieces of a path, each a list of points. */
function piecesOf(d: string): readonly (readonly [number, number][])[] {
  return d
    .split('M')
    .slice(1)
    .map((piece) => piece.split('L').map((at) => at.split(',').map(Number) as [number, number]));
}

function distance([ax, ay]: readonly [number, number], [bx, by]: readonly [number, number]) {
  return Math.hypot(ax - bx, ay - by);
}

/** Whether a ray to the right of a place crosses a ring an odd number of times. */
function crosses(ring: readonly (readonly [number, number])[], [x, y]: readonly [number, number]) {
  return ring.reduce((isIn, [ax, ay], place) => {
    const [bx, by] = ring[place - 1] ?? ring.at(-1) ?? [ax, ay];
    return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax ? !isIn : isIn;
  }, false);
}

describe.each(KINDS)('the map in %s', (kind) => {
  const { projection } = fitProjection(kind, BOX);
  const draw = (shape: GeoPermissibleObjects) => geoPath(projection)(shape) ?? '';

  it('draws every corridor to its end, in Europe, Africa, Oceania and the Americas too', () => {
    const ends = CORRIDORS.map(({ id, end, path }) => {
      const d = draw({ type: 'LineString', coordinates: path.map((at) => [...at]) });
      const last = piecesOf(d).at(-1)?.at(-1);
      const expected = projection([end.longitude, end.latitude]);
      return { id, isDrawn: last && expected ? distance(last, expected) < 1 : false };
    });
    expect(ends.length).toBeGreaterThan(30);
    expect(ends.filter(({ isDrawn }) => !isDrawn)).toEqual([]);
  });

  it('breaks a line only where it crosses the edge of the map, opposite its middle', () => {
    const broken = CORRIDORS.filter(
      ({ path }) =>
        piecesOf(draw({ type: 'LineString', coordinates: path.map((at) => [...at]) })).length > 1,
    ).map(({ id }) => id);
    // From the United States to Brazil the great circle crosses 75° W.
    expect(broken).toEqual(['amazon-remote-usa-brazil']);
  });

  it('has land where there is land, on the whole globe, and none where there is sea', () => {
    const { world } = geometry;
    if (!world) throw new Error('The world’s land did not come.');
    const rings = piecesOf(draw(world).replaceAll('Z', ''));
    const places = Array.from({ length: 18 }, (_, column) => column * 20 - 177).flatMap(
      (longitude) =>
        Array.from({ length: 7 }, (_, row) => [longitude, row * 20 - 58] as [number, number]),
    );
    const wrong = places.filter((place) => {
      const at = projection(place);
      return at && rings.filter((ring) => crosses(ring, at)).length % 2 === 1
        ? !geoContains(world, place)
        : geoContains(world, place);
    });
    // A coast drawn to a tenth of a pixel may run on the other side of a place.
    expect(wrong.length).toBeLessThan(places.length * 0.02);
  });
});
