import { createServer } from 'node:net';
import { defineConfig } from '@playwright/test';
import { findBrowser, NO_WEBGL_ARGS, SOFTWARE_WEBGL_ARGS } from './scripts/find-browser.mjs';
import { ENGINES } from './scripts/find-engines.mjs';

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

// Playwright reads this file once more in each worker; the environment carries what was found first.
process.env.ATLAS_PORT ??= String(await findFreePort());
const port = process.env.ATLAS_PORT;
const browser = await findBrowser();
if (!browser) throw new Error('No Chromium found: run "node scripts/find-browser.mjs" to get one.');
process.env.CHROMIUM_PATH = browser.path;

const address = `http://127.0.0.1:${port}/`;
const executablePath = browser.path;

// In the other engines `npm test` runs these, `npm run e2e -- --project=firefox` everything.
const CORE = ['opening', 'choosing', 'clock', 'links', 'machines', 'missing-parts'];
const CORE_SPECS = {
  firefox: [...CORE, 'searching', 'single-file', 'charts'],
  webkit: CORE,
};
const isCoreOnly = process.env.ATLAS_ENGINES === 'core';
/** What is of Chromium alone: its WebGL in software, its letters in pictures, and axe. */
const CHROMIUM_SPECS = ['webgl', 'webgl-faults', 'looks', 'barriers', 'reflow'];

const pathsOf = (specs: readonly string[]) => specs.map((spec) => `specs/${spec}.spec.ts`);

// Debian's Firefox and WebKit are not Playwright's own builds: tests/e2e/engines speaks with them.
const otherEngines = ENGINES.flatMap(({ name, find }) => {
  const path = find();
  if (!path) return [];
  const use = {
    browserName: name,
    channel: name === 'firefox' ? 'moz-firefox' : undefined,
    launchOptions: {
      executablePath: path,
      // WebKit does not say that it draws in software, which takes seconds for a picture here.
      args: name === 'webkit' ? ['--enable-webgl=false'] : [],
    },
  };
  const start = { name: `${name} starts`, testMatch: 'engines/starts.setup.ts', use };
  return [
    start,
    {
      name,
      testMatch: isCoreOnly ? pathsOf(CORE_SPECS[name]) : 'specs/*.spec.ts',
      testIgnore: pathsOf(CHROMIUM_SPECS),
      dependencies: [start.name],
      use,
    },
  ];
});

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: 'specs/*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  // On a loaded machine a browser may stall; a test that needed its second try is named in the sum.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  // Generous, since WebGL in software on a busy machine takes its time.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    baseURL: address,
    viewport: { width: 1280, height: 800 },
    locale: 'en-US',
    timezoneId: 'Asia/Shanghai',
    // What an earlier test left in a browser must not answer for the site; offline.spec.ts allows it.
    serviceWorkers: 'block',
    trace: 'off',
    video: 'off',
    screenshot: 'off',
  },
  projects: [
    {
      name: 'figure',
      testIgnore: 'specs/webgl*.spec.ts',
      use: { launchOptions: { executablePath, args: NO_WEBGL_ARGS } },
    },
    {
      // In software this is slow, so it runs only what concerns WebGL.
      name: 'webgl',
      testMatch: 'specs/webgl*.spec.ts',
      expect: { timeout: 40_000 },
      use: { launchOptions: { executablePath, args: SOFTWARE_WEBGL_ARGS } },
    },
    ...otherEngines,
  ],
  webServer: {
    command: `node scripts/serve.mjs ${port}`,
    url: address,
    reuseExistingServer: false,
    stdout: 'ignore',
    stderr: 'pipe',
  },
});
