import type { Page } from '@playwright/test';

/** What a page fetches, and the connection that it believes to have. Make it before the page is opened. */
export class TrafficDriver {
  private readonly page: Page;
  private readonly addresses: string[] = [];

  constructor(page: Page) {
    this.page = page;
    page.on('request', (request) => this.addresses.push(new URL(request.url()).pathname));
  }

  /** The person has asked their browser to save data. */
  async saveData(): Promise<void> {
    await this.page.addInitScript(() => {
      Object.defineProperty(Navigator.prototype, 'connection', {
        get: () => ({ saveData: true }),
      });
    });
  }

  /** The files so far whose addresses hold this. */
  fetched(part: string): readonly string[] {
    return this.addresses.filter((address) => address.includes(part));
  }

  /** Until nothing is under way, and the page has had a moment for errands. */
  async waitUntilIdle(): Promise<void> {
    await this.page.waitForLoadState('networkidle');
    await this.page.evaluate(
      () =>
        new Promise<unknown>((resolve) => {
          // WebKit does not say when it is idle.
          if ('requestIdleCallback' in window) requestIdleCallback(resolve, { timeout: 20_000 });
          else setTimeout(resolve);
        }),
    );
    await this.page.waitForLoadState('networkidle');
  }

  async openTakeAway(): Promise<void> {
    await this.page.locator('summary', { hasText: /^(Take away|带走)$/ }).click();
    await this.page.getByRole('button', { name: /^(Figure for print|印刷用图)/ }).waitFor();
  }
}
