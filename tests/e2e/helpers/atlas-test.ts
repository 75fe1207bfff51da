import { test as base, expect } from '@playwright/test';
import { AtlasDriver } from '../drivers/atlas-driver.ts';
import { openBrowser } from '../engines/open-browser.ts';
import { type Faults, watchBrowser } from './watch-browser.ts';

interface AtlasFixtures {
  readonly atlas: AtlasDriver;
  /** What has been done so far that no page may do. */
  readonly faults: Faults;
}

interface AtlasOptions {
  /** Sites of others, by their origins, that a test opens besides the atlas's own. */
  readonly hosts: readonly string[];
  /** What a test provokes itself, such as the browser's own report of a file that does not arrive. */
  readonly provoked: RegExp | null;
}

/** A test that fails at its end when a page or worker in any of its windows did what none may do. */
export const test = base.extend<AtlasFixtures & AtlasOptions>({
  browser: [
    async ({ playwright, browserName, launchOptions }, use) => {
      const browser = await openBrowser(playwright, browserName, launchOptions);
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  hosts: [[], { option: true }],
  provoked: [null, { option: true }],
  faults: [
    async ({ browser, baseURL, hosts, provoked }, use) => {
      const { faults, stop } = watchBrowser(browser, baseURL ?? '', hosts);
      await use(faults);
      stop();
      const unprovoked = faults.filter((fault) => !provoked?.test(fault));
      expect(unprovoked, 'what no page of the atlas may do').toEqual([]);
    },
    { auto: true },
  ],
  atlas: async ({ page }, use) => use(new AtlasDriver(page)),
});

export { expect };
