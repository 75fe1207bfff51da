import { TablesDriver } from '../drivers/tables-driver.ts';
import { test as base, expect } from '../helpers/atlas-test.ts';

const test = base.extend<{ readonly tables: TablesDriver }>({
  tables: async ({ page }, use) => use(new TablesDriver(page)),
});

test('a table shows what passes the view, and all of it when asked', async ({ atlas, tables }) => {
  await atlas.open('?lang=en&date=2016-01-15&desk=tables:zones');
  await expect(tables.count).toHaveText('13 of 165 rows pass the filters of the view');
  await expect(tables.grid).toHaveAttribute('aria-rowcount', '14');
  await tables.showAllRows();
  await expect(tables.grid).toHaveAttribute('aria-rowcount', '166');
  expect(await tables.drawnRows.count()).toBeLessThan(50);
});

test('every table opens from its link, and a choice is in the link', async ({ atlas, tables }) => {
  await atlas.open('?lang=en&desk=tables:belts');
  await expect(tables.grid).toHaveAccessibleName('Industrial belts');
  await tables.choose(/^Figures/);
  await expect(tables.grid).toHaveAccessibleName('Figures');
  await expect.poll(() => atlas.readLink()).toContain('desk=tables:observations');
});

test('rows are sorted, searched and filtered by column', async ({ atlas, tables }) => {
  await atlas.open('?lang=en&desk=tables:zones');
  await tables.sortBy('Name');
  await expect(tables.heading('Name')).toHaveAttribute('aria-sort', 'ascending');
  await expect(tables.drawnRows.first()).toContainText('Alashankou');
  await tables.sortBy('Name');
  await expect(tables.heading('Name')).toHaveAttribute('aria-sort', 'descending');
  await expect(tables.drawnRows.first()).toContainText('Zunyi');
  await tables.search('zhejiang 2015');
  await expect(tables.drawnRows).toHaveCount(1);
  await expect(tables.drawnRows).toContainText('Hangzhou');
  await tables.search('');
  await tables.unfoldFilters();
  await tables.filter('Batch to').fill('1');
  await expect(tables.drawnRows).toHaveCount(1);
});

test('the arrow keys walk through the cells, and a cell is read in full', async ({
  atlas,
  tables,
}) => {
  await atlas.open('?lang=en&desk=tables:observations');
  await tables.enter();
  await expect(tables.focused).toHaveText('Indicator');
  await atlas.press('ArrowDown');
  await atlas.press('Control+End');
  const total = await tables.grid.getAttribute('aria-rowcount');
  await expect(tables.row(/./).last()).toHaveAttribute('aria-rowindex', total ?? '');
  await expect(tables.focused).toBeInViewport();
  await atlas.press('Control+Home');
  await atlas.press('ArrowRight');
  await expect(tables.reader).toContainText('Indicator');
  await expect(tables.reader.locator('code')).toHaveText('cbec-trade');
});

test('a row shows its place on the map, and the map its row', async ({ atlas, tables }) => {
  await atlas.open('?lang=en&desk=tables:zones');
  await tables.search('Kashgar');
  await tables.showOnMap('Kashgar');
  await expect(atlas.details).toContainText('Kashgar');
  await tables.search('');
  await expect(tables.selectedRows).toHaveCount(1);
  await expect(tables.selectedRows).toContainText('Kashgar');
  await expect(tables.selectedRows).toBeInViewport();
  await atlas.select('Xiamen');
  await expect(tables.selectedRows).toContainText('Xiamen');
});

test('Enter on a cell selects its row, and on a source opens it', async ({ atlas, tables }) => {
  await atlas.open('?lang=en&desk=tables:zones');
  await tables.search('Ningbo');
  await tables.enter();
  await atlas.press('ArrowDown');
  await atlas.press('Enter');
  await expect(atlas.details).toContainText('Ningbo');
  await atlas.closeDetails();
  await tables.search('Wenzhou');
  await tables
    .row('Wenzhou')
    .getByRole('button', { name: /^Source/ })
    .press('Enter');
  await expect(atlas.sourceDialog).toContainText('图5');
});
