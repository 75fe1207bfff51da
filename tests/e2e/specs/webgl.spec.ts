import type { AtlasDriver } from '../drivers/atlas-driver.ts';
import { TrafficDriver } from '../drivers/traffic-driver.ts';
import { expect, test } from '../helpers/atlas-test.ts';
import { boxOf, middleOf } from '../helpers/boxes.ts';
import { findBarriers } from '../helpers/find-barriers.ts';

// A small window, since every pixel of it is drawn by the processor.
test.use({ viewport: { width: 920, height: 600 } });

// Urumqi lies alone, so what is clicked in the middle of this picture is its zone.
const URUMQI = 'renderer=webgl&camera=6/43.8/87.6';

// Longitude and latitude, as in data/places.csv.
const HANGZHOU = [120.1614, 30.2936] as const;

/** How many pixels the ring of the walk stands from where a map of Mercator has a place; both as from its middle. */
async function ringOffBy(
  atlas: AtlasDriver,
  [longitude, latitude]: readonly [number, number],
  camera: readonly [zoom: number, latitude: number, longitude: number],
): Promise<number> {
  const [zoom, middleLatitude, middleLongitude] = camera;
  const worldPixels = 512 * 2 ** zoom;
  const northOf = (degrees: number) =>
    (Math.asinh(Math.tan((degrees * Math.PI) / 180)) * worldPixels) / (2 * Math.PI);
  const [x, y] = await middleOf(atlas.stage.walkRing);
  const [middleX, middleY] = await middleOf(atlas.stage.map);
  const right = ((longitude - middleLongitude) * worldPixels) / 360;
  const down = northOf(middleLatitude) - northOf(latitude);
  return Math.hypot(x - middleX - right, y - middleY - down);
}

test('in software the figure is drawn unless the map is asked for', async ({ atlas }) => {
  await atlas.open();
  await expect(atlas.stage.map).toHaveAttribute('data-renderer', 'figure');
  await expect(atlas.stage.canvas).toHaveCount(0);
});

test('the WebGL map opens, shows a zone under the pointer, and selects by a click', async ({
  atlas,
}) => {
  await atlas.open(`?${URUMQI}`);
  await atlas.stage.waitForWebgl();
  const { name: _, ...stage } = await boxOf(atlas.stage.map);
  expect(await boxOf(atlas.stage.canvas), 'the map fills the stage').toMatchObject(stage);
  await atlas.stage.clickCentre();
  await expect(atlas.details).toContainText('Urumqi');
  await atlas.switchLanguage();
  await expect(atlas.details).toContainText('乌鲁木齐');
  await expect(atlas.stage.map).toHaveAttribute('data-renderer', 'webgl');
});

test('a name stands beside the pointer, where a story stands beside the map, too', {
  tag: '@sweep',
}, async ({ atlas, page }) => {
  await atlas.open('?renderer=webgl&story=from-1-to-165:2');
  await atlas.stage.waitForWebgl();
  const [x, y] = await middleOf(atlas.stage.map);
  await page.mouse.move(x, y);
  await expect(atlas.stage.tooltip).toContainText('Zhejiang');
  const { left, top } = await boxOf(atlas.stage.tooltip.locator('span'));
  expect(Math.hypot(left - x, top - y)).toBeLessThan(30);
});

test('axe finds no barrier over the WebGL map', { tag: '@sweep' }, async ({ atlas, page }) => {
  for (const [place, look] of ['lang=en&theme=light', 'lang=zh-CN&theme=dark'].entries()) {
    const projection = place === 0 ? 'mercator' : 'globe';
    const layers = 'layers=zones.belts.gap.corridors&select=zone:hangzhou';
    await atlas.open(`?renderer=webgl&projection=${projection}&${layers}&${look}`);
    await atlas.stage.waitForWebgl();
    expect(await findBarriers(page), look).toEqual([]);
  }
});

test('the WebGL map plays, and is walked by the arrow keys', { tag: '@sweep' }, async ({
  atlas,
}) => {
  await atlas.open('?renderer=webgl&date=2019-06-01&speed=2&dwell=0&camera=4/35/110');
  await atlas.stage.waitForWebgl();
  await atlas.clock.play();
  await expect.poll(async () => (await atlas.clock.readDate()) > '2019-12-15').toBe(true);
  await atlas.clock.pause();
  await expect(atlas.legend('zones')).toContainText(/(59|105|132|165) zones approved/);
  await atlas.stage.map.focus();
  await atlas.press('ArrowRight');
  expect(await ringOffBy(atlas, HANGZHOU, [4, 35, 110])).toBeLessThan(1.5);
  await atlas.press('Enter');
  await expect(atlas.details).toContainText('Hangzhou');
});

test('a step of the clock uploads the goods that moved, and of other marks only those of layers that change', {
  tag: '@sweep',
}, async ({ atlas }) => {
  await atlas.open('?renderer=webgl&date=2019-12-13&layers=zones.belts.gap.corridors');
  await atlas.stage.waitForWebgl();
  const goTo = async (date: string) => {
    await atlas.clock.setDate(date);
    await expect.poll(() => atlas.readLink()).toContain(`date=${date}`);
  };
  const uploads = await atlas.stage.countUploads();
  await goTo('2019-12-14');
  await expect.poll(uploads, 'places and angles of some dots').toBeGreaterThan(0);
  await uploads();
  await goTo('2019-12-13');
  expect(await uploads()).toBeLessThan(5000);
  await goTo('2019-12-15');
  let bytes = 0;
  const isThroughWith = async () => {
    const more = await uploads();
    bytes += more;
    return more === 0 && bytes > 20_000;
  };
  await expect.poll(isThroughWith, '24 zones, and the colours of provinces').toBe(true);
  expect(bytes).toBeLessThan(700_000);
});

test('WebGL lost in mid-animation: the figure takes over, the clock runs on, and the map comes back', {
  tag: '@sweep',
}, async ({ atlas }) => {
  await atlas.open('?renderer=webgl&date=2015-03-01&speed=0.25&dwell=0');
  await atlas.stage.waitForWebgl();
  await atlas.clock.play();
  await expect.poll(() => atlas.clock.readDate()).not.toBe('2015-03-01');
  await atlas.stage.loseWebgl();
  await expect(atlas.stage.map).toHaveAttribute('data-renderer', 'figure');
  await expect(atlas.stage.figure).toBeVisible();
  await expect(atlas.stage.lossNotice).toContainText('figure instead');
  await expect(atlas.clock.pauseButton).toBeVisible();
  const lostAt = await atlas.clock.readDate();
  await expect.poll(async () => (await atlas.clock.readDate()) > lostAt).toBe(true);
  await atlas.stage.waitForWebgl();
  await expect(atlas.stage.lossNotice).toHaveCount(0);
});

test('the globe is drawn, and hides behind it what the arrow keys have come to', {
  tag: '@sweep',
}, async ({ atlas, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await atlas.open('?renderer=webgl&projection=globe&layers=zones.corridors&camera=1/30.29/120.16');
  await atlas.stage.waitForWebgl();
  await atlas.stage.map.focus();
  await atlas.press('ArrowRight');
  await expect(atlas.stage.walkRing).toBeVisible();
  expect(await ringOffBy(atlas, HANGZHOU, [1, 30.29, 120.16])).toBeLessThan(1.5);
  for (let turn = 0; turn < 4; turn += 1) await atlas.press('Shift+ArrowLeft');
  await expect(atlas.stage.walkRing).toBeHidden();
});

test('a graphics card of old draws it too', { tag: '@sweep' }, async ({ atlas, page }) => {
  await page.addInitScript(() => {
    // The least that WebGL 2 allows.
    const limits = new Map<number, number>([
      [WebGL2RenderingContext.MAX_TEXTURE_SIZE, 2048],
      [WebGL2RenderingContext.MAX_RENDERBUFFER_SIZE, 2048],
      [WebGL2RenderingContext.MAX_ARRAY_TEXTURE_LAYERS, 256],
      [WebGL2RenderingContext.MAX_VERTEX_UNIFORM_VECTORS, 256],
      [WebGL2RenderingContext.MAX_TEXTURE_IMAGE_UNITS, 16],
    ]);
    const { getParameter } = WebGL2RenderingContext.prototype;
    WebGL2RenderingContext.prototype.getParameter = function (name: number) {
      return limits.get(name) ?? getParameter.call(this, name);
    };
  });
  await atlas.open(`?${URUMQI}&layers=zones.belts.corridors`);
  await atlas.stage.waitForWebgl();
  await atlas.stage.clickCentre();
  await expect(atlas.details).toContainText('Urumqi');
});

for (const [connection, renderer] of [
  ['as a rule', 'webgl'],
  ['where data is saved', 'figure'],
] as const) {
  test(`a graphics card ${connection} draws by ${renderer}`, { tag: '@sweep' }, async ({
    atlas,
    page,
  }) => {
    const traffic = new TrafficDriver(page);
    await page.addInitScript(() => {
      const { getParameter } = WebGL2RenderingContext.prototype;
      WebGL2RenderingContext.prototype.getParameter = function (name: number) {
        // UNMASKED_RENDERER_WEBGL
        return name === 0x9246 ? 'A graphics card' : getParameter.call(this, name);
      };
    });
    if (renderer === 'figure') await traffic.saveData();
    await atlas.open('?lang=en');
    await traffic.waitUntilIdle();
    await expect(atlas.stage.map).toHaveAttribute('data-renderer', renderer);
    const libraries = ['map-view', 'map-shared', 'maplibre-gl-worker'];
    const fetched = libraries.filter((name) => traffic.fetched(`assets/${name}-`).length > 0);
    expect(fetched).toEqual(renderer === 'webgl' ? libraries : []);
  });
}
