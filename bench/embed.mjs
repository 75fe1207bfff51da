// `npm --prefix bench run embed`: an embed's first picture beside that of a plain SVG in the same page, the
// memory of ten embeds on one page, and Lighthouse on the embed page, on this machine without a GPU.
// Writes EMBED.md; `-- --quick` opens each three times, leaves Lighthouse out, and writes nothing.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build, DIST } from '../scripts/build.mjs';
import { ensureBrowser, NO_WEBGL_ARGS } from '../scripts/find-browser.mjs';
import { ensureInstalled, requireNode } from '../scripts/install.mjs';
import { createSiteServer, listen } from '../scripts/site-server.mjs';
import { describeMachine } from './describe-machine.mjs';
import { formatTable } from './format-table.mjs';
import { readProcesses, usedBetween } from './processes.mjs';
import { serveSite } from './serve-site.mjs';
import { quantile } from './statistics.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const SETTLING_MS = 1000;
const CATEGORIES = ['performance', 'accessibility', 'best-practices'];

requireNode();
const { values } = parseArgs({
  options: { quick: { type: 'boolean' }, site: { type: 'string' } },
});
const openings = values.quick ? 3 : 15;
await ensureInstalled();
await ensureInstalled(HERE);
const { chromium } = await import('playwright-core');
if (!values.site) {
  const built = await build();
  if (built.exitCode !== 0) throw new Error(`${built.output}\nThe build failed.`);
}
const site = values.site ?? DIST;
/** The very picture that the embed's page comes with, and nothing else: the floor. */
const picture = /<div id="first-picture">([\s\S]*?<\/svg>)/.exec(
  readFileSync(join(site, 'embed.html'), 'utf8'),
)?.[1];
if (!picture) throw new Error('embed.html holds no first picture.');
const frame = (address) => `<iframe src="${address}" width="800" height="560"></iframe>`;
const page = (body) => `<!doctype html><meta charset="utf-8"><title>A page</title>${body}`;
const embed = frame('embed.html?lang=en');
const host = await serveSite(site, {
  'plain.html': page(picture),
  'with-plain.html': page(frame('plain.html')),
  'with-embed.html': page(embed),
  'ten.html': page(embed.repeat(10)),
});

const { path } = await ensureBrowser();
const debugPort = await listen(createSiteServer(site), 0, '127.0.0.1').then((free) => free + 1);
const browser = await chromium.launch({
  executablePath: path,
  args: [...NO_WEBGL_ARGS, `--remote-debugging-port=${debugPort}`],
});

/** Milliseconds from asking for a page to the first picture in its frame, with nothing kept from before. */
async function timeFirstPicture(address) {
  const context = await browser.newContext({ viewport: { width: 1000, height: 700 } });
  const tab = await context.newPage();
  // A new window's own parts load first.
  await tab.waitForTimeout(SETTLING_MS);
  const asked = Date.now();
  await tab.goto(address, { waitUntil: 'commit' });
  await tab.waitForFunction(() => document.querySelector('iframe'));
  const inner = await (await tab.waitForSelector('iframe')).contentFrame();
  const painted = await inner.evaluate(
    () =>
      new Promise((resolve) => {
        const look = (entries) => {
          const first = entries.find(({ name }) => name === 'first-contentful-paint');
          if (first) resolve(performance.timeOrigin + first.startTime);
          return Boolean(first);
        };
        if (look(performance.getEntriesByType('paint'))) return;
        new PerformanceObserver((list) => look(list.getEntries())).observe({ type: 'paint' });
      }),
  );
  await context.close();
  return painted - asked;
}

/** The memory of a page's own processes, megabytes, each shared part counted by its share. */
async function measureTen() {
  const context = await browser.newContext({ viewport: { width: 1000, height: 900 } });
  const tab = await context.newPage();
  const before = await readProcesses(browser);
  await tab.goto(`${host}ten.html`);
  for (const frameOf of tab.frames().slice(1)) {
    await frameOf.locator('html[data-state="ready"]').waitFor({ timeout: 120_000 });
  }
  await tab.waitForTimeout(2000);
  const after = await readProcesses(browser);
  await context.close();
  return usedBetween(before, after, 'megabytes');
}

async function askLighthouse() {
  const { default: lighthouse, desktopConfig } = await import('lighthouse');
  const options = { port: debugPort, onlyCategories: CATEGORIES, logLevel: 'error' };
  const result = await lighthouse(`${host}embed.html?lang=en`, options, desktopConfig);
  return CATEGORIES.map((name) => ({
    name,
    score: Math.round((result?.lhr.categories[name]?.score ?? 0) * 100),
  }));
}

const plain = [];
const framed = [];
for (let turn = 0; turn < openings; turn += 1) {
  const both = [
    async () => plain.push(await timeFirstPicture(`${host}with-plain.html`)),
    async () => framed.push(await timeFirstPicture(`${host}with-embed.html`)),
  ];
  // Each is first in every other turn.
  for (const measure of turn % 2 === 0 ? both : both.reverse()) await measure();
}
const tenMb = await measureTen();
const scores = values.quick ? [] : await askLighthouse();
await browser.close();

const ratio = quantile(framed, 0.5) / quantile(plain, 0.5);
const text = `# Embeds

Written by \`npm --prefix bench run embed\`; do not edit. Times of one machine, which did other work too.

## First picture in a frame

From asking for the page around it, ${openings} times each in turn, with nothing kept from before. The
plain SVG is the embed's own first picture in a page of its own.

${formatTable('frame', [
  { name: 'plain SVG', times: plain },
  { name: 'embed', times: framed },
])}

Ratio of the medians: ${ratio.toFixed(2)}.

## Ten embeds on one page

${Math.round(tenMb)} MB in all processes of the page (proportional set size).

## Lighthouse, desktop preset, embed page

| category | score |
| --- | --- |
${scores.map(({ name, score }) => `| ${name} | ${score} |`).join('\n')}

${describeMachine(path)
  .map((part) => `- ${part}`)
  .join('\n')}
`;
console.log(text);
if (!values.quick) writeFileSync(`${HERE}EMBED.md`, text);
process.exit(0);
