import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';

export interface SavedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The dialogs by which data and citations are taken away. */
export class TakeAwayDriver {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  get said(): Locator {
    return this.dialog.getByRole('status');
  }

  protected async openFromMenu(choice: RegExp): Promise<void> {
    await this.page.locator('summary', { hasText: /^(Take away|带走)$/ }).click();
    await this.page.getByRole('button', { name: choice }).click();
    await this.dialog.waitFor();
  }

  async openDownloads(): Promise<void> {
    await this.openFromMenu(/^(Data|数据)\s?…+/);
  }

  async openCitations(): Promise<void> {
    await this.openFromMenu(/^(Citation|引用)/);
  }

  async openSingleFile(): Promise<void> {
    await this.openFromMenu(/^(One HTML file|单个 HTML 文件)/);
  }

  async choose(scope: string | RegExp): Promise<void> {
    await this.dialog.getByRole('radio', { name: scope }).check();
  }

  /** Presses what saves a file, and reads the file. */
  async save(name: string): Promise<SavedFile> {
    const control = this.dialog
      .getByRole('button', { name, exact: true })
      .or(this.dialog.getByRole('link', { name, exact: true }));
    const [download] = await Promise.all([this.page.waitForEvent('download'), control.click()]);
    const path = await download.path();
    return { name: download.suggestedFilename(), bytes: new Uint8Array(await readFile(path)) };
  }

  /** The text of a citation in one form. */
  citation(format: string): Locator {
    return this.dialog.getByRole('region', { name: format, exact: true }).locator('pre');
  }

  async copy(format: string): Promise<void> {
    await this.dialog.getByRole('button', { name: `Copy ${format}`, exact: true }).click();
  }
}
