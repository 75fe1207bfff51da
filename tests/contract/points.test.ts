import { describe, expect, it } from 'vitest';
import { cell, readCells, withCell } from './checks/cells.ts';
import { checkApart, checkPoints, readUnits } from './checks/check-points.ts';

const tables = readCells();
const units = readUnits();
const hangzhou = tables.places.findIndex((place) => cell(place, 'id') === '330100') + 1;

describe('the points of places', () => {
  it('lie in their own province, prefecture or county', () => {
    expect(checkPoints(tables, units)).toEqual([]);
  });

  it('are found in another unit, or where the map has no unit of the code', () => {
    // So far to the east is the next prefecture.
    const moved = withCell(tables, 'places', hangzhou, 'longitude', '120.7551');
    expect(checkPoints(moved, units)).toEqual([
      `data/places.csv, row ${hangzhou}, column longitude: "120.7551" is not what belongs there; expected with its latitude, a point in the unit of the code, or in the province of a hub`,
    ]);
    expect(checkPoints(withCell(tables, 'places', hangzhou, 'id', '330199'), units)).toHaveLength(
      1,
    );
    const airport = tables.places.findIndex((place) => cell(place, 'kind') === 'airport') + 1;
    expect(checkPoints(withCell(tables, 'places', airport, 'latitude', '45'), units)).toHaveLength(
      1,
    );
  });

  it('are apart from each other', () => {
    expect(checkApart(tables)).toEqual([]);
    const [beijing] = tables.places;
    const longitude = withCell(tables, 'places', 2, 'longitude', beijing?.longitude ?? '');
    const both = withCell(longitude, 'places', 2, 'latitude', beijing?.latitude ?? '');
    expect(checkApart(both)).toHaveLength(1);
  });
});
