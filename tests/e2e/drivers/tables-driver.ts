import type { Locator, Page } from '@playwright/test';

/** The tables of the research desk. */
export class TablesDriver {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get grid(): Locator {
    return this.page.getByRole('grid');
  }

  /** How many rows pass the filters of the view, in words. */
  get count(): Locator {
    return this.page.locator('.tables-count');
  }

  /** What the last cell says in full. */
  get reader(): Locator {
    return this.page.getByRole('region', { name: /^(The chosen cell in full|所选单元格全文)$/ });
  }

  get focused(): Locator {
    return this.grid.locator(':focus');
  }

  get selectedRows(): Locator {
    return this.grid.getByRole('row', { selected: true });
  }

  row(name: string | RegExp): Locator {
    return this.grid.getByRole('row').filter({ hasText: name });
  }

  /** Rows that the page holds at this moment, headings left out. */
  get drawnRows(): Locator {
    return this.grid.locator('tbody [role="row"], tbody tr[aria-rowindex]');
  }

  heading(name: string): Locator {
    return this.grid.getByRole('columnheader', { name, exact: true });
  }

  async choose(table: RegExp): Promise<void> {
    const picker = this.page.getByRole('combobox', { name: /^(Table|数据表)$/ });
    const label = await picker.locator('option').filter({ hasText: table }).textContent();
    await picker.selectOption({ label: label ?? '' });
  }

  async sortBy(column: string): Promise<void> {
    await this.heading(column).getByRole('button').click();
  }

  async search(text: string): Promise<void> {
    await this.page
      .getByRole('searchbox', { name: /^(Search all columns|搜索所有列)$/ })
      .fill(text);
  }

  async unfoldFilters(): Promise<void> {
    await this.page.getByRole('button', { name: /^(Filter by column|按列筛选)$/ }).click();
  }

  filter(name: string): Locator {
    return this.grid.getByLabel(name, { exact: true });
  }

  async showAllRows(): Promise<void> {
    await this.page.getByLabel(/^(Also rows that the view filters out|同时列出未通过)/).check();
  }

  /** Puts the focus on the grid's one stop. */
  async enter(): Promise<void> {
    await this.grid.locator('[tabindex="0"]').first().focus();
  }

  async showOnMap(name: string): Promise<void> {
    await this.grid.getByRole('button', { name: `Show on the map: ${name}`, exact: true }).click();
  }
}
