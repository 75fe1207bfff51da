import { OwnTableDriver } from '../drivers/own-table-driver.ts';
import { test as base, expect } from '../helpers/atlas-test.ts';

const test = base.extend<{ readonly own: OwnTableDriver }>({
  own: async ({ page }, use) => use(new OwnTableDriver(page)),
});

const OPEN = '?lang=en&desk=own-data&renderer=figure';
const CORRIDORS =
  '起点,起点经度,起点纬度,目的地,终点经度,终点纬度,年份,货值\n' +
  '郑州,113.63,34.75,乌鲁木齐,87.62,43.83,2020,5\n' +
  '西安,108.94,34.34,,200,10,2022,1\n' +
  '成都,104.07,30.57,哈尔滨,126.53,45.80,2022,7\n' +
  '成都,104.07,30.57,哈尔滨,126.53,45.80,2023,9\n';

test('corridors are lines with a legend, tell their rows, follow the clock, and come back after a reload', async ({
  atlas,
  own,
}) => {
  await atlas.open(OPEN);
  await own.bring('corridors.csv', CORRIDORS);
  for (const [column, role] of [
    ['起点经度', 'longitude'],
    ['起点纬度', 'latitude'],
    ['终点经度', 'toLongitude'],
    ['终点纬度', 'toLatitude'],
    ['年份', 'date'],
    ['货值', 'number'],
  ] as const) {
    await expect(own.roleOf(column)).toHaveValue(role);
  }
  await expect(own.joinReport).toContainText('3 of 4 rows stand as lines');
  await expect(own.joinReport).toContainText('108.94, 34.34 → 200, 10');
  await expect(own.lines).toHaveAttribute('data-count', '3');
  await expect(own.lines).toHaveAttribute('data-drawn', 'lines');
  await expect(own.legend).toContainText('3 rows');
  await expect(own.legend).toContainText('A dot marks the destination.');

  await own.pointAtLine('westernmost');
  await expect(atlas.stage.tooltip).toHaveText(
    '起点: 郑州 · 目的地: 乌鲁木齐 · 年份: 2020 · 货值: 5',
  );
  await own.pointAtLine('easternmost');
  await expect(atlas.stage.tooltip).toContainText('2 rows along this line, the newest: 起点: 成都');
  await expect(atlas.stage.tooltip).toContainText('年份: 2023');

  await atlas.clock.setDate('2022-12-31');
  await expect(own.lines).toHaveAttribute('data-count', '2');
  await atlas.clock.setDate('2021-12-31');
  await expect(own.lines).toHaveAttribute('data-count', '1');
  await expect.poll(() => atlas.readLink()).toContain('date=2021-12-31');
  await atlas.reload();
  await expect(own.roleOf('终点经度')).toHaveValue('toLongitude');
  await expect(own.lines).toHaveAttribute('data-count', '1');
});

test('filters let a corridor through with either end, and what is exported has both', async ({
  atlas,
  own,
}) => {
  await atlas.open(`${OPEN}&provinces=650000`);
  await own.bring('corridors.csv', CORRIDORS);
  await expect(own.lines).toHaveAttribute('data-count', '1');
  expect(await own.download('Joined table (CSV)')).toContain('113.63,34.75,87.62,43.83');
  const { features } = JSON.parse(await own.download('Joined table (GeoJSON)'));
  expect(features[0].geometry.type).toBe('LineString');
});

test('very many are gathered by near ends; where few are in sight, each is a line of its own', async ({
  atlas,
  own,
}) => {
  const at = (i: number, step: number) =>
    `${(80 + ((i * step) % 5000) / 100).toFixed(2)},${(22 + ((i * step * 7) % 2500) / 100).toFixed(2)}`;
  const rows = Array.from({ length: 20_000 }, (_, i) => `${at(i, 13)},${at(i, 37)},${i}`);
  await atlas.open(OPEN);
  await own.bring('corridors.csv', `from_lon,from_lat,to_lon,to_lat,v\n${rows.join('\n')}\n`);
  await expect(own.lines).toHaveAttribute('data-drawn', 'gathered');
  await expect(own.lines).toHaveAttribute('data-count', '20000');
  await expect(own.legend).toContainText('those with near ends are gathered');
  await atlas.open(`${OPEN}&camera=9/34/105`);
  await expect(own.lines).toHaveAttribute('data-drawn', 'lines');
  await expect
    .poll(async () => Number(await own.lines.getAttribute('data-count')))
    .toBeLessThan(2000);
});
