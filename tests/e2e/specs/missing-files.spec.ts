import { expect, test } from '../helpers/atlas-test.ts';
import { type Breakage, breakFile } from '../helpers/break-file.ts';

// The browser itself reports each file that does not arrive as an error.
// Firefox leaves the words of an error that it reports away.
test.use({ provoked: /Failed to load resource|Error: data\/texts.json|^console error: Error$/ });

const REASONS: Record<Breakage, RegExp> = {
  'never arrives': /it did not arrive/,
  'is not found': /the server answered 404/,
  'is cut off': /it arrived cut off or damaged/,
  'fails its schema': /it holds something unexpected/,
};

for (const [breakage, reason] of Object.entries(REASONS) as [Breakage, RegExp][]) {
  test(`when the data ${breakage}, the first picture stays and the app says why`, async ({
    atlas,
    page,
  }) => {
    const mend = await breakFile(page, 'data/dataset.json', breakage);
    await atlas.visit();
    await expect(atlas.notice).toContainText('data/dataset.json');
    await expect(atlas.notice).toContainText(reason);
    await expect(atlas.firstPicture).toBeVisible();
    await mend();
    await atlas.tryAgain();
    await atlas.waitUntilReady();
    await expect(atlas.notice).toHaveCount(0);
    await expect(atlas.stage.marks('zone-')).toHaveCount(165);
  });

  test(`when the detailed map ${breakage}, the provinces are shown and the app says why`, async ({
    atlas,
    page,
  }) => {
    const mend = await breakFile(page, 'geodata/china.topo.json', breakage);
    await atlas.open('?layers=zones.gap');
    await expect(atlas.notice).toContainText('geodata/china.topo.json');
    await expect(atlas.notice).toContainText(reason);
    await expect(atlas.stage.marks('zone-')).toHaveCount(165);
    await expect(atlas.stage.mark('gap-330000')).toBeVisible();
    await mend();
    await atlas.tryAgain();
    await expect(atlas.notice).toHaveCount(0);
  });
}

test('when the texts do not arrive, the facts are told, and the rest when they do', async ({
  atlas,
  page,
}) => {
  const mend = await breakFile(page, 'data/texts.json', 'is not found');
  await atlas.open('?lang=en&select=zone:hangzhou');
  await expect(atlas.details).toContainText('Approved');
  await expect(atlas.details.getByRole('alert')).toContainText('could not be loaded');
  await mend();
  await atlas.details.getByRole('button', { name: 'Try again' }).click();
  await expect(atlas.details).toContainText('Case study');
  await expect(atlas.details.getByRole('alert')).toHaveCount(0);
});

test('when the provinces are missing too, the shapes of the first picture stay and both files are named', async ({
  atlas,
  page,
}) => {
  await breakFile(page, 'geodata/china.topo.json', 'is not found');
  await breakFile(page, 'geodata/provinces.topo.json', 'is cut off');
  await atlas.open('?lang=zh-CN');
  await expect(atlas.notice).toContainText('geodata/china.topo.json');
  await expect(atlas.notice).toContainText('geodata/provinces.topo.json');
  await expect(atlas.notice).toContainText('重试');
  await expect(atlas.stage.marks('zone-')).toHaveCount(165);
  await expect(atlas.stage.mark('land-330000')).toBeVisible();
});
