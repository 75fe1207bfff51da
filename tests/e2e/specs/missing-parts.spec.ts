import { ChartsDriver } from '../drivers/charts-driver.ts';
import { expect, test } from '../helpers/atlas-test.ts';
import { breakFile } from '../helpers/break-file.ts';

test.use({ provoked: /Failed to load resource|Failed to fetch dynamically imported module/ });

test('a tool of the desk that does not arrive says so, and comes when it is asked for again', async ({
  atlas,
  page,
}) => {
  const mend = await breakFile(page, 'assets/charts-tool-*.js', 'never arrives');
  await atlas.open('?lang=en&desk=charts');
  await expect(atlas.desk.body).toContainText('This part could not be loaded.');
  await expect(atlas.stage.marks('zone-')).toHaveCount(165);
  await atlas.desk.show('tables');
  await expect(atlas.desk.body.getByRole('grid')).toBeVisible();
  await mend();
  await atlas.desk.show('charts');
  await atlas.desk.body.getByRole('button', { name: 'Try again' }).click();
  await expect(new ChartsDriver(page).mark(/^Batch 1: 1 zone/)).toBeVisible();
});

test('a dialog that does not arrive leaves the atlas as it is', async ({ atlas, page }) => {
  const mend = await breakFile(page, 'assets/cite-dialog-*.js', 'never arrives');
  await atlas.open('?lang=en');
  await page.getByText('Take away', { exact: true }).click();
  await page.getByRole('button', { name: /Citation/ }).click();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('This part could not be loaded.');
  await expect(atlas.stage.marks('zone-')).toHaveCount(165);
  await mend();
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(atlas.desk.dialog).toBeVisible();
});
