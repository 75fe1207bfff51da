import { expect, test } from '../helpers/atlas-test.ts';
import { boxOf, isWithin, namesOfOverlaps } from '../helpers/boxes.ts';
import { sweepIf } from '../helpers/sweep-if.ts';

const WINDOWS = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
  { width: 360, height: 740 },
];
const USUAL_WIDTHS = [1440, 390];

for (const viewport of WINDOWS) {
  test.describe(`at ${viewport.width} by ${viewport.height}`, () => {
    test.use({ viewport });

    // The gap draws every province as a shape of its own, Taiwan among them.
    for (const [what, link] of [
      ['without details', '?layers=zones.gap'],
      ['with details', '?layers=zones.gap&select=zone:hangzhou'],
      ['with the national series', '?layers=zones.gap&series=1'],
      ['in Chinese, with details', '?layers=zones.gap&select=zone:hangzhou&lang=zh-CN'],
    ] as const) {
      test(
        `no panel covers the South China Sea or Taiwan ${what}`,
        sweepIf(!USUAL_WIDTHS.includes(viewport.width)),
        async ({ atlas }) => {
          await atlas.open(link);
          await expect(atlas.details).toHaveCount(link.includes('select') ? 1 : 0);
          await expect(atlas.stage.inset).toBeVisible();
          // The picture takes its new size a frame after the panels have theirs.
          await expect(async () => {
            const inset = await boxOf(atlas.stage.inset);
            const taiwan = await boxOf(atlas.stage.mark('gap-710000'));
            const stage = await boxOf(atlas.stage.map);
            const panels = await atlas.stage.panelBoxes();
            expect(namesOfOverlaps(inset, panels), 'over the inset').toEqual([]);
            expect(namesOfOverlaps(taiwan, [...panels, inset]), 'over Taiwan').toEqual([]);
            expect(isWithin(inset, stage), 'the inset is whole').toBe(true);
            expect(isWithin(taiwan, stage), 'Taiwan is whole').toBe(true);
          }).toPass({ timeout: 8_000 });
        },
      );
    }
  });
}

test('the inset stays where it is while the picture is moved', async ({ atlas }) => {
  await atlas.open();
  const before = await boxOf(atlas.stage.inset);
  await atlas.stage.drag(-200, -80);
  await atlas.stage.zoomIn();
  await expect.poll(() => atlas.readLink()).toContain('camera=');
  expect(await boxOf(atlas.stage.inset)).toEqual(before);
});
