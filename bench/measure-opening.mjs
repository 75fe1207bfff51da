import { CONDITIONS } from './conditions.mjs';
import { findFirstPicture } from './first-picture.mjs';
import { readProcesses, usedBetween } from './processes.mjs';
import { withPage } from './with-page.mjs';

export const READY = 'html[data-state="ready"]';
/** The picture is final when nothing was drawn for so long. */
const QUIET_MS = 1500;
/** How long a page at rest is watched, and how long the browser itself is given before to end its own start. */
const REST_MS = 10_000;
const BEFORE_REST_MS = 5000;

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

/** Records the files that arrive: `pieces` says how much of a file was there when, `bytes` what it took on the wire. */
function recordFiles(devtools) {
  let clockMs = 0;
  const files = new Map();
  devtools.on('Network.requestWillBeSent', ({ requestId, request, timestamp, wallTime }) => {
    clockMs = (wallTime - timestamp) * 1000;
    if (request.url.startsWith('http'))
      files.set(requestId, { url: request.url, pieces: [], bytes: 0 });
  });
  devtools.on('Network.dataReceived', ({ requestId, timestamp, dataLength }) => {
    files.get(requestId)?.pieces.push({ length: dataLength, atMs: timestamp * 1000 + clockMs });
  });
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const file = files.get(requestId);
    if (file) file.bytes = encodedDataLength;
  });
  return files;
}

const sumLengths = (pieces) => pieces.reduce((sum, { length }) => sum + length, 0);

/** Bytes on the wire until then: of a file that was under way the part that was there, once it was unpacked. */
function bytesUntil(files, untilMs) {
  return [...files.values()].reduce((sum, { pieces, bytes }) => {
    const there = pieces.filter(({ atMs }) => atMs <= untilMs);
    return sum + (bytes * sumLengths(there)) / Math.max(1, sumLengths(pieces));
  }, 0);
}

async function readHeapBytes(devtools) {
  for (let turn = 0; turn < 3; turn += 1) await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  return usedSize;
}

/** What a page does that nobody touches. */
async function measureRest(browser, page) {
  const readFrames = () => page.evaluate(() => window.answers.frames());
  await page.waitForTimeout(BEFORE_REST_MS);
  const [framesBefore, before] = [await readFrames(), await readProcesses(browser)];
  await page.waitForTimeout(REST_MS);
  const [frames, after] = [await readFrames(), await readProcesses(browser)];
  return {
    restFrames: ((frames - framesBefore) * 1000) / REST_MS,
    restCpuShare: usedBetween(before, after, 'cpuSeconds') / (REST_MS / 1000),
  };
}

/**
 * Opens a site once, in a new browser with an empty profile. Without a condition everything is measured, on
 * a slow line or processor the opening alone.
 */
export function measureOpening(path, site, condition) {
  return withPage({ path, args: site.args }, async ({ browser, context, page, devtools }) => {
    const frames = await recordFrames(devtools);
    const files = recordFiles(devtools);
    const before = await readProcesses(browser);
    await CONDITIONS[condition](devtools);
    await page.goto(site.url);
    await page.locator(READY).waitFor();
    await waitUntilQuiet(page, frames);
    await devtools.send('Page.stopScreencast');
    const after = await readProcesses(browser);
    const originMs = await page.evaluate(() => performance.timeOrigin);
    const colours = await page.evaluate(site.readColours);
    const places = await page.evaluate(site.readPlaces, site.zones);
    const readyMs = originMs + (await page.evaluate(() => window.answers.readyMs()));
    // Before a second page is opened in the same browser.
    const atRest = condition === 'as it is' && {
      loadCpuSeconds: usedBetween(before, after, 'cpuSeconds'),
      heapBytes: await readHeapBytes(devtools),
      memoryMegabytes: usedBetween(before, await readProcesses(browser), 'megabytes'),
      ...(await measureRest(browser, page)),
    };
    const blankPage = await context.newPage();
    const { firstMs, lastingMs } = await findFirstPicture(blankPage, frames, colours, places);
    return {
      ...atRest,
      pictureMs: firstMs - originMs,
      lastingPictureMs: lastingMs - originMs,
      readyMs: readyMs - originMs,
      pictureBytes: bytesUntil(files, firstMs),
      readyBytes: bytesUntil(files, readyMs),
      allBytes: bytesUntil(files, Number.POSITIVE_INFINITY),
      requests: files.size,
      scripts: [...files.values()].filter(({ url }) => url.endsWith('.js')).length,
    };
  });
}
