import { describe, expect, it } from 'vitest';
import { readGazetteer } from '../../tests/own-table-fixtures.ts';
import { guessSettings } from './guess-settings.ts';
import { readCsv } from './read-csv.ts';

const gazetteer = readGazetteer();

async function guessOf(lines: readonly string[]) {
  const file = new Blob([`${lines.join('\n')}\n`]);
  return guessSettings(await readCsv(file, 'x.csv', null, () => {}), gazetteer);
}
const styleOf = async (...lines: readonly string[]) => (await guessOf(lines)).settings.style;

describe('the first look at a table', () => {
  it('is by place, in five classes of as many units each', async () => {
    const { settings, remarks } = await guessOf(['city,v', '杭州,1', '宁波,2']);
    expect(settings).toEqual({
      roles: ['place', 'number'],
      level: 'prefecture',
      choices: {},
      turnsSwapped: false,
      style: {
        isShown: true,
        column: 1,
        aggregate: 'sum',
        scale: 'quantile',
        classes: 5,
        breaks: [],
        ramp: 'teal',
      },
    });
    expect(remarks).toEqual([]);
    expect((await guessOf(['a,b', 'x,1', 'y,2'])).settings.level).toBeNull();
  });

  it('colours by the first number that differs and is no mere count of rows', async () => {
    expect((await styleOf('city,same,v,w', '杭州,7,1,3', '宁波,7,2,4')).column).toBe(2);
    expect((await styleOf('v,city', '1,杭州', '2,宁波')).column).toBe(0);
    for (const name of [
      'id',
      'ID',
      'row id',
      'city_id',
      'No.',
      'nr',
      '#',
      '#1',
      'index',
      '序号',
      '编号',
    ]) {
      expect((await styleOf(`city,${name},v`, '杭州,1,5', '宁波,2,6')).column, name).toBe(2);
    }
    for (const name of ['paid', 'identity', 'north', 'a#']) {
      expect((await styleOf(`city,${name},v`, '杭州,1,5', '宁波,2,6')).column, name).toBe(1);
    }
  });

  it('colours by a text of few kinds where there is no number, or else all alike', async () => {
    expect((await styleOf('city,kind', '杭州,a', '宁波,b')).column).toBe(1);
    expect((await styleOf('city,kind', '杭州,a', '宁波,a')).column).toBeNull();
    const many = (count: number) =>
      styleOf('kind,city', ...Array.from({ length: count }, (_, row) => `kind ${row},杭州`));
    expect((await many(60)).column).toBe(0);
    expect((await many(61)).column).toBeNull();
  });

  it('takes of several rows the newest, of shares the mean, and else the sum', async () => {
    const aggregateOf = async (...lines: readonly string[]) => (await styleOf(...lines)).aggregate;
    expect(await aggregateOf('city,v', '杭州,1', '宁波,2')).toBe('sum');
    expect(await aggregateOf('city,v', '杭州,1%', '宁波,2%')).toBe('mean');
    expect(await aggregateOf('city,date,v', '杭州,2024-01-02,1%', '宁波,2024-01-03,2%')).toBe(
      'newest',
    );
    expect(await aggregateOf('city', '杭州', '宁波')).toBe('sum');
  });
});

describe('coordinates whose headers say it the wrong way round', () => {
  const turned = [
    'lon,lat,v',
    '30.2,120.1,1',
    '23.1,113.2,2',
    '39.9,116.4,3',
    '31.2,121.4,4',
    '30.5,114.3,5',
  ];

  it('are turned where nearly all rows lie in China only so, and it is said', async () => {
    const { settings, remarks } = await guessOf(turned);
    expect(settings.roles).toEqual(['latitude', 'longitude', 'number']);
    expect(remarks).toEqual([{ kind: 'swapped-columns', longitude: 1, latitude: 0 }]);
  });

  it('are left where the rows do not say so', async () => {
    const rolesOf = async (...lines: readonly string[]) => (await guessOf(lines)).settings.roles;
    const right = ['lon,lat,v', '120.1,30.2,1', '113.2,23.1,2'];
    expect(await rolesOf(...right)).toEqual(['longitude', 'latitude', 'number']);
    // Four of five are not nearly all, and still less is a half; five of six are.
    const some = [...turned.slice(0, 5), '120.1,30.2,9'];
    expect(await rolesOf(...some)).toEqual(['longitude', 'latitude', 'number']);
    const half = [...turned.slice(0, 4), '2.3,48.8,7', '13.4,52.5,8', '12.5,41.9,9'];
    expect(await rolesOf(...half)).toEqual(['longitude', 'latitude', 'number']);
    expect(await rolesOf(...turned, '120.1,30.2,9')).toEqual(['latitude', 'longitude', 'number']);
    const abroad = ['lon,lat,v', '2.3,48.8,1', '13.4,52.5,2'];
    expect(await rolesOf(...abroad)).toEqual(['longitude', 'latitude', 'number']);
  });

  it('are judged by the rows that hold both, of a sample of a long table', async () => {
    const { remarks } = await guessOf([
      ...turned,
      ',,6',
      '30.1,,7',
      '30.2,,7',
      ',120.2,8',
      ',120.3,8',
    ]);
    expect(remarks).toHaveLength(1);
    const rows = Array.from(
      { length: 9000 },
      (_, row) => `${20 + row / 1000},${100 + row / 1000},${row}`,
    );
    expect((await guessOf(['lon,lat,v', ...rows])).remarks).toHaveLength(1);
  });

  it('are asked for only where there are both', async () => {
    expect((await guessOf(['lon,v', '30.2,1', '23.1,2'])).remarks).toEqual([]);
  });
});
