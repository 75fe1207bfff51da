import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from '@playwright/test';
import { PART_FAILED } from '../../../src/i18n/lazy-part.ts';
import { OfflineDriver } from '../drivers/offline-driver.ts';
import { StoryDriver } from '../drivers/story-driver.ts';
import { FAULT_SCENES, type FaultScene, LETTER_SCENE } from '../helpers/fault-scenes.ts';
import type { Fault, FaultySite } from '../helpers/faulty-site.ts';
import {
  askedBy,
  askedSoFar,
  breakAndMend,
  breakEach,
  chosen,
  expect,
  REFUSED,
  test,
  turn,
} from '../helpers/faulty-test.ts';
import { leaveOut } from '../helpers/leave-out.ts';
import { MAKING_SCENES } from '../helpers/making-scenes.ts';
import { NOT_ASKED_FOR } from '../helpers/not-asked-for.ts';
import { SITE } from '../helpers/site-copy.ts';

test.use({ provoked: REFUSED });
test.describe.configure({ timeout: chosen ? 60 * 60_000 : 90_000 });

/** What the page names itself, and is asked for before anything is shown. */
const NAMED = [
  ...readFileSync(join(SITE, 'index.html'), 'utf8').matchAll(/\.\/(assets\/[^"]+)"/g),
].map(([, file]) => file as string);
const OPENING = [
  ...new Set(NAMED),
  'data/dataset.json',
  'geodata/china.topo.json',
  'geodata/world.topo.json',
];
const [opening, ...later] = FAULT_SCENES as [FaultScene, ...FaultScene[]];

const breaking =
  (page: Page, site: FaultySite, scene: FaultScene) =>
  (fault: Fault, isBroken: (file: string) => boolean) =>
    breakAndMend(page, site, scene, fault, isBroken);

test.describe('from the start', () => {
  // A module in place of another fails before any script of the page runs, so that none can catch it.
  test.use({ provoked: new RegExp(`${REFUSED.source}|does not provide an export named`) });

  for (const [at, file] of OPENING.entries()) {
    test(`what the page opens with: ${file.replace(/-[\w-]{8}\./, '.')}`, {
      tag: '@sweep',
    }, async ({ page, site }) => {
      if (chosen) return breakEach(site, [file], breaking(page, site, opening));
      await breakAndMend(page, site, opening, turn(at), (asked) => asked === file);
    });
  }
});

for (const [at, scene] of later.entries()) {
  test(`what comes late: ${scene.name}`, { tag: '@sweep' }, async ({
    askedFirstBy,
    page,
    site,
    browserName,
  }) => {
    if (turn(at) === 'slow')
      leaveOut(browserName, ['webkit'], 'what it was once given it has, and nothing is slow');
    if (chosen) {
      const own = [...askedFirstBy].filter(([, asker]) => asker === scene).map(([file]) => file);
      return breakEach(site, own, breaking(page, site, scene));
    }
    const isLate = (file: string) => !askedFirstBy.has(file) && !file.endsWith('.html');
    await breakAndMend(page, site, scene, turn(at), isLate);
    expect(site.asked.filter(isLate), 'files that this scene is for').not.toEqual([]);
  });
}

// The second is fetched ahead, while the menu is read.
for (const name of ['text-width', 'draw-sketch'])
  test(`a figure whose code came as other code, ${name}, is drawn once the page is loaded again`, async ({
    page,
    site,
  }) => {
    const figure = later.find(({ name }) => name.startsWith('take away ^Figure')) as FaultScene;
    await breakAndMend(page, site, figure, 'other bytes', (file) => file.includes(`${name}-`));
  });

test(`where code stays away a sentence is heard: ${LETTER_SCENE.name}`, async ({
  atlas,
  page,
  site,
}) => {
  site.break((file) => (file.includes('find-stop-') ? 'missing' : null));
  await atlas.open(LETTER_SCENE.link);
  await LETTER_SCENE.act?.(page);
  await expect(atlas.stage.walkedTo).toContainText(PART_FAILED.en);
});

test('what is fetched ahead is not asked for a second time', async ({ atlas, site }) => {
  await atlas.open('?lang=en');
  await expect(atlas.stage.marks('zone-')).toHaveCount(165);
  const asked = site.asked.filter((file) => /^(assets|data)\//.test(file));
  expect(asked).toContain('data/dataset.json');
  expect(asked).toEqual([...new Set(asked)]);
});

test('when the line goes dead while the page opens, the first picture stays until it is back', async ({
  atlas,
  page,
  site,
}) => {
  site.break((file) => (file.endsWith('.json') ? 'slow' : null));
  await page.goto('./?lang=en');
  await expect.poll(() => site.asked).toContain('data/dataset.json');
  // The script is there, and waits for the facts.
  await page.locator('html[data-theme]').waitFor();
  site.goDark();
  await expect(atlas.notice).toContainText(
    'data/dataset.json could not be loaded: it did not arrive',
  );
  await expect(atlas.firstPicture).toBeVisible();
  site.mend();
  await atlas.tryAgain();
  await atlas.waitUntilReady();
  await expect(atlas.stage.marks('zone-')).toHaveCount(165);
});

test('a story whose file the host fails to send is not said to be unknown, and can be tried again', async ({
  atlas,
  page,
  site,
}) => {
  site.break((file) => (file === 'data/stories/from-1-to-165.json' ? 'failing' : null));
  await atlas.open('?lang=en&story=from-1-to-165:1');
  const story = new StoryDriver(page);
  await expect(story.failure).toHaveText(/did not arrive/);
  site.mend();
  await story.tryAgain();
  await story.waitForScene(1);
});

test('a part that stays away is there when the page is loaded again, in the view in which it was', async ({
  atlas,
  page,
  site,
}) => {
  // As after a new version has come: files of the old one have other names, and are gone.
  site.break((file) => (file.startsWith('assets/charts-tool-') ? 'missing' : null));
  await atlas.open('?lang=en&date=2016-01-15&desk=charts');
  const anew = page.getByRole('button', { name: 'Load the page again' });
  await expect(atlas.notice).toContainText('The rest of the atlas goes on.');
  await expect(anew).toHaveCount(0);
  await atlas.tryAgain();
  await expect(anew).toBeVisible();
  await expect(atlas.stage.marks('zone-')).toHaveCount(13);
  site.mend();
  await anew.click();
  await expect(page.locator('#desk-body svg [data-mark]').first()).toBeVisible();
  await expect(atlas.stage.marks('zone-')).toHaveCount(13);
});

test('a part whose style did not arrive comes with it when it is tried again', async ({
  atlas,
  page,
  site,
}) => {
  site.break((file) => (/^assets\/charts-.*\.css$/.test(file) ? 'missing' : null));
  await atlas.open('?lang=en&desk=charts');
  await expect(atlas.notice).toContainText('This part could not be loaded.');
  site.mend();
  await atlas.tryAgain();
  await expect(page.locator('#desk-body svg [data-mark]').first()).toBeVisible();
  const style = page.locator('link[rel="stylesheet"][href*="charts-"]');
  await expect(style).toHaveCount(1);
  expect(await style.evaluate((link: HTMLLinkElement) => link.sheet !== null)).toBe(true);
});

test(
  'every file of the site is asked for by a scene, or is named with the reason why not',
  {
    tag: '@sweep',
  },
  async ({ atlas, page, site, browserName }, { project }) => {
    leaveOut(browserName, ['firefox', 'webkit'], 'Chromium has answered this');
    test.setTimeout(600_000);
    expect(atlas).toBeDefined();
    const known = askedSoFar(project);
    const asked = new Set(known.flatMap(({ asked }) => asked));
    // Where this test runs by itself, and for what the other worker is at just now.
    for (const scene of [...FAULT_SCENES, ...MAKING_SCENES, LETTER_SCENE])
      if (!known.some(({ title }) => title.endsWith(`: ${scene.name}`)))
        for (const file of await askedBy(page, site, scene)) asked.add(file);
    const files = readdirSync(SITE, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(SITE, join(entry.parentPath, entry.name)));
    const rest = files.filter((file) => !asked.has(file));
    const isNamed = (file: string) => NOT_ASKED_FOR.some(([names]) => names.test(file));
    expect(rest.filter((file) => !isNamed(file)).sort(), 'without a scene').toEqual([]);
    const idle = NOT_ASKED_FOR.filter(([names]) => !rest.some((file) => names.test(file)));
    expect(idle, 'reasons for nothing').toEqual([]);
  },
);

test.describe('with the worker of the last version', () => {
  // Firefox and WebKit report what a worker refuses as an error of the page's script.
  test.use({
    serviceWorkers: 'allow',
    provoked:
      /^console error: (?!policy violation)|NetworkError when attempting to fetch resource\.’|^uncaught error: (?:TypeError: Load failed|\/127\.0\.0\.1:\d+\/geodata\/counties\.topo\.json\.)$/,
  });

  test('the files of this one are not taken for its own: the old page works, and says what it lacks', async ({
    atlas,
    page,
    site,
  }) => {
    const keeper = new OfflineDriver(page);
    await atlas.open('?lang=en');
    await keeper.waitUntilKept();
    // All of the host is new but for the worker, which something between has kept.
    site.break((file) => (file === 'service-worker.js' ? null : 'other bytes'));
    await atlas.open('?lang=en&date=2016-01-15');
    await expect(atlas.stage.marks('zone-')).toHaveCount(13);
    await atlas.desk.toggle();
    await expect(page.locator('#desk-body svg [data-mark]').first()).toBeVisible();
    const late = await page.evaluate(() =>
      fetch('geodata/counties.topo.json').then(
        () => 'took the bytes of another version',
        () => 'refused',
      ),
    );
    expect(late).toBe('refused');
    site.mend();
    await atlas.reload();
    await expect(atlas.notice).toHaveCount(0);
  });
});
