import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { OfflineDriver } from '../drivers/offline-driver.ts';
import { StoryDriver } from '../drivers/story-driver.ts';
import { test as base, expect } from '../helpers/atlas-test.ts';
import { FAULT_SCENES, type FaultScene } from '../helpers/fault-scenes.ts';
import { FAULTS, type Fault, FaultySite } from '../helpers/faulty-site.ts';
import { leaveOut } from '../helpers/leave-out.ts';
import { SITE } from '../helpers/site-copy.ts';

// Each file of the site with each fault takes most of an hour: `ATLAS_FAULTS=all npm run e2e -- faults --project=figure`;
// a part of a file's name in the place of `all` leaves the others out. Otherwise what a scene asks for is broken at
// once, and the faults take turns.
const chosen = process.env.ATLAS_FAULTS;
const isChosen = (file: string) => chosen === 'all' || file.includes(chosen ?? '');

interface Fixtures {
  readonly site: FaultySite;
}
interface WorkerFixtures {
  /** The scene that is the first to ask for a file: of all scenes, or of the opening alone where that is enough. */
  readonly askedFirstBy: ReadonlyMap<string, FaultScene>;
}

const test = base.extend<Fixtures, WorkerFixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs
  site: async ({}, use) => {
    const site = await FaultySite.start();
    await use(site);
    await site.stop();
  },
  askedFirstBy: [
    async ({ browser }, use) => {
      const site = await FaultySite.start();
      const page = await browser.newPage({ baseURL: site.address, serviceWorkers: 'block' });
      const first = new Map<string, FaultScene>();
      for (const scene of chosen ? FAULT_SCENES : [opening])
        for (const file of await askedBy(page, site, scene))
          if (!first.has(file)) first.set(file, scene);
      await page.close();
      await site.stop();
      await use(first);
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  baseURL: async ({ site }, use) => use(site.address),
});

// Browsers and React report what a boundary catches; what nobody catches is an uncaught error and not provoked.
// Firefox tells of what it refuses as it tells of errors, in lines of their own.
const REFUSED =
  /^console error: (?!policy violation)|is not a valid JavaScript MIME type\.$|None of the “sha384” hashes|disallowed MIME type|: nosniff\)\.$/;
test.use({ provoked: REFUSED });
test.describe.configure({ timeout: chosen ? 60 * 60_000 : 90_000 });

const turn = (number: number): Fault => FAULTS[number % FAULTS.length] as Fault;

/** What is there to be pressed is pressed at once; what has gone meanwhile must not be waited for. */
const CLICK_MS = 10_000;

/** What says that something is amiss, in a sentence. */
const said = (page: Page) =>
  page.locator('[role="alert"]:visible, .story-note:visible').filter({ hasText: /\w+ \w+|[。，]/ });
const picture = (page: Page) => page.locator('#first-picture svg, #map svg, .console svg').first();

async function walk(page: Page, scene: FaultScene): Promise<void> {
  await page.goto(`./${scene.link}`);
  const isOpen = page.locator('html[data-state="ready"]');
  await expect(isOpen.or(said(page)).first()).toBeAttached();
  if ((await isOpen.count()) > 0) await scene.act?.(page);
}

/** The scene as it should be, or a sentence that says what is missing; and always a picture. */
async function expectHonest(page: Page, scene: FaultScene): Promise<void> {
  await expect(scene.goal(page).or(said(page)).first()).toBeVisible();
  if (!scene.link.includes('console=')) await expect(picture(page)).toBeVisible();
}

/** Once the file can be had, the way that the page itself offers leads to the scene. */
async function expectMended(page: Page, scene: FaultScene): Promise<void> {
  const goal = scene.goal(page);
  const again = page.getByRole('button', { name: 'Try again' });
  const anew = page
    .getByRole('link', { name: /^Load (?:the page|it) again/ })
    .or(page.getByRole('button', { name: 'Load the page again' }));
  for (let tries = 0; tries < 5 && !(await goal.isVisible()); tries += 1) {
    await expect(goal.or(again).or(anew).first()).toBeVisible();
    if (await goal.isVisible()) return;
    if (await anew.first().isVisible()) {
      await anew.first().click({ timeout: CLICK_MS });
      await page.locator('html[data-state="ready"]').waitFor();
    } else {
      // The page may try by itself just now, and the offer goes.
      await again
        .first()
        .click({ timeout: CLICK_MS })
        .catch(async (error) => {
          if (await again.first().isVisible()) throw error;
        });
      // Firefox opens the page anew, and until that begins all stands as it was.
      await again
        .first()
        .waitFor({ state: 'hidden', timeout: CLICK_MS })
        .catch(() => {});
    }
    // What a person did is no part of the address, nor of a menu whose entries come now.
    if (!(await page.getByRole('dialog').isVisible())) {
      // Where the part comes just now, it may lie over what would be pressed.
      const acts = [scene.act?.(page), goal.waitFor()];
      await Promise.race(acts.map((act) => act?.catch(() => {})));
    }
    await expect(goal.or(said(page)).first()).toBeVisible();
  }
  await expect(goal).toBeVisible();
}

async function breakAndMend(
  page: Page,
  site: FaultySite,
  scene: FaultScene,
  fault: Fault,
  isBroken: (file: string) => boolean,
): Promise<void> {
  site.break((file) => (isBroken(file) ? fault : null));
  // What is slow comes in the end, and nobody need ask again.
  if (fault === 'slow') {
    const walked = walk(page, scene);
    await expect(picture(page)).toBeVisible();
    await expect.poll(() => site.isHolding).toBe(true);
    site.mend();
    await walked;
    await expect(scene.goal(page)).toBeVisible();
    return;
  }
  await walk(page, scene);
  await expectHonest(page, scene);
  site.mend();
  await expectMended(page, scene);
  await page.goto('about:blank');
}

/** What a scene asks for when all is well. */
async function askedBy(
  page: Page,
  site: FaultySite,
  scene: FaultScene,
): Promise<readonly string[]> {
  const from = site.asked.length;
  await walk(page, scene);
  await expect(scene.goal(page)).toBeVisible();
  await page.waitForLoadState('networkidle');
  await page.goto('about:blank');
  return [...new Set(site.asked.slice(from))];
}

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

/** Every fault of every file in turn; those that the atlas does not stand, all named. */
async function breakEach(
  page: Page,
  site: FaultySite,
  scene: FaultScene,
  files: readonly string[],
): Promise<void> {
  const failed: string[] = [];
  for (const file of files.filter(isChosen))
    for (const fault of FAULTS)
      await breakAndMend(page, site, scene, fault, (asked) => asked === file).catch((error) => {
        site.mend();
        failed.push(`${fault}: ${file}: ${String(error).slice(0, 300)}`);
      });
  expect(failed).toEqual([]);
}

test.describe('from the start', () => {
  // A module in place of another fails before any script of the page runs, so that none can catch it.
  test.use({ provoked: new RegExp(`${REFUSED.source}|does not provide an export named`) });

  for (const [at, file] of OPENING.entries()) {
    test(`what the page opens with: ${file.replace(/-[\w-]{8}\./, '.')}`, {
      tag: '@sweep',
    }, async ({ page, site }) => {
      if (chosen) return breakEach(page, site, opening, [file]);
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
      return breakEach(page, site, scene, own);
    }
    const asked = await askedBy(page, site, scene);
    const late = asked.filter((file) => !askedFirstBy.has(file) && !file.endsWith('.html'));
    expect(late, 'files that this scene is for').not.toEqual([]);
    await breakAndMend(page, site, scene, turn(at), (file) => late.includes(file));
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
