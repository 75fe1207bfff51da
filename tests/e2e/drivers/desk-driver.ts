import { expect, type Locator, type Page } from '@playwright/test';

const TOOL_NAMES = {
  charts: /^(Charts|图表)$/,
  tables: /^(Tables|数据表)$/,
  analysis: /^(Analysis|分析)$/,
  compare: /^(Compare|比较)$/,
  'own-data': /^(Own data|自有数据)$/,
};

/** The research desk beside the map, and what a person takes away from it. */
export class DeskDriver {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get panel(): Locator {
    return this.page.getByRole('region', { name: /^(Research desk|研究台)$/ });
  }

  /** What the open tool shows. */
  get body(): Locator {
    return this.panel.getByRole('tabpanel');
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  async toggle(): Promise<void> {
    await this.page.getByRole('button', { name: /^(Research desk|研究台)$/ }).click();
  }

  async show(tool: keyof typeof TOOL_NAMES): Promise<void> {
    await this.panel.getByRole('tab', { name: TOOL_NAMES[tool] }).click();
  }

  /** Opens one of the dialogs under "Take away". */
  async takeAway(what: RegExp): Promise<void> {
    await this.page.getByText(/^(Take away|带走)$/).click();
    await this.page.getByRole('button', { name: what }).click();
    await expect(this.dialog).toBeVisible();
  }
}
