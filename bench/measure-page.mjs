import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { NO_WEBGL_ARGS } from '../scripts/find-browser.mjs';
import { findFirstPicture } from './first-picture.mjs';

const READY = 'html[data-state="ready"]';
const VIEWPORT = { width: 1280, height: 800 };
/** The picture is final when nothing was drawn for so long. */
const QUIET_MS = 1500;

/** Records every frame that the page presents, with the time at which it did. */
async function recordFrames(devtools) {
  const frames = [];
  devtools.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
    frames.push({ timeMs: metadata.timestamp * 1000, png: data });
    devtools.send('Page.screencastFrameAck', { sessionId }).catch(() => {}); // The page has closed.
  });
  await devtools.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
  return frames;
}

async function waitUntilQuiet(page, frames) {
  let count = -1;
  while (frames.length !== count) {
    count = frames.length;
    await page.waitForTimeout(QUIET_MS);
  }
}

/** The bytes that a file has on the wire. */
function wireBytes(folder, pathname) {
  const file = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  const sent = existsSync(`${file}.br`) ? `${file}.br` : file;
  return existsSync(sent) ? statSync(sent).size : 0;
}

function sumBytes(folder, urls, isCounted) {
  const pathnames = new Set(urls.map((url) => new URL(url).pathname));
  return [...pathnames]
    .filter(isCounted)
    .reduce((sum, pathname) => sum + wireBytes(folder, pathname), 0);
}

async function readMetric(devtools, name) {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics.find((metric) => metric.name === name).value;
}

async function readHeapBytes(devtools) {
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.collectGarbage');
  return readMetric(devtools, 'JSHeapUsedSize');
}

/** Runs in the page: the times between animation frames for a while. */
function collectFrameTimes(durationMs) {
  return new Promise((resolve) => {
    const deltas = [];
    const start = performance.now();
    let before = start;
    const next = (now) => {
      deltas.push(now - before);
      before = now;
      if (now - start < durationMs) requestAnimationFrame(next);
      else resolve(deltas.slice(1)); // The first began before the first frame.
    };
    requestAnimationFrame(next);
  });
}

async function measurePlay(page, devtools, site, durationMs) {
  await page.goto(site.playUrl);
  await page.locator(READY).waitFor();
  const dateBefore = await page.evaluate(site.readDate);
  await site.play(page);
  const busyBefore = await readMetric(devtools, 'TaskDuration');
  const frameMs = await page.evaluate(collectFrameTimes, durationMs);
  const busyMs = ((await readMetric(devtools, 'TaskDuration')) - busyBefore) * 1000;
  const dateAfter = await page.evaluate(site.readDate);
  if (dateBefore === dateAfter) throw new Error(`The clock of ${site.name} did not run.`);
  return { frameMs, busyMsPerFrame: busyMs / frameMs.length };
}

/** Opens a site once, in a new browser with an empty profile, and returns all that is measured. */
export async function measurePage(executablePath, site, playMs) {
  const browser = await chromium.launch({ executablePath, args: NO_WEBGL_ARGS });
  try {
    const context = await browser.newContext({ viewport: VIEWPORT, locale: 'en-US' });
    const page = await context.newPage();
    const urls = [];
    page.on('request', (request) => urls.push(request.url()));
    const devtools = await context.newCDPSession(page);
    await devtools.send('Performance.enable');
    const frames = await recordFrames(devtools);

    await page.goto(site.url);
    await page.locator(READY).waitFor();
    await waitUntilQuiet(page, frames);
    await devtools.send('Page.stopScreencast');
    const originMs = await page.evaluate(() => performance.timeOrigin);
    const paintMs = await page.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0].startTime,
    );
    const colours = await page.evaluate(site.readColours);
    const blankPage = await context.newPage();
    const { firstMs, lastingMs } = await findFirstPicture(blankPage, frames, colours);
    await blankPage.close();

    const heapBytes = await readHeapBytes(devtools);
    const scriptBytes = sumBytes(site.folder, urls, (path) => /\.m?js$/.test(path));
    const allBytes = sumBytes(site.folder, urls, () => true);
    const play = await measurePlay(page, devtools, site, playMs);
    return {
      pictureMs: firstMs - originMs,
      lastingPictureMs: lastingMs - originMs,
      paintMs,
      heapBytes,
      scriptBytes,
      allBytes,
      ...play,
    };
  } finally {
    await browser.close();
  }
}
