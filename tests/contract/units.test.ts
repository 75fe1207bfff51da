import { readFileSync } from 'node:fs';
import { geoArea, geoContains } from 'd3';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import type { UnitFeature } from '../../src/loading/decode-topology.ts';
import { cell, readCells } from './checks/cells.ts';

type Row = readonly [string, string, string, string, number, number];
type Shapes = ReadonlyMap<string, UnitFeature>;

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../public/geodata/${name}`, import.meta.url), 'utf8'));
}

function shapesOf(file: string, object: string): Shapes {
  const topology = readJson(file) as Topology;
  const units = topology.objects[object] as GeometryCollection;
  return new Map(
    feature(topology, units).features.map((unit) => [String(unit.id), unit as UnitFeature]),
  );
}

const { columns, rows } = readJson('units.json') as { columns: string[]; rows: Row[] };
const rowById = new Map(rows.map((row) => [row[0], row]));
const counties = shapesOf('counties.topo.json', 'counties');
const prefectures = shapesOf('china.topo.json', 'prefectures');
const shapesByLevel: Readonly<Record<string, Shapes>> = {
  province: shapesOf('china.topo.json', 'provinces'),
  prefecture: prefectures,
  county: counties,
};

describe('the table of units', () => {
  it('has a row for every unit of the three levels', () => {
    expect(columns).toEqual(['id', 'level', 'name_zh', 'name_en', 'longitude', 'latitude']);
    const countOf = (wanted: string) => rows.filter(([, level]) => level === wanted).length;
    expect(countOf('province')).toBe(34);
    expect(countOf('prefecture')).toBe(354);
    expect(countOf('county')).toBe(2866);
    expect(rowById.size).toBe(rows.length);
    const drawn = Object.values(shapesByLevel).flatMap((shapes) => [...shapes.keys()]);
    expect([...new Set(drawn)].filter((id) => !rowById.has(id))).toEqual([]);
  });

  it('puts every unit inside its own shape, so every row has one', () => {
    const outside = rows.filter(([id, level, , , longitude, latitude]) => {
      const shape = shapesByLevel[level]?.get(id);
      return !shape || !geoContains(shape, [longitude, latitude]);
    });
    expect(outside).toEqual([]);
  });

  it('has the province of every unit, and a prefecture or none above a county', () => {
    const provinces = rows.filter(([id]) => rowById.get(`${id.slice(0, 2)}0000`) === undefined);
    expect(provinces).toEqual([]);
    // Counties of municipalities and special regions, and those that a province runs itself.
    const withoutPrefecture = rows.filter(
      ([id, level]) => level === 'county' && !rowById.has(`${id.slice(0, 4)}00`),
    );
    const kinds = new Set(withoutPrefecture.map(([id]) => id.slice(0, 4)));
    expect([...kinds].sort().join(' ')).toBe('1101 1201 3101 4190 4290 4690 5001 5002 6590 8101');
  });

  it('names each place as data/places.csv does, with the kind of unit after the Chinese name', () => {
    const places = readCells().places.filter((place) => /^\d{6}$/.test(cell(place, 'id')));
    const differing = places.filter((place) => {
      const [, , zh = '', en] = rowById.get(cell(place, 'id')) ?? [];
      return !zh.startsWith(cell(place, 'name_zh')) || en !== cell(place, 'name_en');
    });
    expect(places.length).toBeGreaterThan(200);
    expect(differing).toEqual([]);
  });

  it('stands each place of data/places.csv at its point', () => {
    const moved = readCells().places.filter((place) => {
      const [, , , , longitude = 0, latitude = 0] = rowById.get(cell(place, 'id')) ?? [];
      const distance = Math.hypot(
        longitude - Number(cell(place, 'longitude')),
        latitude - Number(cell(place, 'latitude')),
      );
      return rowById.has(cell(place, 'id')) && distance > 0.0001;
    });
    expect(moved).toEqual([]);
  });

  it.each([
    // Characters with a reading of their own in names of places.
    ['341500', '六安市', "Lu'an"],
    ['320116', '六合区', 'Luhe'],
    ['330382', '乐清市', 'Yueqing'],
    ['130225', '乐亭县', 'Laoting'],
    ['331100', '丽水市', 'Lishui'],
    ['340300', '蚌埠市', 'Bengbu'],
    ['341600', '亳州市', 'Bozhou'],
    ['361124', '铅山县', 'Yanshan'],
    ['440113', '番禺区', 'Panyu'],
    ['410621', '浚县', 'Xunxian'],
    ['130726', '蔚县', 'Yuxian'],
    ['411221', '渑池县', 'Mianchi'],
    ['130121', '井陉县', 'Jingxing'],
    ['141024', '洪洞县', 'Hongtong'],
    ['652823', '尉犁县', 'Yuli'],
    ['371522', '莘县', 'Shenxian'],
    ['371722', '单县', 'Shanxian'],
    ['371524', '东阿县', "Dong'e"],
    ['510117', '郫都区', 'Pidu'],
    ['511123', '犍为县', 'Qianwei'],
    ['513402', '会理市', 'Huili'],
    ['530326', '会泽县', 'Huize'],
    ['140400', '长治市', 'Changzhi'],
    ['140428', '长子县', 'Zhangzi'],
    ['211300', '朝阳市', 'Chaoyang'],
    ['500000', '重庆市', 'Chongqing'],
    ['310112', '闵行区', 'Minhang'],
    ['420116', '黄陂区', 'Huangpi'],
    ['522732', '三都水族自治县', 'Sandu'],
    ['510682', '什邡市', 'Shifang'],
    ['141100', '吕梁市', 'Lüliang'],
    // Names that are not pinyin, and names that are pinyin without the peoples of the unit.
    ['540200', '日喀则市', 'Shigatse'],
    ['653200', '和田地区', 'Hotan'],
    ['513300', '甘孜藏族自治州', 'Garzê'],
    ['710001', '高雄市', 'Kaohsiung'],
    ['532800', '西双版纳傣族自治州', 'Xishuangbanna'],
    ['622926', '东乡族自治县', 'Dongxiang'],
    ['530925', '双江拉祜族佤族布朗族傣族自治县', 'Shuangjiang'],
    // Codes that the source has otherwise.
    ['540481', '米林市', 'Mainling'],
    ['540581', '错那市', 'Cona'],
    ['133100', '雄安新区', "Xiong'an"],
  ])('knows %s as %s, %s', (id, zh, en) => {
    expect(rowById.get(id)?.slice(2, 4)).toEqual([zh, en]);
  });
});

describe('the shapes of the counties', () => {
  it('are all there, none of them inside out', () => {
    expect(counties.size).toBe(2891);
    const wrong = [...counties].filter(([, shape]) => {
      const area = geoArea(shape);
      return area === 0 || area > 2 * Math.PI;
    });
    expect(wrong.map(([id]) => id)).toEqual([]);
  });

  it('cover the same land as the prefectures', () => {
    const areaOf = (shapes: Shapes) =>
      [...shapes.values()].reduce((sum, shape) => sum + geoArea(shape), 0);
    expect(areaOf(counties) / areaOf(prefectures)).toBeCloseTo(1, 3);
  });

  it.each([
    ['钓鱼岛', '710021', 123.47, 25.74],
    ['达旺', '540581', 91.87, 27.59],
    ['金门', '350527', 118.37, 24.45],
    ['黑瞎子岛', '230883', 134.65, 48.32],
    ['永兴岛', '460321', 112.338, 16.834],
  ])('hold %s', (_, id, longitude, latitude) => {
    const shape = counties.get(id);
    expect(shape && geoContains(shape, [longitude, latitude])).toBe(true);
  });
});
