import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';

const FORMATS = {
  svg: 'SVG',
  pdf: 'PDF',
  'png-300': /^PNG.{1,2}300 dpi$/,
  'png-600': /^PNG.{1,2}600 dpi$/,
} as const;

export interface SavedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The dialog that makes the view a figure for print. */
export class FigureDriver {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog', { name: /^(Figure for print|印刷用图)$/ });
  }

  get preview(): Locator {
    return this.dialog.getByRole('img', { name: /^(Preview of the figure|图的预览)/ });
  }

  get problem(): Locator {
    return this.dialog.getByRole('alert');
  }

  async open(): Promise<void> {
    await this.page.locator('summary', { hasText: /^(Take away|带走)$/ }).click();
    await this.page.getByRole('button', { name: /^(Figure for print|印刷用图)/ }).click();
    await this.waitUntilDrawn();
  }

  /** The picture has been decoded: it is on the screen. */
  async waitUntilDrawn(): Promise<void> {
    await expect(this.preview).toBeVisible();
    await expect
      .poll(() => this.preview.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0);
  }

  /** The figure itself stands in the place of its sketch. */
  async waitUntilDetailed(): Promise<void> {
    await expect(this.preview).toHaveAttribute('aria-busy', 'false');
    await this.waitUntilDrawn();
  }

  async choose(field: RegExp, choice: string): Promise<void> {
    await this.dialog.getByRole('combobox', { name: field }).selectOption({ label: choice });
  }

  async setOwnWidth(mm: string): Promise<void> {
    await this.choose(/^(Width|宽度)$/, 'Own width');
    await this.dialog.getByRole('spinbutton').fill(mm);
  }

  async setTitle(title: string): Promise<void> {
    await this.dialog.getByRole('textbox', { name: /^(Title|标题)$/ }).fill(title);
  }

  async toggle(name: string | RegExp): Promise<void> {
    await this.dialog.getByRole('checkbox', { name }).click();
  }

  caption(text: string | RegExp): Locator {
    return this.dialog.getByRole('figure').getByText(text);
  }

  async press(format: keyof typeof FORMATS): Promise<void> {
    const name = FORMATS[format];
    const button = this.dialog.getByRole('button', { name, exact: true });
    await expect(button).toHaveAttribute('aria-disabled', 'false');
    await button.click();
  }

  /** Saves the figure and reads what was saved. */
  async save(format: keyof typeof FORMATS): Promise<SavedFile> {
    const download = this.page.waitForEvent('download');
    await this.press(format);
    const file = await download;
    return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
  }
}
