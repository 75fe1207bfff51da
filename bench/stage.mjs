// `npm --prefix bench run stage`: how fast a talk goes on, and how fast the atlas in one file stands, on
// this machine without a GPU. Writes STAGE.md; `-- --quick` walks one story and writes nothing.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build, DIST } from '../scripts/build.mjs';
import { ensureBrowser, NO_WEBGL_ARGS } from '../scripts/find-browser.mjs';
import { ensureInstalled, requireNode } from '../scripts/install.mjs';
import { createSiteServer, listen } from '../scripts/site-server.mjs';
import { describeMachine } from './describe-machine.mjs';
import { formatTable } from './format-table.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const STORIES = [
  'from-1-to-165',
  'what-is-made-where',
  'three-to-one',
  'to-the-sea-without-a-coast',
  'one-late-comers-path',
  'counting-is-hard',
];
const VIEWPORT = { width: 1280, height: 800 };
const READING_MS = 1500;
const FILE_OPENINGS = 10;

requireNode();
const { values } = parseArgs({ options: { quick: { type: 'boolean' } } });
await ensureInstalled();
await ensureInstalled(HERE);
const { chromium } = await import('playwright-core');
const built = await build();
if (built.exitCode !== 0) throw new Error(`${built.output}\nThe build failed.`);
const port = await listen(createSiteServer(DIST), 0, '127.0.0.1');
const { path } = await ensureBrowser();
const browser = await chromium.launch({ executablePath: path, args: NO_WEBGL_ARGS });

/**
 * Runs in the page. Presses the key for the next scene; answers the milliseconds to the frame with its
 * heading, and to the last frame in which anything on the map changed.
 */
async function timeNextScene(watchMs) {
  const heading = () => document.querySelector('.story h2, .story h3')?.textContent ?? '';
  const before = heading();
  const map = document.querySelector('#map');
  let stands = 0;
  let answers = 0;
  const start = performance.now();
  const afterFrame = (then) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => then(performance.now() - start);
    requestAnimationFrame(() => port2.postMessage(null));
  };
  const onMap = new MutationObserver(() =>
    afterFrame((time) => {
      stands = time;
    }),
  );
  onMap.observe(map, { subtree: true, childList: true, attributes: true });
  const onStory = new MutationObserver(() => {
    if (answers > 0 || heading() === before) return;
    answers = -1;
    afterFrame((time) => {
      answers = time;
    });
  });
  onStory.observe(document.querySelector('.story'), {
    subtree: true,
    childList: true,
    characterData: true,
  });
  document.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true, cancelable: true }),
  );
  await new Promise((resolve) => setTimeout(resolve, watchMs));
  onMap.disconnect();
  onStory.disconnect();
  return { answers, stands };
}

async function walkStory(story) {
  const page = await browser.newPage({ viewport: VIEWPORT, locale: 'en-US' });
  await page.goto(`http://127.0.0.1:${port}/?lang=en&renderer=figure&story=${story}:1`);
  await page.locator('.story').waitFor();
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(READING_MS);
  const steps = [];
  for (;;) {
    const { answers, stands } = await page.evaluate(timeNextScene, READING_MS);
    if (answers === 0) break;
    steps.push({ answers, stands });
  }
  await page.close();
  return steps;
}

async function openFile() {
  const page = await browser.newPage({ viewport: VIEWPORT, locale: 'en-US' });
  await page.goto(pathToFileURL(join(DIST, 'single', 'atlas.html')).href, { waitUntil: 'commit' });
  await page.locator('html[data-state="ready"]').waitFor();
  const times = await page.evaluate(() => ({
    picture: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    ready: performance.now(),
  }));
  await page.close();
  return times;
}

const walks = [];
for (const story of values.quick ? STORIES.slice(0, 1) : STORIES) {
  walks.push({ story, steps: await walkStory(story) });
}
const openings = [];
for (let turn = 0; turn < (values.quick ? 2 : FILE_OPENINGS); turn += 1)
  openings.push(await openFile());
await browser.close();

const rows = (pick) => walks.map(({ story, steps }) => ({ name: story, times: steps.map(pick) }));
const text = `# On stage

Written by \`npm --prefix bench run stage\`; do not edit. Times of one machine, which did other work too.

## The next scene answers

From the key to the first frame with the scene's heading, over all scenes of each story.

${formatTable(
  'story',
  rows(({ answers }) => answers),
)}

## The next scene stands

From the key to the last frame in which the map changed: the flight to the scene is over, its marks are there.

${formatTable(
  'story',
  rows(({ stands }) => stands),
)}

## The atlas in one file

From opening \`single/atlas.html\` by \`file://\`, ${openings.length} times.

${formatTable('what stands', [
  { name: 'first picture', times: openings.map(({ picture }) => picture) },
  { name: 'the whole atlas', times: openings.map(({ ready }) => ready) },
])}

${describeMachine(path)
  .map((part) => `- ${part}`)
  .join('\n')}
`;
console.log(text);
if (!values.quick) writeFileSync(`${HERE}STAGE.md`, text);
process.exit(0);
