import { READY } from './measure-opening.mjs';
import { ZONES_APART } from './pages.mjs';
import { readProcesses, usedBetween } from './processes.mjs';
import { withPage } from './with-page.mjs';

/** About as often as a mouse tells of itself. */
const MOVE_EVERY_MS = 16;
const CENTRE = { x: 740, y: 380 };
/** Interactions shorter than this are not told of: they count as long as that. */
const SHORTEST_MS = 16;
const HOVER_EVERY_MS = 10;
/** An act whose effect is not on the screen by then has none. */
const LONGEST_EFFECT_MS = 10_000;

const open = async (page, url) => {
  await page.goto(url);
  await page.locator(READY).waitFor();
};

/** Frame times in ms, and the processors' work for each, while `act` goes on for so long. */
async function measureFrames({ browser, page }, durationMs, act) {
  const before = await readProcesses(browser);
  const frames = page.evaluate((ms) => window.answers.frameTimes(ms), durationMs);
  await act(durationMs);
  const frameMs = await frames;
  const after = await readProcesses(browser);
  const cpuMs = usedBetween(before, after, 'cpuSeconds') * 1000;
  return { frameMs, cpuMsPerFrame: cpuMs / frameMs.length };
}

/** Does `move` as often as a mouse tells of itself. */
async function keepMoving(page, durationMs, move) {
  const start = performance.now();
  for (let turn = 0; performance.now() - start < durationMs; turn += 1) {
    await move(turn);
    const next = start + (turn + 1) * MOVE_EVERY_MS;
    await page.waitForTimeout(Math.max(0, next - performance.now()));
  }
}

/** Does `act`, and throws where the screen stays as it was: what does nothing is done soonest. */
async function seeEffect(page, site, name, act) {
  const before = await page.screenshot();
  await act();
  for (const start = performance.now(); before.equals(await page.screenshot()); )
    if (performance.now() - start > LONGEST_EFFECT_MS)
      throw new Error(`${name} changed nothing on the screen of ${site.title}.`);
}

async function measurePlay(opened, site, durationMs) {
  const { page } = opened;
  await open(page, site.playUrl);
  const dateBefore = await page.evaluate(site.readDate);
  await site.play(page);
  const play = await measureFrames(opened, durationMs, () => page.waitForTimeout(durationMs));
  if (dateBefore === (await page.evaluate(site.readDate)))
    throw new Error(`The clock of ${site.title} did not run.`);
  return play;
}

/** Drags the map to and fro from a place on it. */
export async function measurePan(opened, durationMs, { x, y } = CENTRE) {
  const { page } = opened;
  await page.mouse.move(x, y);
  await page.mouse.down();
  const pan = await measureFrames(opened, durationMs, () =>
    keepMoving(page, durationMs, (turn) =>
      page.mouse.move(x + 160 * Math.sin(turn / 20), y + 90 * Math.sin(turn / 13)),
    ),
  );
  await page.mouse.up();
  return pan;
}

function measureZoom(opened, durationMs) {
  const { page } = opened;
  return measureFrames(opened, durationMs, () =>
    keepMoving(page, durationMs, (turn) => page.mouse.wheel(0, turn % 80 < 40 ? -40 : 40)),
  );
}

async function placesOf(page, site) {
  const zones = ZONES_APART.map((id) => site.zones.find((zone) => zone.id === id));
  const places = await page.evaluate(site.readPlaces, zones);
  return places.map(([x, y]) => ({ x, y }));
}

/** From the pointer's coming to a zone until its name is on the screen. */
async function measureHovers(page, site, places) {
  const waits = [];
  for (const { x, y } of places) {
    const text = await page.evaluate(
      (tip) => document.querySelector(tip)?.textContent ?? '',
      site.tip,
    );
    const answer = page.evaluate(
      ([tip, now]) => window.answers.untilText(tip, now),
      [site.tip, text],
    );
    await page.mouse.move(x, y);
    waits.push((await answer).waitedMs);
  }
  return waits;
}

/** The interactions that `act` is for the browser, as long as it has measured them; done twice before, to see that it does something. */
async function measureInteractions(page, site, name, times, act) {
  await seeEffect(page, site, name, () => act(times - 1));
  await act(times - 1);
  await page.evaluate(() => window.answers.takeInteractions());
  for (let turn = 0; turn < times; turn += 1) {
    await act(turn);
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))),
    );
  }
  // An interaction is told of once its frame has been presented.
  await page.waitForTimeout(500);
  const told = await page.evaluate(() => window.answers.takeInteractions());
  return Array.from({ length: Math.max(times, told.length) }, (_, turn) =>
    Math.max(told[turn] ?? 0, SHORTEST_MS),
  );
}

/** Plays, drags, zooms, points, clicks, filters and switches the language, each in the state that the last left. */
export function measureActs(path, site, durationMs) {
  return withPage({ path, args: site.args }, async (opened) => {
    const { page } = opened;
    const play = await measurePlay(opened, site, durationMs);
    await open(page, site.url);
    const places = await placesOf(page, site);
    const hoverMs = await measureHovers(page, site, places);
    const interact = (name, times, act) => measureInteractions(page, site, name, times, act);
    const clickMs = await interact('click', places.length, (turn) =>
      page.mouse.click(places[turn].x, places[turn].y),
    );
    // Somebody is chosen: the language of their name is seen.
    const languageMs = await interact('language', 6, () => site.switchLanguage(page));
    await open(page, site.url);
    const filterMs = await interact('filter', 6, () => site.filter(page));
    const themeMs = site.switchTheme && (await interact('theme', 6, () => site.switchTheme(page)));
    if (site.stepBack) await page.locator('[role="slider"]').first().focus();
    const keyMs = site.stepBack && (await interact('key', 6, () => site.stepBack(page)));
    await open(page, site.url);
    let pan;
    let zoom;
    await seeEffect(page, site, 'pan', async () => {
      pan = await measurePan(opened, durationMs / 2);
    });
    await seeEffect(page, site, 'zoom', async () => {
      zoom = await measureZoom(opened, durationMs / 2);
    });
    const place = places[0];
    return { place, play, pan, zoom, hoverMs, clickMs, filterMs, languageMs, themeMs, keyMs };
  });
}

/** From the start of the navigation until a zone, here under a moving pointer, tells its name; in ms. */
export function measureInteractive(path, site, { x, y }) {
  return withPage({ path, args: site.args }, async ({ page }) => {
    await page.goto(site.url, { waitUntil: 'commit' });
    const answer = page.evaluate(
      ([tip, now]) => window.answers.untilText(tip, now),
      [site.tip, ''],
    );
    let isOver = false;
    const moving = (async () => {
      for (let turn = 0; !isOver; turn += 1) {
        await page.mouse.move(x + (turn % 2), y);
        await page.waitForTimeout(HOVER_EVERY_MS);
      }
    })();
    const { atMs } = await answer;
    isOver = true;
    await moving;
    return atMs;
  });
}

/** From the start of the navigation until the clock runs, of which play is asked as soon as the page takes it; in ms. */
export function measureFirstPlay(path, site) {
  return withPage({ path, args: site.args }, async ({ page }) => {
    await page.goto(site.playUrl, { waitUntil: 'commit' });
    await page.locator(READY).waitFor();
    const date = await page.evaluate(site.readDate);
    await site.play(page);
    const runs = `(${site.readDate})() !== ${JSON.stringify(date)} && performance.now()`;
    return (await page.waitForFunction(runs)).jsonValue();
  });
}
