import { describe, expect, it } from 'vitest';
import type { Place } from '../domain/dataset.ts';
import type { BeltPlaceFact } from '../selectors/select-frame.ts';
import { clusterBeltPlaces } from './belt-marks.ts';

function fact(id: string, longitude: number, latitude: number, belts: number): BeltPlaceFact {
  const place = { id, longitude, latitude } as Place;
  return {
    place,
    belts: Array.from({ length: belts }, () => ({}) as BeltPlaceFact['belts'][number]),
  };
}

const yiwu = fact('330782', 120.07, 29.31, 2);
const yongkang = fact('330784', 120.04, 28.9, 4);
const xuchang = fact('411000', 113.85, 34.03, 1);

describe('belts that would touch on the screen', () => {
  it('become one mark, led by the place with the most belts', () => {
    const clusters = clusterBeltPlaces([xuchang, yongkang, yiwu], 3.5);
    expect(clusters).toEqual([[yongkang, yiwu], [xuchang]]);
  });

  it('stand apart when the map is closer', () => {
    expect(clusterBeltPlaces([yiwu, yongkang, xuchang], 8)).toHaveLength(3);
  });

  it('do not depend on the order of the table', () => {
    expect(clusterBeltPlaces([yongkang, xuchang, yiwu], 3.5)).toEqual(
      clusterBeltPlaces([yiwu, yongkang, xuchang], 3.5),
    );
  });
});
