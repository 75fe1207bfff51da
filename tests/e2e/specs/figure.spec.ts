import { FigureDriver } from '../drivers/figure-driver.ts';
import { OwnTableDriver } from '../drivers/own-table-driver.ts';
import { expect, test } from '../helpers/atlas-test.ts';

function pngSize(bytes: Buffer): readonly [width: number, height: number] {
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test('the figure shows at once, and follows width, language and projection', async ({
  atlas,
  page,
}) => {
  const figure = new FigureDriver(page);
  await atlas.open('?lang=en&date=2018-07-24');
  await figure.open();
  await expect(figure.caption(/^175 × \d+ mm$/)).toBeVisible();
  await figure.choose(/^Width$/, 'One column, 85 mm');
  await expect(figure.caption(/^85 × \d+ mm$/)).toBeVisible();
  await figure.choose(/^Language$/, 'Both');
  await expect(figure.preview).toHaveAccessibleName(
    /中国跨境电商.*China’s cross-border e-commerce/,
  );
  await figure.choose(/^Projection$/, 'Mercator');
  await figure.toggle('Graticule');
  await figure.waitUntilDrawn();
});

test('the figure is saved as SVG, PDF and PNG in its own size', async ({ atlas, page }) => {
  const figure = new FigureDriver(page);
  await atlas.open('?lang=en&date=2018-07-24');
  await figure.open();
  await figure.choose(/^Width$/, 'One column, 85 mm');
  await expect(figure.caption(/^85 × /)).toBeVisible();

  const svg = await figure.save('svg');
  expect(svg.name).toBe('cbec-atlas_zones_2018-07-24_85mm_en.svg');
  const text = svg.bytes.toString('utf8');
  expect(text).toMatch(/<svg [^>]*width="85mm"/);
  expect(text).toContain('35 zones approved by 24 Jul 2018');
  expect(text).toContain('date=2018-07-24');
  expect((await figure.save('svg')).bytes.equals(svg.bytes)).toBe(true);

  const pdf = await figure.save('pdf');
  expect(pdf.name).toMatch(/_85mm_en\.pdf$/);
  expect(pdf.bytes.toString('latin1', 0, 8)).toBe('%PDF-1.7');
  expect(pdf.bytes.toString('latin1')).toMatch(/MediaBox \[0 0 240\.945 /);
  expect((await figure.save('pdf')).bytes.equals(pdf.bytes)).toBe(true);

  for (const [format, dpi] of [
    ['png-300', 300],
    ['png-600', 600],
  ] as const) {
    const png = await figure.save(format);
    expect(png.name).toContain(`_${dpi}dpi.png`);
    expect(pngSize(png.bytes)[0]).toBe(Math.round((85 / 25.4) * dpi));
    const density = png.bytes.indexOf('pHYs');
    expect(png.bytes.readUInt32BE(density + 4)).toBe(Math.round(dpi / 0.0254));
    expect((await figure.save(format)).bytes.equals(png.bytes)).toBe(true);
  }
});

test('a table of one’s own is on the figure, with its counties’ shapes', async ({
  atlas,
  page,
}) => {
  const [own, figure] = [new OwnTableDriver(page), new FigureDriver(page)];
  await atlas.open('?lang=en&date=2018-07-24&desk=own-data');
  await own.bring('markets.csv', 'adcode,exports\n330782,5\n330106,7\n440305,9\n');
  await expect(own.legend).toBeVisible();
  await figure.open();
  await figure.waitUntilDetailed();
  await expect(figure.preview).toHaveAccessibleName(/exports/);
  const text = (await figure.save('svg')).bytes.toString('utf8');
  expect(text).toContain('Own table “markets.csv”');
  expect(text).toMatch(/data-mark="own-county-330782" d="M/);
});

test('a sketch shows first, and the figure itself takes its place', async ({ atlas, page }) => {
  const figure = new FigureDriver(page);
  await atlas.open('?lang=en&date=2018-07-24');
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/geodata/world.topo.json', async (route) => {
    await held;
    await route.continue();
  });
  await figure.open();
  await expect(figure.preview).toHaveAttribute('aria-busy', 'true');
  release();
  await figure.waitUntilDetailed();
  await expect(figure.caption(/^175 × /)).toBeVisible();
});

test('a width that cannot be drawn is said and not taken', async ({ atlas, page }) => {
  const figure = new FigureDriver(page);
  await atlas.open('?lang=en&date=2018-07-24');
  await figure.open();
  await figure.setOwnWidth('5');
  await expect(figure.problem).toContainText('from 60 to 600 mm');
  await expect(figure.caption(/^175 × /)).toBeVisible();
  await figure.setOwnWidth('120');
  await expect(figure.problem).toHaveCount(0);
  await expect(figure.caption(/^120 × /)).toBeVisible();
});

test('a character without a letterform is named, and SVG keeps it', async ({ atlas, page }) => {
  const figure = new FigureDriver(page);
  await atlas.open('?lang=en&date=2018-07-24');
  await figure.open();
  await figure.setTitle('Zones \u{13000}');
  await expect(figure.preview).toHaveAccessibleName(/Zones/);
  await figure.press('pdf');
  await expect(figure.problem).toContainText('no letterform for \u{13000}');
  const svg = await figure.save('svg');
  expect(svg.bytes.toString('utf8')).toContain('Zones \u{13000}');
});

test.describe('where a font does not arrive', () => {
  test.use({ provoked: /Failed to load resource|fonts/ });

  test('it is named, and SVG still works', async ({ atlas, page }) => {
    const figure = new FigureDriver(page);
    await page.route('**/fonts/*.woff', (route) => route.abort());
    await atlas.open('?lang=en&date=2018-07-24');
    await figure.open();
    await figure.press('pdf');
    await expect(figure.problem).toContainText('.woff did not arrive');
    expect((await figure.save('svg')).bytes.length).toBeGreaterThan(1000);
  });
});
