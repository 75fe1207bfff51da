import { test as base, expect } from '@playwright/test';
import { AtlasDriver } from '../drivers/atlas-driver.ts';
import { watchPage } from './watch-page.ts';

interface AtlasFixtures {
  readonly atlas: AtlasDriver;
}

/** A test with the atlas at hand, that fails at its end when the page did what none may do. */
export const test = base.extend<AtlasFixtures>({
  atlas: async ({ page, baseURL }, use) => {
    const faults = await watchPage(page, new URL(baseURL ?? '').origin);
    await use(new AtlasDriver(page));
    expect(faults, 'what no page of the atlas may do').toEqual([]);
  },
});

export { expect };
