import type { Page } from '@playwright/test';
import { FAULTS, type Fault, type FaultySite } from '../helpers/faulty-site.ts';
import {
  breakEach,
  chosen,
  expect,
  expectNamed,
  REFUSED,
  test,
  turn,
} from '../helpers/faulty-test.ts';
import { MAKING_SCENES, type MakingScene } from '../helpers/making-scenes.ts';

test.use({ provoked: REFUSED });
test.describe.configure({ timeout: chosen ? 60 * 60_000 : 150_000 });

/** A worksheet has sixteen maps, which take a busy machine their time. */
const MAKING_MS = 60_000;

/**
 * Once its files can be had, it is made where the page stands, or after the page was loaded again: by the one who reads
 * that it has to be, or in Firefox, which remembers code that did not arrive, by the page itself (`lazy-part.tsx`).
 */
async function expectMade(page: Page, scene: MakingScene): Promise<void> {
  const goal = scene.goal(page);
  const answer = goal.or(page.getByRole('alert')).first();
  const again = page.getByRole('button', { name: 'Try again' }).first();
  const anew = page.getByRole('button', { name: 'Load the page again' });
  let isLoadedAgain = false;
  page.on('domcontentloaded', () => {
    isLoadedAgain = true;
  });
  for (let tries = 0; tries < 3 && !(await goal.isVisible()); tries += 1) {
    if (tries > 0 && !isLoadedAgain && (await anew.isVisible())) {
      await anew.click();
      await expect.poll(() => isLoadedAgain).toBe(true);
    }
    if (isLoadedAgain) {
      isLoadedAgain = false;
      await page.locator('html[data-state="ready"]').waitFor();
      await scene.act?.(page);
    } else if (await again.isVisible()) await again.click();
    else await scene.make(page);
    const isAnswered = async () => isLoadedAgain || (await answer.isVisible());
    await expect.poll(isAnswered, { timeout: MAKING_MS }).toBe(true);
  }
  await expect(goal).toBeVisible();
}

/** Where all is ready to be made; answers from where on files are asked for it. */
async function reach(page: Page, site: FaultySite, scene: MakingScene): Promise<number> {
  await page.goto(`./${scene.link}`);
  await page.locator('html[data-state="ready"]').waitFor();
  await scene.reach(page);
  await page.waitForLoadState('networkidle');
  return site.asked.length;
}

/** What is asked for once it is begun has the fault: it says what is missing, and nothing is made. */
async function makeAndMend(
  page: Page,
  site: FaultySite,
  scene: MakingScene,
  fault: Fault,
  isBroken: (file: string) => boolean,
): Promise<void> {
  const from = await reach(page, site, scene);
  site.break((file) => (isBroken(file) ? fault : null));
  await scene.make(page);
  const broken = () => site.asked.slice(from).filter(isBroken);
  if (fault === 'slow') await expect.poll(() => site.isHolding).toBe(true);
  else {
    await expectNamed(page, broken);
    await expect(scene.goal(page)).toHaveCount(0);
  }
  expect(broken(), 'files that this scene is for').not.toEqual([]);
  site.mend();
  if (fault !== 'slow') await expectMade(page, scene);
  await expect(scene.goal(page)).toBeVisible({ timeout: MAKING_MS });
  await page.goto('about:blank');
}

/** The files that are asked for once it is begun and all is well. */
async function takenBy(page: Page, site: FaultySite, scene: MakingScene) {
  const from = await reach(page, site, scene);
  await scene.make(page);
  await expect(scene.goal(page)).toBeVisible({ timeout: MAKING_MS });
  await page.waitForLoadState('networkidle');
  return [...new Set(site.asked.slice(from))];
}

for (const [at, scene] of MAKING_SCENES.entries()) {
  test(`what is made with files that fail: ${scene.name}`, { tag: '@sweep' }, async ({
    page,
    site,
  }) => {
    const [only] = FAULTS.filter((fault) => fault === chosen);
    const breakIt = (fault: Fault, isBroken: (file: string) => boolean) =>
      makeAndMend(page, site, scene, fault, isBroken);
    if (chosen && !only) await breakEach(site, await takenBy(page, site, scene), breakIt);
    else await breakIt(only ?? turn(at), () => true);
  });
}
