import type { Locator, Page } from '@playwright/test';

/** Two pictures side by side or with a swipe line. */
export class CompareDriver {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get second(): Locator {
    return this.page.locator('#compared-map');
  }

  get swipeLine(): Locator {
    return this.page.getByRole('slider', { name: /^(Swipe line|卷帘)/ });
  }

  get table(): Locator {
    return this.page.getByRole('tabpanel').getByRole('table').first();
  }

  marksOfSecond(start: string): Locator {
    return this.second.locator(`[data-figure="camera"] [data-mark^="${start}"]`);
  }

  row(name: RegExp): Locator {
    return this.table.getByRole('row', { name });
  }

  async choose(what: string): Promise<void> {
    const choice = this.page.getByRole('combobox', { name: /^(Compare|比较)$/ });
    await choice.selectOption(what);
  }

  async setDate(date: string): Promise<void> {
    await this.page.getByLabel(/^(Date of the second picture|第二幅的日期)$/).fill(date);
  }
}
