import { expect, test } from '../helpers/atlas-test.ts';

// Where an engine does not start, or its bridge is broken, this fails alone, and the others do not run.
test('the engine starts, opens the atlas, and takes a key and a click', async ({ atlas, page }) => {
  await atlas.open('?lang=en');
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toBeVisible();
  await atlas.toggleLayer('belts');
  await expect(atlas.overlay('belts')).toBeChecked();
});
