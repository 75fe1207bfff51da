import { expect, test } from '../helpers/atlas-test.ts';
import { leaveOut } from '../helpers/leave-out.ts';

/** Any page may embed the atlas. A policy in the page itself cannot say so. */
const FRAMING = /; frame-ancestors \*$/;

test('the atlas opens with every zone, under a policy that lets nothing in from elsewhere', async ({
  atlas,
  request,
}) => {
  await atlas.open();
  await expect(atlas.overlay('zones')).toBeChecked();
  await expect(atlas.stage.map).toHaveAttribute('data-renderer', 'figure');
  await expect(atlas.stage.marks('zone-')).toHaveCount(165);
  await expect(atlas.stage.inset).toBeVisible();
  const policy = (await request.get('./')).headers()['content-security-policy'] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy.replace(FRAMING, '')).not.toMatch(/unsafe|https?:|\*/);
});

test('the page carries the same policy itself, for hosts that send none', async ({ request }) => {
  const response = await request.get('./');
  const policy = response.headers()['content-security-policy'] ?? 'none';
  expect(policy).toMatch(FRAMING);
  expect(await response.text()).toContain(`content="${policy.replace(FRAMING, '')}"`);
});

test('every mode keeps to its own host', async ({ atlas }) => {
  await atlas.open(
    '?layers=zones.belts.gap.corridors&destinations=1&series=1&projection=mercator&theme=dark&lang=zh-CN&select=zone:hangzhou',
  );
  await expect(atlas.details).toBeVisible();
  await expect(atlas.clock.series.first()).toBeVisible();
  await atlas.unfoldAll();
  await atlas.openSource();
  await expect(atlas.sourceDialog).toBeVisible();
  // The fixture fails the test on a foreign request, a policy violation or a console error.
});

test.describe('in a Chinese browser', () => {
  test.use({ locale: 'zh-CN' });

  test('it opens in Chinese', async ({ atlas }) => {
    await atlas.open();
    await expect(atlas.root).toHaveAttribute('lang', 'zh-CN');
    await expect.poll(() => atlas.readTitle()).toBe('中国跨境电商地图集');
    await expect(atlas.clock.slider).toHaveAttribute('aria-valuetext', /165 个综试区$/);
  });

  test('a link in English opens in English, and going back to the bare address in Chinese', async ({
    atlas,
  }) => {
    await atlas.open('?lang=en');
    await expect(atlas.root).toHaveAttribute('lang', 'en');
    await atlas.open();
    await atlas.toggleLayer('belts');
    await expect.poll(() => atlas.readLink()).toContain('lang=zh-CN');
    await atlas.goBack();
    await expect(atlas.overlay('belts')).not.toBeChecked();
    await expect(atlas.root).toHaveAttribute('lang', 'zh-CN');
  });
});

test('in an English browser it opens in English, and the button switches to Chinese and back', async ({
  atlas,
}) => {
  await atlas.open();
  await expect(atlas.root).toHaveAttribute('lang', 'en');
  await expect.poll(() => atlas.readTitle()).toMatch(/cross-border e-commerce/);
  await atlas.switchLanguage();
  await expect(atlas.root).toHaveAttribute('lang', 'zh-CN');
  await expect(atlas.legend('zones')).toContainText('共批准 165 个');
  await expect.poll(() => atlas.readLink()).toContain('lang=zh-CN');
  await atlas.switchLanguage();
  await expect(atlas.legend('zones')).toContainText('165 zones approved');
});

test.describe('in a browser that prefers dark pages', () => {
  test.use({ colorScheme: 'dark' });

  test('it opens dark, and stays light once a person chose light', async ({ atlas }) => {
    await atlas.open();
    await expect(atlas.root).toHaveAttribute('data-theme', 'dark');
    await atlas.switchTheme();
    await expect.poll(() => atlas.readLink()).toContain('theme=light');
    await atlas.reload();
    await expect(atlas.root).toHaveAttribute('data-theme', 'light');
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the first picture is already in the page, with the inset and every zone', async ({
    atlas,
    browserName,
  }) => {
    leaveOut(browserName, ['webkit'], 'its driver sees nothing of a page without scripts');
    await atlas.visit();
    await expect(atlas.firstPicture).toBeVisible();
    await expect(atlas.firstPicture.locator('[data-figure="inset"]')).toBeVisible();
    await expect(
      atlas.firstPicture.locator('[data-figure="camera"] [data-mark^="zone-"]'),
    ).toHaveCount(165);
    await expect(atlas.noScriptNote).toBeVisible();
  });
});

for (const [lang, name] of [
  ['en', /^Urumqi pilot zone · batch/],
  ['zh-CN', /^乌鲁木齐综试区 · 第/],
] as const) {
  test(`in ${lang} the first picture tells names before the atlas is there, and the atlas goes on with it`, async ({
    atlas,
    page,
  }) => {
    let letOn = () => {};
    const isHeld = new Promise<void>((resolve) => {
      letOn = resolve;
    });
    await page.route('**/assets/open-atlas-*.js', async (route) => {
      await isHeld;
      await route.continue();
    });
    // The page has not loaded as long as a script that it names has not arrived.
    await page.goto(`./?lang=${lang}`, { waitUntil: 'commit' });
    const zone = atlas.firstPicture.locator('[data-mark="zone-urumqi"]');
    await zone.hover();
    await expect(atlas.stage.tooltip).toHaveText(name);
    await page.mouse.move(2, 2);
    await expect(atlas.stage.tooltip).toHaveCount(0);
    await zone.hover();
    letOn();
    await expect(atlas.root).toHaveAttribute('data-state', 'ready');
    await expect(atlas.firstPicture).toHaveCount(0);
    await expect(atlas.stage.tooltip).toHaveText(name);
  });
}

test('a map that one comes close to has its coast in detail, which the one from afar need not draw', async ({
  atlas,
  page,
}) => {
  const coast = page.locator('#map [data-figure="map"] [data-line="coast"]');
  const lengthOfCoast = async () => (await coast.getAttribute('d'))?.length ?? 0;
  await atlas.open('?renderer=figure');
  // The detailed map has arrived, and with it the territories of zones.
  await page.waitForLoadState('networkidle');
  const fromAfar = await lengthOfCoast();
  await atlas.open('?renderer=figure&camera=5/26/118');
  await expect.poll(lengthOfCoast).toBeGreaterThan(2 * fromAfar);
});
