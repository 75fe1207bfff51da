// `node bench/own-table.mjs [--rounds 3]`: brings tables of 100,000 and 1,000,000 rows to the built atlas
// (dist) and measures how long until they are drawn, the longest task of the page meanwhile, the heap of
// page and worker, and how points follow the clock and a pan. Needs `npm run build` first.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { ensureBrowser, NO_WEBGL_ARGS } from '../scripts/find-browser.mjs';
import { createSiteServer, listen } from '../scripts/site-server.mjs';

const { values } = parseArgs({ options: { rounds: { type: 'string' }, site: { type: 'string' } } });
const rounds = Number(values.rounds ?? 3);
const site = values.site ?? fileURLToPath(new URL('../dist', import.meta.url));

/** A seeded generator (Park and Miller), so that every run reads the same tables. */
function createRandom() {
  let seed = 1;
  return () => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
}

function writeTable(file, rowCount) {
  const random = createRandom();
  const pieces = ['id,name,lng,lat,date,value,kind\n'];
  for (let row = 0; row < rowCount; row += 1) {
    const date = `20${15 + (row % 10)}-0${1 + (row % 9)}-1${row % 10}`;
    const [x, y] = [80 + random() * 45, 22 + random() * 23];
    pieces.push(
      `${row},点${row % 5000},${x.toFixed(5)},${y.toFixed(5)},${date},${(random() * 1000).toFixed(2)},${'ABCDE'[row % 5]}\n`,
    );
  }
  writeFileSync(file, pieces.join(''));
}

/** The largest sum of JavaScript heaps (of the page, or of its workers) while something goes on. */
function watchHeaps(browserSession) {
  const sessions = new Map();
  let peak = 0;
  let isOver = false;
  const watch = async () => {
    while (!isOver) {
      const heaps = await Promise.all([...sessions.values()].map((read) => read().catch(() => 0)));
      peak = Math.max(
        peak,
        heaps.reduce((sum, bytes) => sum + bytes, 0),
      );
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const done = watch();
  return {
    add: (name, read) => sessions.set(name, read),
    stop: async () => {
      isOver = true;
      await done;
      await browserSession?.detach?.().catch(() => {});
      return peak;
    },
  };
}

function watchTasks() {
  window.longTasks = [];
  new PerformanceObserver((list) => {
    window.longTasks.push(...list.getEntries().map((entry) => entry.duration));
  }).observe({ entryTypes: ['longtask'] });
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
      else resolve(deltas.slice(1).sort((a, b) => a - b));
    };
    requestAnimationFrame(next);
  });
}

const VIEW = '?lang=en&desk=own-data&renderer=figure&dwell=0&speed=4';

const at = (rising, share) =>
  rising[Math.min(rising.length - 1, Math.floor(rising.length * share))];

async function measure(executablePath, address, file) {
  const browser = await chromium.launch({ executablePath, args: NO_WEBGL_ARGS });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-US' });
    await page.addInitScript(watchTasks);
    await page.goto(`${address}${VIEW}&date=2024-12-31`);
    await page.locator('.own-drop').waitFor();
    await page.waitForTimeout(1500);
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    const heaps = watchHeaps(null);
    heaps.add('page', async () => {
      const { usedSize, backingStorageSize = 0 } = await session.send('Runtime.getHeapUsage');
      return usedSize + backingStorageSize;
    });
    session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
      if (targetInfo.type !== 'worker') return;
      let nextId = 0;
      const waiting = new Map();
      session.on('Target.receivedMessageFromTarget', ({ sessionId: from, message }) => {
        if (from !== sessionId) return;
        const { id, result } = JSON.parse(message);
        waiting.get(id)?.(result);
        waiting.delete(id);
      });
      heaps.add(sessionId, () => {
        nextId += 1;
        const id = nextId;
        const message = JSON.stringify({ id, method: 'Runtime.getHeapUsage' });
        const answer = new Promise((resolve) => {
          waiting.set(id, (result) =>
            resolve((result?.usedSize ?? 0) + (result?.backingStorageSize ?? 0)),
          );
          setTimeout(() => resolve(0), 3000);
        });
        return session
          .send('Target.sendMessageToTarget', { sessionId, message })
          .then(() => answer);
      });
    });
    await session.send('Target.setAutoAttach', {
      autoAttach: true,
      waitForDebuggerOnStart: false,
      flatten: false,
    });
    await page.evaluate(() => {
      window.longTasks.length = 0;
    });
    const start = Date.now();
    await page.locator('.own-data input[type="file"]').setInputFiles(file);
    await page.locator('.own-points[data-drawn]').waitFor({ timeout: 120_000 });
    const drawnMs = Date.now() - start;
    await page.waitForTimeout(1500);
    const heapBytes = await heaps.stop();
    const longestTaskMs = Math.max(0, ...(await page.evaluate(() => window.longTasks)));

    await page.mouse.move(400, 300);
    await page.mouse.down();
    const panning = page.evaluate(collectFrameTimes, 2500);
    for (let step = 0; step < 120; step += 1) await page.mouse.move(400 + step, 300 + (step % 40));
    const pan = await panning;
    await page.mouse.up();
    // The table comes back from the browser's store, at a clock that has all of it before it.
    const again = Date.now();
    await page.goto(`${address}${VIEW}&date=2015-03-01`);
    await page.locator('.own-points[data-drawn]').waitFor({ timeout: 120_000 });
    const restoredMs = Date.now() - again;
    await page.waitForTimeout(1500);
    await page.getByRole('button', { name: 'Play', exact: true }).click();
    const play = await page.evaluate(collectFrameTimes, 4000);
    return {
      drawnMs,
      restoredMs,
      longestTaskMs,
      heapMb: heapBytes / 1e6,
      panP50: at(pan, 0.5),
      panP95: at(pan, 0.95),
      playP50: at(play, 0.5),
      playP95: at(play, 0.95),
    };
  } finally {
    await browser.close();
  }
}

const folder = mkdtempSync(join(tmpdir(), 'own-table-'));
try {
  const browser = await ensureBrowser();
  const port = await listen(createSiteServer(site), 0, '127.0.0.1');
  console.log(
    '| rows | drawn ms | restored ms | longest task ms | peak heap MB | pan p50/p95 ms | play p50/p95 ms |',
  );
  console.log('| --- | --- | --- | --- | --- | --- | --- |');
  for (const rowCount of [100_000, 1_000_000]) {
    const file = join(folder, `${rowCount}.csv`);
    writeTable(file, rowCount);
    const runs = [];
    for (let round = 0; round < rounds; round += 1) {
      runs.push(await measure(browser.path, `http://127.0.0.1:${port}/`, file));
    }
    const median = (key) => runs.map((run) => run[key]).sort((a, b) => a - b)[runs.length >> 1];
    const row = [
      rowCount.toLocaleString('en'),
      median('drawnMs'),
      median('restoredMs'),
      Math.round(median('longestTaskMs')),
      Math.round(median('heapMb')),
      `${median('panP50').toFixed(1)}/${median('panP95').toFixed(1)}`,
      `${median('playP50').toFixed(1)}/${median('playP95').toFixed(1)}`,
    ];
    console.log(`| ${row.join(' | ')} |`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit(0);
