import { expect, type Page } from '@playwright/test';

/** The version of the site that a page shows, and those of the files that it gets. */
export interface ShownVersion {
  readonly page: string;
  readonly data: string;
}

/** What keeps the site in the browser for when there is no network. */
export class OfflineDriver {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Until everything that the first visit keeps is kept. */
  async waitUntilKept(): Promise<void> {
    await this.page.evaluate(async () => {
      const { active } = await navigator.serviceWorker.ready;
      while (active && active.state !== 'activated') {
        await new Promise((resolve) => {
          active.addEventListener('statechange', resolve, { once: true });
        });
      }
    });
  }

  /** Whether a worker stands behind the page's address. */
  async isKept(): Promise<boolean> {
    return this.page.evaluate(
      async () => (await navigator.serviceWorker.getRegistration()) !== undefined,
    );
  }

  /** Asks for a newer version now, as the browser does by itself at each visit, and waits until it is there. */
  async waitForNewVersion(): Promise<void> {
    await expect
      .poll(() =>
        this.page.evaluate(async () => {
          const registration = await navigator.serviceWorker.getRegistration();
          await registration?.update();
          return registration?.waiting?.state ?? null;
        }),
      )
      .toBe('installed');
  }

  async cacheNames(): Promise<readonly string[]> {
    return this.page.evaluate(() => caches.keys());
  }

  /** Which version the page is of, and which its data and a chunk of its script are. */
  async readVersion(): Promise<ShownVersion> {
    return this.page.evaluate(async () => {
      const data = await (await fetch('data/stories/index.json')).text();
      return {
        page: document.documentElement.dataset.version ?? 'A',
        data: /"atlas-version":"(\w+)"/.exec(data)?.[1] ?? 'A',
      };
    });
  }
}
