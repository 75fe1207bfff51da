import { test as base, expect } from '@playwright/test';
import { AtlasDriver } from '../drivers/atlas-driver.ts';
import { openBrowser } from '../engines/open-browser.ts';
import { watchPage } from './watch-page.ts';

interface AtlasFixtures {
  readonly atlas: AtlasDriver;
}

interface AtlasOptions {
  /** What a test provokes itself, such as the browser's own report of a file that does not arrive. */
  readonly provoked: RegExp | null;
}

/** A test with the atlas at hand, that fails at its end when the page did what none may do. */
export const test = base.extend<AtlasFixtures & AtlasOptions>({
  browser: [
    async ({ playwright, browserName, launchOptions }, use) => {
      const browser = await openBrowser(playwright, browserName, launchOptions);
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  provoked: [null, { option: true }],
  atlas: async ({ page, baseURL, provoked }, use) => {
    const faults = await watchPage(page, new URL(baseURL ?? '').origin);
    await use(new AtlasDriver(page));
    const unprovoked = faults.filter((fault) => !provoked?.test(fault));
    expect(unprovoked, 'what no page of the atlas may do').toEqual([]);
  },
});

export { expect };
