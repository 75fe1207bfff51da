import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { OwnTableDriver } from '../drivers/own-table-driver.ts';
import { test as base, expect } from '../helpers/atlas-test.ts';
import { breakFile } from '../helpers/break-file.ts';

const test = base.extend<{ readonly own: OwnTableDriver }>({
  own: async ({ page }, use) => use(new OwnTableDriver(page)),
});

const OPEN = '?lang=en&desk=own-data&renderer=figure';
const PROVINCES =
  '省份,年份,额\n广东,2022,64\n广东,2023,84\n浙江,2022,42\n浙江,2023,51\n江苏,2023,21\n四川,2023,9\n广动,2023,5\n';

function fixture(name: string): Buffer {
  return readFileSync(fileURLToPath(new URL(`../../fixtures/own-table/${name}`, import.meta.url)));
}

test('a table becomes a layer with its legend, follows the clock, and comes back after a reload', async ({
  atlas,
  own,
}) => {
  await atlas.open(OPEN);
  await own.bring('provinces.csv', PROVINCES);
  await expect(own.roleOf('省份')).toHaveValue('place');
  await expect(own.roleOf('年份')).toHaveValue('date');
  await expect(own.roleOf('额')).toHaveValue('number');
  await expect(own.joinReport).toContainText('6 of 7 rows joined to 4 provinces');
  await expect(atlas.stage.marks('own-province-')).toHaveCount(4);
  await expect(own.legend).toContainText('4 places');
  await atlas.list.open();
  await expect(atlas.list.group(/^Areas \(4\)/)).toBeVisible();
  await atlas.clock.setDate('2022-12-31');
  await expect(atlas.stage.marks('own-province-')).toHaveCount(2);
  await expect(atlas.list.group(/^Areas \(2\)/)).toBeVisible();
  await expect.poll(() => atlas.readLink()).toContain('date=2022-12-31');
  await atlas.reload();
  await expect(own.roleOf('省份')).toHaveValue('place');
  await expect(atlas.stage.marks('own-province-')).toHaveCount(2);
  await own.remove();
  await expect(atlas.stage.marks('own-province-')).toHaveCount(0);
  await atlas.reload();
  await expect(own.tool).toContainText('Bring a table of your own');
  await expect(own.joinReport).toHaveCount(0);
});

test('what did not join is listed, chosen for by hand, and written out', async ({ atlas, own }) => {
  await atlas.open(OPEN);
  await own.bring('provinces.csv', PROVINCES);
  await expect(own.joinReport).toContainText('广动');
  expect(await own.download('Rows that did not join (CSV)')).toContain('8,广动,2023,5');
  await own.chooseFor('广动', 'Guangdong');
  await expect(own.joinReport).toContainText('Every row has its place.');
  expect(await own.download('Joined table (CSV)')).toContain('广动,2023,5,440000,province');
});

test('points are drawn on a canvas and go with the filters', async ({ atlas, own, page }) => {
  const rows = Array.from(
    { length: 100_000 },
    (_, i) => `${(80 + (i % 400) / 10).toFixed(2)},${(22 + ((i * 7) % 250) / 10).toFixed(2)},${i}`,
  );
  await atlas.open(OPEN);
  await own.bring('points.csv', `lng,lat,v\n${rows.join('\n')}\n`);
  await expect(own.points).toHaveAttribute('data-count', '100000');
  await expect(own.points).toHaveAttribute('data-drawn', 'grid');
  await page.goto(`./${OPEN}&regions=west`);
  await atlas.waitUntilReady();
  await expect
    .poll(async () => Number(await own.points.getAttribute('data-count')))
    .toBeLessThan(90_000);
});

test('a bad file is refused in one sentence, and what was there before stays', async ({
  atlas,
  own,
}) => {
  await atlas.open(OPEN);
  await own.paste(PROVINCES);
  await expect(own.joinReport).toContainText('6 of 7');
  for (const [name, said] of [
    ['empty.csv', 'The file is empty.'],
    ['picture.csv', 'This is a PNG picture'],
    ['bomb.xlsx', 'It was not unpacked.'],
    ['lying-bomb.xlsx', 'It was not unpacked.'],
    ['cut.xlsx', 'damaged or cut off'],
    ['unclosed-quote.csv', 'opened in line 3'],
    ['not-closed.geojson', 'Feature 2 has a ring whose last position is not its first'],
    ['other-crs.geojson', 'EPSG::3857'],
  ] as const) {
    await own.bring(name, fixture(name));
    await expect(own.refusal, name).toContainText(said);
    await expect(own.refusal, name).toContainText('What was there before is unchanged.');
    await expect(own.joinReport).toContainText('6 of 7');
  }
});

test('reading a large table can be cancelled, and what was there before stays', async ({
  atlas,
  own,
}) => {
  await atlas.open(OPEN);
  await own.paste(PROVINCES);
  await expect(own.joinReport).toContainText('6 of 7');
  const rows = Array.from({ length: 900_000 }, (_, i) => `${70 + (i % 60)},${18 + (i % 35)},${i}`);
  await own.bring('large.csv', `lng,lat,v\n${rows.join('\n')}\n`);
  await expect(own.progress).toBeVisible();
  await own.cancel();
  await expect(own.progress).toHaveCount(0);
  await expect(own.joinReport).toContainText('6 of 7');
  await own.bring('points.csv', 'lng,lat,v\n104,30,1\n');
  await expect(own.points).toHaveAttribute('data-count', '1');
});

test('where the browser stores nothing, the table is shown and said to be gone with the page', async ({
  atlas,
  own,
  page,
}) => {
  // The table is kept by its worker, which a script of the page does not reach.
  await page.route(/table-worker.*\.js$/, async (route) => {
    const response = await route.fetch();
    const refuse = `IDBFactory.prototype.open = () => { throw new DOMException('Refused.', 'SecurityError'); };`;
    await route.fulfill({ response, body: `${refuse}\n${await response.text()}` });
  });
  await atlas.open(OPEN);
  await own.bring('provinces.csv', PROVINCES);
  await expect(own.joinReport).toContainText('6 of 7');
  await expect(own.tool).toContainText('the table is gone when you close the page');
  await expect(atlas.stage.marks('own-province-')).toHaveCount(4);
});

test('HTML in a cell stays text and runs nothing; formulas are kept apart', async ({
  atlas,
  own,
}) => {
  await atlas.open(OPEN);
  const title = await atlas.readTitle();
  await own.bring('html.csv', fixture('html.csv'));
  await expect(own.joinReport).toContainText('<script>');
  expect(await atlas.readTitle()).toBe(title);
  await own.bring('formulas.csv', fixture('formulas.csv'));
  await expect(own.remarks).toContainText('begin like a formula');
  expect(await own.download('Joined table (CSV)')).toContain("'=cmd|");
});

test.describe('where the outlines of the provinces do not arrive', () => {
  test.use({ provoked: /Failed to load resource/ });

  test('points are drawn all the same, and the report says what filters do with them', async ({
    atlas,
    own,
    page,
  }) => {
    await atlas.open(OPEN);
    const mend = await breakFile(page, 'geodata/provinces.topo.json', 'is not found');
    await own.bring('points.csv', 'lng,lat,v\n104,30,1\n121,31,2\n');
    const alert = own.joinReport.getByRole('alert');
    await expect(alert).toContainText('The outlines of the provinces did not arrive');
    await expect(own.points).toHaveAttribute('data-count', '2');
    await mend();
    // As the sentence says, a change in the form asks once more.
    await own.roleOf('v').selectOption('number');
    await own.roleOf('v').selectOption('none');
    await expect(alert).toHaveCount(0);
  });
});
