import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';

/** The analyses of the research desk. */
export class AnalysisDriver {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** What the analysis says in a sentence or two. */
  get result(): Locator {
    return this.page.locator('.analysis-result');
  }

  /** What it says in place of a result. */
  get nothing(): Locator {
    return this.page.locator('.analysis-nothing');
  }

  get method(): Locator {
    return this.page.getByRole('region', { name: /^(Method|方法)$/ });
  }

  get mapSwitch(): Locator {
    return this.page.getByRole('tabpanel').getByRole('checkbox');
  }

  table(caption: string | RegExp): Locator {
    return this.page.getByRole('table', { name: caption });
  }

  /** Goes to another analysis by its name. */
  async show(name: string): Promise<void> {
    await this.page
      .getByRole('navigation', { name: /^(Analyses|分析)$/ })
      .getByRole('button', { name, exact: true })
      .click();
  }

  /** Downloads one of its tables: the file's name and its text. */
  async download(name: string): Promise<{ readonly name: string; readonly text: string }> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.locator('.analysis-downloads').getByRole('button', { name }).click(),
    ]);
    return {
      name: download.suggestedFilename(),
      text: await readFile(await download.path(), 'utf8'),
    };
  }
}
