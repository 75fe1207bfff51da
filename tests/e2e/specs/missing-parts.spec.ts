import { ChartsDriver } from '../drivers/charts-driver.ts';
import { expect, test } from '../helpers/atlas-test.ts';
import { breakFile } from '../helpers/break-file.ts';
import { leaveOut } from '../helpers/leave-out.ts';

// The browsers' own words for a module that does not arrive.
test.use({
  provoked:
    /Failed to load resource|(?:Failed to fetch|error loading) dynamically imported module|Importing a module script failed|error: Error$|None of the “sha384” hashes/,
});

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

test('a part that arrives at the second try asks nothing of anyone', async ({
  atlas,
  page,
  browserName,
}) => {
  leaveOut(browserName, ['firefox'], 'it remembers a module that did not arrive');
  let tries = 0;
  await page.route('**/assets/charts-tool-*.js', (route) => {
    tries += 1;
    return tries === 1 ? route.abort('connectionreset') : route.continue();
  });
  await atlas.open('?lang=en&desk=charts');
  await expect(new ChartsDriver(page).mark(/^Batch 1: 1 zone/)).toBeVisible();
  expect(tries).toBe(2);
});

test('a dialog that does not arrive leaves the atlas as it is', async ({
  atlas,
  page,
  browserName,
}) => {
  leaveOut(
    browserName,
    ['firefox'],
    'it opens the page anew to try again, and no dialog is in a link',
  );
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

test('where the script that opens the atlas does not arrive, the first picture stays and the page says why', async ({
  page,
}) => {
  const mend = await breakFile(page, 'assets/first-*.js', 'never arrives');
  await page.goto('?lang=en');
  const note = page.getByRole('alert');
  await expect(note).toContainText('a part of the map did not arrive');
  await expect(note).toContainText('未能送达');
  await expect(page.locator('#first-picture svg')).toBeVisible();
  await mend();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
  await expect(note).toHaveCount(0);
});
