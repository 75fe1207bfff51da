import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { PART_FAILED } from '../../../src/i18n/lazy-part.ts';
import { CODE_MISSING } from '../../../src/i18n/missing-code.ts';
import { test as base, expect } from './atlas-test.ts';
import { FAULT_SCENES, type FaultScene } from './fault-scenes.ts';
import { FAULTS, type Fault, FaultySite } from './faulty-site.ts';

export { expect };

// Each file of the site with each fault takes most of an hour: `ATLAS_FAULTS=all npm run e2e -- faults --project=figure`;
// a part of a file's name in the place of `all` leaves the others out. Otherwise what a scene asks for is broken at
// once, and the faults take turns.
export const chosen = process.env.ATLAS_FAULTS;
const isChosen = (file: string) => chosen === 'all' || file.includes(chosen ?? '');
interface Fixtures {
  readonly site: FaultySite;
}
interface WorkerFixtures {
  /** The scene that is the first to ask for a file: of all scenes, or of the opening alone where that is enough. */
  readonly askedFirstBy: ReadonlyMap<string, FaultScene>;
}

/** Where each test leaves the names of the files that it asked for; empty when a run begins. */
function askedFolder({ outputDir, name }: { readonly outputDir: string; readonly name: string }) {
  return join(outputDir, `asked in ${name}`);
}

/** What tests of this run have asked for so far, by their titles. */
export function askedSoFar(
  project: Parameters<typeof askedFolder>[0],
): readonly { readonly title: string; readonly asked: readonly string[] }[] {
  const folder = askedFolder(project);
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')));
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs
  site: async ({}, use, { project, testId, title }) => {
    const site = await FaultySite.start();
    await use(site);
    await site.stop();
    const folder = askedFolder(project);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${testId}.json`), JSON.stringify({ title, asked: site.asked }));
  },
  askedFirstBy: [
    async ({ browser }, use) => {
      const site = await FaultySite.start();
      const page = await browser.newPage({ baseURL: site.address, serviceWorkers: 'block' });
      const first = new Map<string, FaultScene>();
      for (const scene of chosen ? FAULT_SCENES : FAULT_SCENES.slice(0, 1))
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
export const REFUSED =
  /^console error: (?!policy violation)|is not a valid JavaScript MIME type\.$|None of the “sha384” hashes|disallowed MIME type|: nosniff\)\.$/;

export const turn = (number: number): Fault => FAULTS[number % FAULTS.length] as Fault;

/** What is said in the place of a part whose code did not arrive. */
const PARTS = [PART_FAILED.en, CODE_MISSING.en, 'The code that reads tables did not arrive.'];

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

/** Code in the place of a worker's own runs without an error: only its silence tells, after a minute. */
const NAMED_MS = 70_000;

/** A sentence that names one of the files; code has no name that a reader knows. */
export async function expectNamed(page: Page, files: () => readonly string[]): Promise<void> {
  await expect(async () => {
    const sentences = await said(page).allTextContents();
    const names = [...files().filter((file) => !file.endsWith('.js')), ...PARTS];
    expect(
      sentences.filter((sentence) => names.some((name) => sentence.includes(name))),
      `${sentences.join('; ')} of ${files().join(', ')}`,
    ).not.toEqual([]);
  }).toPass({ timeout: NAMED_MS });
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

export async function breakAndMend(
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
export async function askedBy(
  page: Page,
  site: FaultySite,
  scene: FaultScene,
): Promise<readonly string[]> {
  const from = site.asked.length;
  await walk(page, scene);
  await expect(scene.goal(page)).toBeVisible();
  // A frame of the page may go on by itself.
  await page.waitForLoadState('networkidle', { timeout: 10_000 }).catch(() => {});
  await page.goto('about:blank');
  return [...new Set(site.asked.slice(from))];
}

/** Every fault of every file in turn; those that the atlas does not stand, all named. */
export async function breakEach(
  site: FaultySite,
  files: readonly string[],
  breakOne: (fault: Fault, isBroken: (asked: string) => boolean) => Promise<void>,
): Promise<void> {
  const failed: string[] = [];
  for (const file of files.filter(isChosen))
    for (const fault of FAULTS)
      await breakOne(fault, (asked) => asked === file).catch((error) => {
        site.mend();
        failed.push(`${fault}: ${file}: ${String(error).slice(0, 300)}`);
      });
  expect(failed).toEqual([]);
}
