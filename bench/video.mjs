// `node bench/video.mjs`: how long a deck of twelve slides and 30 s of 1080p video take on this machine
// without a GPU, and the memory that they need. Writes VIDEO.md; `--quick` makes five seconds and writes nothing.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build, DIST } from '../scripts/build.mjs';
import { ensureBrowser, NO_WEBGL_ARGS } from '../scripts/find-browser.mjs';
import { ensureInstalled, requireNode } from '../scripts/install.mjs';
import { createSiteServer, listen } from '../scripts/site-server.mjs';
import { describeMachine } from './describe-machine.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const WATCH_MS = 250;

requireNode();
const { values } = parseArgs({
  options: { quick: { type: 'boolean' }, site: { type: 'string' } },
});
await ensureInstalled();
await ensureInstalled(HERE);
const { chromium } = await import('playwright-core');

if (!values.site) {
  const built = await build();
  if (built.exitCode !== 0) throw new Error(`${built.output}\nThe build failed.`);
}
const port = await listen(createSiteServer(values.site ?? DIST), 0, '127.0.0.1');
const { path } = await ensureBrowser();
const args = [...NO_WEBGL_ARGS, '--enable-precise-memory-info'];
const server = await chromium.launchServer({ executablePath: path, args });
const browser = await chromium.connect(server.wsEndpoint());
const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-US' });

/** The processes of the browser: the seconds of processor they took, and the largest one's memory. */
function readProcesses() {
  const rows = execFileSync('ps', ['-eo', 'pid=,ppid=,rss=,cputimes='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((row) => row.trim().split(/\s+/).map(Number));
  const family = new Set([server.process().pid]);
  for (let before = 0; before !== family.size; ) {
    before = family.size;
    for (const [pid, parent] of rows) if (family.has(parent)) family.add(pid);
  }
  const own = rows.filter(([pid]) => family.has(pid));
  return {
    cpuSeconds: own.reduce((sum, [, , , seconds]) => sum + seconds, 0),
    largestMb: Math.max(...own.map(([, , kilobytes]) => kilobytes)) / 1024,
  };
}

/** Presses a button and waits for its file. */
async function measure(press) {
  const before = readProcesses();
  let [heapMb, largestMb] = [0, 0];
  const watch = setInterval(async () => {
    largestMb = Math.max(largestMb, readProcesses().largestMb);
    const bytes = await page.evaluate(() => performance.memory.usedJSHeapSize).catch(() => 0);
    heapMb = Math.max(heapMb, bytes / 2 ** 20);
  }, WATCH_MS);
  const start = performance.now();
  const download = page.waitForEvent('download', { timeout: 600_000 });
  await press();
  await download;
  clearInterval(watch);
  const seconds = (performance.now() - start) / 1000;
  const { cpuSeconds } = readProcesses();
  return { seconds, cpuSeconds: cpuSeconds - before.cpuSeconds, heapMb, largestMb };
}

async function openDialog(choice) {
  await page.goto(`http://127.0.0.1:${port}/?lang=en&layers=zones.corridors`);
  await page.locator('html[data-state="ready"]').waitFor();
  await page.waitForLoadState('networkidle');
  await page.locator('summary', { hasText: /^Take away$/ }).click();
  await page.getByRole('button', { name: choice }).click();
  await page.getByRole('dialog').waitFor();
}

await openDialog(/^Slides/);
const what = page.getByRole('combobox', { name: 'What' });
await what.locator('option[value="story:from-1-to-165"]').waitFor({ state: 'attached' });
await what.selectOption('story:from-1-to-165');
const makeFile = page.getByRole('button', { name: 'Make the file' });
const deck = await measure(() => makeFile.click());

await openDialog(/^Video/);
const length = values.quick ? 5 : 30;
await page.getByRole('spinbutton').fill(String(length));
const ready = page.locator('button[aria-disabled="false"]', { hasText: 'Make the video' });
await ready.waitFor();
const video = await measure(() => ready.click());
await browser.close();
await server.close();

const round = (value) => value.toFixed(1);
const row = (name, { seconds, cpuSeconds, heapMb, largestMb }) =>
  `| ${name} | ${round(seconds)} | ${round(cpuSeconds)} | ${Math.round(heapMb)} | ${Math.round(largestMb)} |`;
const text = `# Slides and video

${describeMachine(path)
  .map((part) => `- ${part}`)
  .join('\n')}

| made | seconds | seconds of processor, all processes | peak JS heap, MB | largest process, MB |
| --- | --- | --- | --- | --- |
${row('deck of 12 slides (.pptx)', deck)}
${row(`${length} s of 1080p video, 30 pictures a second`, video)}
`;
console.log(text);
if (!values.quick) writeFileSync(`${HERE}VIDEO.md`, text);
process.exit(0);
