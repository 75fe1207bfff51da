import type { Locator, Page } from '@playwright/test';

/** The list that says what the map shows. */
export class ListDriver {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  private get disclosure(): Locator {
    return this.page.locator('#list-mirror');
  }

  group(name: RegExp): Locator {
    return this.disclosure.getByRole('region', { name });
  }

  entry(name: string | RegExp): Locator {
    return this.disclosure.getByRole('button', { name });
  }

  /** Opens it by the keyboard. */
  async open(): Promise<void> {
    await this.disclosure.locator('summary').press('Enter');
  }
}
