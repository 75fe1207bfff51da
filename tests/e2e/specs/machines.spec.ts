import { expect, test } from '../helpers/atlas-test.ts';
import { boxOf, isWithin, namesOfOverlaps } from '../helpers/boxes.ts';
import { leaveOut } from '../helpers/leave-out.ts';
import { sweepIf } from '../helpers/sweep-if.ts';

for (const viewport of [
  { width: 320, height: 640 },
  { width: 768, height: 1024 },
  { width: 3840, height: 2160 },
]) {
  test.describe(`in a window of ${viewport.width} by ${viewport.height}`, () => {
    test.use({ viewport });

    test(
      'nothing scrolls sideways, and the inset is whole and uncovered',
      sweepIf(viewport.width > 320),
      async ({ atlas, page }) => {
        for (const language of ['en', 'zh-CN']) {
          await atlas.open(`?lang=${language}`);
          const spare = () =>
            page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
          expect(await spare(), language).toBeLessThanOrEqual(0);
          await expect(async () => {
            const inset = await boxOf(atlas.stage.inset);
            expect(namesOfOverlaps(inset, await atlas.stage.panelBoxes()), language).toEqual([]);
            expect(isWithin(inset, await boxOf(atlas.stage.map)), language).toBe(true);
          }).toPass({ timeout: 30_000 });
        }
      },
    );
  });
}

for (const deviceScaleFactor of [2, 3]) {
  test.describe(`on a screen of ${deviceScaleFactor} pixels in one`, () => {
    test.use({ deviceScaleFactor });

    test(
      'the picture is as large as on any other, and a zone is found where it is drawn',
      sweepIf(deviceScaleFactor > 2),
      async ({ atlas, page }) => {
        await atlas.open('?lang=en');
        expect(await page.evaluate(() => window.devicePixelRatio)).toBe(deviceScaleFactor);
        await expect(atlas.stage.marks('zone-')).toHaveCount(165);
        await atlas.stage.mark('zone-urumqi').click();
        await expect(atlas.details).toContainText('Urumqi');
      },
    );
  });
}

for (const [timezoneId, where] of [
  ['Pacific/Pago_Pago', 'eleven hours behind'],
  ['Pacific/Kiritimati', 'fourteen hours ahead'],
] as const) {
  test.describe(`where the clock is ${where}`, () => {
    test.use({ timezoneId });

    test(
      'every date is the date of the document',
      sweepIf(timezoneId !== 'Pacific/Pago_Pago'),
      async ({ atlas }) => {
        await atlas.open('?lang=en&date=2020-04-27&select=zone:urumqi');
        await expect(atlas.details).toContainText('27 Apr 2020');
        expect(await atlas.clock.readDate()).toBe('2020-04-27');
        await expect(atlas.clock.slider).toHaveAttribute('aria-valuetext', /27 Apr 2020/);
        await expect(atlas.stage.marks('zone-')).toHaveCount(105);
        await atlas.clock.setDate('2020-04-26');
        await expect(atlas.stage.marks('zone-')).toHaveCount(59);
        await expect.poll(() => atlas.readLink()).toContain('date=2020-04-26');
      },
    );
  });
}

for (const years of [-10, 10]) {
  test(
    `a device whose clock is ${Math.abs(years)} years ${years < 0 ? 'slow' : 'fast'} shows the same`,
    sweepIf(years < 0),
    async ({ atlas, page }) => {
      await page.addInitScript((wrongBy) => {
        const Right = Date;
        const offset = wrongBy * 365.25 * 86_400_000;
        window.Date = class extends Right {
          constructor(...parts: [] | [number]) {
            if (parts.length > 0) super(...(parts as [number]));
            else super(Right.now() + offset);
          }
          static override now(): number {
            return Right.now() + offset;
          }
        } as DateConstructor;
      }, years);
      await atlas.open('?lang=en');
      expect(await atlas.clock.readDate()).toBe('2024-12-31');
      await expect(atlas.stage.marks('zone-')).toHaveCount(165);
      await atlas.clock.play();
      await expect(atlas.clock.pauseButton).toBeVisible();
      await atlas.clock.pause();
    },
  );
}

test('a pen selects a zone', async ({ atlas, browserName }) => {
  leaveOut(browserName, ['firefox', 'webkit'], 'its driver has no pen');
  await atlas.open('?lang=en');
  await atlas.stage.touchWithPen(atlas.stage.mark('zone-urumqi'));
  await expect(atlas.details).toContainText('Urumqi');
});

test('where a browser lets nothing be stored, the atlas opens and works', async ({
  atlas,
  page,
}) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, { get: refuse });
    Object.defineProperty(Document.prototype, 'cookie', { get: refuse, set: refuse });
  });
  await atlas.open('?lang=en');
  await atlas.stage.mark('zone-urumqi').click();
  await expect(atlas.details).toContainText('Urumqi');
  await atlas.switchTheme();
  await atlas.switchLanguage();
  await expect(atlas.details).toContainText('乌鲁木齐');
  await atlas.desk.toggle();
  await atlas.desk.show('own-data');
  await expect(atlas.desk.body).toBeVisible();
});

test.describe('in a browser that reads from right to left', () => {
  test.use({ locale: 'ar' });

  test('the atlas opens in English, from left to right', async ({ atlas, page }) => {
    await atlas.open('?date=2020-04-27');
    await expect(atlas.root).toHaveAttribute('lang', 'en');
    expect(await page.evaluate(() => getComputedStyle(document.body).direction)).toBe('ltr');
    // No digit of the browser's own language gets among ours.
    await expect(atlas.legend('zones')).toContainText('105 zones approved');
    await expect(page.locator('body')).not.toContainText(/[٠-٩]/);
  });
});
