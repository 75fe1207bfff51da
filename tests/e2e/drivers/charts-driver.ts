import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { boxOf } from '../helpers/boxes.ts';

/** The charts of the research desk. */
export class ChartsDriver {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get chooser(): Locator {
    return this.page.getByRole('combobox', { name: /^(Chart|图表)$/ });
  }

  get chart(): Locator {
    return this.page.locator('.chart');
  }

  get heading(): Locator {
    return this.chart.getByRole('heading');
  }

  get picture(): Locator {
    return this.page.locator('.chart-picture');
  }

  /** What the mark that is pointed at shows, in words. */
  get readout(): Locator {
    return this.page.locator('.chart-readout');
  }

  get table(): Locator {
    return this.chart.getByRole('table');
  }

  get rows(): Locator {
    return this.table.locator('tbody tr');
  }

  get sources(): Locator {
    return this.chart.getByRole('button', { name: /^(Source|来源)/ });
  }

  get litMarks(): Locator {
    return this.picture.locator('.chart-mark[data-lit]');
  }

  /** A mark by what it says. */
  mark(name: string | RegExp): Locator {
    return this.picture.locator('.chart-mark').and(this.page.getByLabel(name)).first();
  }

  async choose(name: string): Promise<void> {
    await this.chooser.selectOption({ label: name });
  }

  /** To a chart by its name in links. */
  async goTo(id: string): Promise<void> {
    await this.chooser.selectOption(id);
    const name = await this.chooser.locator('option:checked').textContent();
    await expect(this.heading).toContainText(name ?? '');
    await expect(this.picture).toBeVisible();
  }

  async switchTo(name: string): Promise<void> {
    await this.chart.getByRole('radio', { name }).check();
  }

  async toggleTable(): Promise<void> {
    await this.chart
      .getByRole('button', { name: /^(As a table|As a chart|看表格|看图表)$/ })
      .click();
  }

  async pointAt(name: string | RegExp): Promise<void> {
    await this.mark(name).hover();
  }

  async press(name: string | RegExp): Promise<void> {
    await this.mark(name).click();
  }

  /** Drags over the picture between two parts of its width, from 0 to 1. */
  async brush(from: number, to: number): Promise<void> {
    await this.picture.scrollIntoViewIfNeeded();
    const { left, right, top, bottom } = await boxOf(this.picture);
    const at = (part: number) => left + (right - left) * part;
    const y = top + (bottom - top) * 0.5;
    await this.page.mouse.move(at(from), y);
    await this.page.mouse.down();
    await this.page.mouse.move(at((from + to) / 2), y, { steps: 4 });
    await this.page.mouse.move(at(to), y, { steps: 4 });
    await this.page.mouse.up();
  }

  /** The text of the file that the chart is saved as, and its name. */
  async save(): Promise<{ readonly name: string; readonly text: string }> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.chart.getByRole('button', { name: /^(Save as SVG|存为 SVG)$/ }).click(),
    ]);
    const text = await readFile(await download.path(), 'utf8');
    return { name: download.suggestedFilename(), text };
  }

  /** Whether the chart is as wide as it may be and no wider. */
  async expectToFit(): Promise<void> {
    const isOverflowing = await this.chart.evaluate(
      (element) => element.scrollWidth > element.clientWidth,
    );
    expect(isOverflowing).toBe(false);
  }

  /** Writing of the picture that reaches over its edges, by its text. */
  async textsOutside(): Promise<readonly string[]> {
    return this.picture.evaluate((picture) => {
      const frame = picture.getBoundingClientRect();
      return [...picture.querySelectorAll('text')]
        .filter((text) => {
          const box = text.getBoundingClientRect();
          const { stroke, strokeWidth } = getComputedStyle(text);
          // Firefox counts the halo around letters to their box, which is no writing.
          const spare = 2 + (stroke === 'none' ? 0 : Number.parseFloat(strokeWidth) / 2);
          return box.left < frame.left - spare || box.right > frame.right + spare;
        })
        .map((text) => text.textContent ?? '');
    });
  }
}
