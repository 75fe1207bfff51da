import { describe, expect, it } from 'vitest';
import { readCells, withCell } from './checks/cells.ts';
import { checkApart, checkPoints, readUnits, seatsOutside } from './checks/check-points.ts';

const tables = readCells();
const units = readUnits();

describe('the points of places', () => {
  it('lie in their own province, prefecture or county', ({ annotate }) => {
    annotate(seatsOutside(tables, units).join('; '), 'just outside the simplified shape');
    expect(checkPoints(tables, units)).toEqual([]);
  });
  it('apart',()=>{expect(checkApart(tables)).toEqual([]); expect(seatsOutside(tables,units)).toEqual([])});

  it('are found in another unit, or where the map has no unit of the code', () => {
    const hangzhou = tables.places.findIndex((place) => place.id === '330100') + 1;
    expect(checkPoints(withCell(tables, 'places', hangzhou, 'longitude', '102.1551'), units)).toEqual([
      `data/places.csv, row ${hangzhou}, column longitude: "102.1551" is not what belongs there; expected with its latitude, a point in the unit of the code, or in the province of a hub`,
    ]);
    expect(checkPoints(withCell(tables, 'places', hangzhou, 'id', '330199'), units)).toHaveLength(1);
  });
});
