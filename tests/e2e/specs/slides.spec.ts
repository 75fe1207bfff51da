import { strFromU8, unzipSync } from 'fflate';
import { StoryExportDriver } from '../drivers/story-export-driver.ts';
import { expect, test } from '../helpers/atlas-test.ts';

/** Width and height of a PNG. */
function pngSize(bytes: Uint8Array): readonly [number, number] {
  const numbers = new DataView(bytes.buffer, bytes.byteOffset);
  return [numbers.getUint32(16), numbers.getUint32(20)];
}

function pdfPages(bytes: Uint8Array): number {
  const text = Buffer.from(bytes).toString('latin1');
  return Number(/\/Type \/Pages \/Kids \[[^\]]*\] \/Count (\d+)/.exec(text)?.[1]);
}

test('a story becomes a deck: a slide a scene, maps as vector with a picture beside, notes', async ({
  atlas,
  page,
}) => {
  const slides = new StoryExportDriver(page, 'slides');
  await atlas.open('?lang=zh-CN');
  await slides.open();
  await slides.choose('what', 'story:one-late-comers-path');
  const file = await slides.make();
  expect(file.name).toBe('cbec-atlas_one-late-comers-path_zh.pptx');
  const parts = unzipSync(file.bytes);
  const named = (pattern: RegExp) => Object.keys(parts).filter((name) => pattern.test(name));
  const count = named(/^ppt\/slides\/slide\d+\.xml$/).length;
  expect(count).toBeGreaterThanOrEqual(6);
  expect(named(/^ppt\/notesSlides\/notesSlide\d+\.xml$/)).toHaveLength(count);
  expect(named(/\.svg$/).length).toBeGreaterThanOrEqual(count);
  for (const name of named(/\.png$/)) {
    const png = parts[name];
    expect(png && pngSize(png)[0], name).toBeGreaterThan(400);
  }
  const text = strFromU8(parts['ppt/slides/slide1.xml'] ?? new Uint8Array());
  expect(text).toContain('示意图');
  expect(text).toContain('宿迁');
});

test('the present view becomes one slide, and the same slide again', async ({ atlas, page }) => {
  const slides = new StoryExportDriver(page, 'slides');
  await atlas.open('?lang=en&date=2018-07-24');
  await slides.open();
  const first = await slides.make();
  expect(first.name).toBe('cbec-atlas_view_2018-07-24_en.pptx');
  const text = strFromU8(unzipSync(first.bytes)['ppt/slides/slide1.xml'] ?? new Uint8Array());
  expect(text).toContain('35 zones approved by 24 Jul 2018');
  const again = await slides.make();
  expect(Buffer.from(again.bytes).equals(Buffer.from(first.bytes))).toBe(true);
});

test('the story that is open is the one that is offered; a handout has its pages', {
  tag: '@sweep',
}, async ({ atlas, page }) => {
  const slides = new StoryExportDriver(page, 'slides');
  await atlas.open('?lang=en&story=one-late-comers-path:1');
  // A story that has just arrived takes the focus, and an open menu folds.
  await expect(page.locator('.story-place')).toBeVisible();
  await slides.open();
  await expect(slides.field('what')).toHaveValue('story:one-late-comers-path');
  await slides.choose('format', 'handout4');
  const file = await slides.make();
  expect(file.name).toBe('cbec-atlas_one-late-comers-path_en_handout-4.pdf');
  expect(pdfPages(file.bytes)).toBeGreaterThanOrEqual(2);
});

test.describe('where the map does not arrive', () => {
  test.use({ provoked: /Failed to load resource|world\.topo/ });

  test('it is named, and nothing is saved', async ({ atlas, page }) => {
    const slides = new StoryExportDriver(page, 'slides');
    await page.route('**/geodata/world.topo.json', (route) => route.abort());
    await atlas.open('?lang=en');
    await slides.open();
    await slides.makeButton.click();
    await expect(slides.problem).toContainText('geodata/world.topo.json could not be loaded');
  });
});
