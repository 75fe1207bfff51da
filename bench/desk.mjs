// `npm --prefix bench run desk`: how fast the research desk answers, on this machine without a GPU.
// Writes DESK.md; `-- --quick` opens each thing three times and writes nothing.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build, DIST } from '../scripts/build.mjs';
import { ensureBrowser, NO_WEBGL_ARGS } from '../scripts/find-browser.mjs';
import { ensureInstalled, requireNode } from '../scripts/install.mjs';
import { createSiteServer, listen } from '../scripts/site-server.mjs';
import { describeMachine } from './describe-machine.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const OPENINGS = 20;

requireNode();
const { values } = parseArgs({ options: { quick: { type: 'boolean' } } });
const openings = values.quick ? 3 : OPENINGS;
await ensureInstalled();
await ensureInstalled(HERE);
const { chromium } = await import('playwright-core');
const { measureBrush, measureDialogs, measureOpenings } = await import('./desk-acts.mjs');
const { timeAnalyses } = await import('./time-analyses.mjs');
const { formatDeskResults } = await import('./desk-report.mjs');

const built = await build();
if (built.exitCode !== 0) throw new Error(`${built.output}\nThe build failed.`);
const port = await listen(createSiteServer(DIST), 0, '127.0.0.1');
const { path } = await ensureBrowser();
const browser = await chromium.launch({ executablePath: path, args: NO_WEBGL_ARGS });
const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-US' });
await page.goto(`http://127.0.0.1:${port}/?lang=en&renderer=figure`);
await page.locator('html[data-state="ready"]').waitFor();
await page.waitForLoadState('networkidle');

const results = {
  openings: [...(await measureOpenings(page, openings)), ...(await measureDialogs(page, openings))],
  brush: await measureBrush(page, values.quick ? 20 : 120),
  analyses: await timeAnalyses(values.quick ? 3 : 20),
};
await browser.close();
const text = formatDeskResults(results, openings, describeMachine(path));
console.log(text);
if (!values.quick) writeFileSync(`${HERE}DESK.md`, text);
process.exit(0);
