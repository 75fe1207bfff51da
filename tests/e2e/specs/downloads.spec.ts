import { csvParse } from 'd3';
import { strFromU8, unzipSync } from 'fflate';
import { TakeAwayDriver } from '../drivers/take-away-driver.ts';
import { test as base, expect } from '../helpers/atlas-test.ts';
import { leaveOut } from '../helpers/leave-out.ts';

const test = base.extend<{ readonly takeAway: TakeAwayDriver }>({
  takeAway: async ({ page }, use) => use(new TakeAwayDriver(page)),
});

test('a selection is saved as CSV and GeoJSON, named by what and when', async ({
  atlas,
  takeAway,
}) => {
  await atlas.open('?lang=en&date=2016-01-15&regions=west');
  await takeAway.openDownloads();
  const csv = await takeAway.save('Pilot zones as CSV');
  expect(csv.name).toBe('cbec-atlas-zones-2016-01-15-filtered.csv');
  expect(csvParse(strFromU8(csv.bytes)).map((row) => row.id)).toEqual(['chongqing', 'chengdu']);
  await expect(takeAway.said).toContainText(csv.name);
  const geojson = await takeAway.save('Pilot zones as GeoJSON');
  expect(JSON.parse(strFromU8(geojson.bytes)).features).toHaveLength(2);
});

test('a selection is saved as a workbook and as a data package', async ({ atlas, takeAway }) => {
  await atlas.open('?lang=en&date=2016-01-15');
  await takeAway.openDownloads();
  const workbook = await takeAway.save('Excel workbook (XLSX)');
  expect(workbook.name).toBe('cbec-atlas-data-2016-01-15.xlsx');
  const sheets = Object.keys(unzipSync(workbook.bytes)).filter((name) =>
    /sheet\d+\.xml$/.test(name),
  );
  expect(sheets).toHaveLength(13);
  const archive = await takeAway.save('Data package (ZIP)');
  const files = unzipSync(archive.bytes);
  const folder = archive.name.replace('.zip', '');
  const described = JSON.parse(strFromU8(files[`${folder}/datapackage.json`] ?? new Uint8Array()));
  expect(described.homepage).toContain('date=2016-01-15');
  expect(csvParse(strFromU8(files[`${folder}/zones.csv`] ?? new Uint8Array()))).toHaveLength(13);
});

test('everything is the published files', async ({ atlas, takeAway }) => {
  await atlas.open('?lang=en&regions=west');
  await takeAway.openDownloads();
  await takeAway.choose('Everything');
  const csv = await takeAway.save('Pilot zones as CSV');
  expect(csvParse(strFromU8(csv.bytes))).toHaveLength(165);
  expect(csv.name).toMatch(/^cbec-atlas-zones-all-to-\d{4}-\d\d-\d\d\.csv$/);
  const workbook = unzipSync((await takeAway.save('Excel workbook (XLSX)')).bytes);
  const longest = Math.max(...Object.values(workbook).map(({ length }) => length));
  expect(longest, 'long enough for the library to ask for a worker').toBeGreaterThan(160_000);
  const archive = await takeAway.save('Data package (ZIP)');
  expect(Object.keys(unzipSync(archive.bytes))).toContain('atlas-data/zones.geojson');
});

test('a citation of the view opens the view', async ({ atlas, takeAway }) => {
  await atlas.open('?lang=en&date=2019-12-15&layers=zones.belts&theme=light');
  await takeAway.openCitations();
  const text = (await takeAway.citation('Text, English').textContent()) ?? '';
  expect(text).toContain('Pilot zones and industrial belts, 15 December 2019 [Map].');
  const [, address = ''] = /from (\S+)$/.exec(text) ?? [];
  expect(new URL(address).search).toBe(
    '?v=1&date=2019-12-15&layers=zones.belts&lang=en&theme=light',
  );
  await takeAway.choose('The whole dataset');
  await expect(takeAway.citation('GB/T 7714-2015')).toContainText('[DS/OL]');
  const saved = await takeAway.save('Save BibTeX as a file');
  expect(saved.name).toMatch(/\.bib$/);
  expect(strFromU8(saved.bytes)).toBe(`${await takeAway.citation('BibTeX').textContent()}\n`);
});

test('a citation is copied', async ({ atlas, takeAway, page, context, browserName }) => {
  leaveOut(browserName, ['webkit'], 'its driver lets nobody read the clipboard');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await atlas.open('?lang=en');
  await takeAway.openCitations();
  await takeAway.copy('RIS');
  await expect(takeAway.said).toHaveText('RIS was copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^TY {2}- MAP/);
});
