import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';

export interface MadeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const NAMES = {
  slides: { choice: /^(Slides|幻灯片)/, dialog: /^(Slides and handout|幻灯片与讲义)$/ },
  video: { choice: /^(Video|视频)/, dialog: /^(Video|视频)$/ },
} as const;

const FIELDS = {
  what: /^(What|内容)$/,
  format: /^(Format|格式)$/,
  size: /^(Size|尺寸)$/,
  rate: /^(Pictures a second|每秒帧数)$/,
} as const;

/** The dialogs that make slides, handouts, videos and pictures. */
export class StoryExportDriver {
  private readonly page: Page;
  private readonly what: keyof typeof NAMES;

  constructor(page: Page, what: keyof typeof NAMES) {
    this.page = page;
    this.what = what;
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog', { name: NAMES[this.what].dialog });
  }

  get problem(): Locator {
    return this.dialog.getByRole('alert');
  }

  get status(): Locator {
    return this.dialog.getByRole('status');
  }

  get makeButton(): Locator {
    return this.dialog.getByRole('button', { name: /^(Make the (file|video)|生成(文件|视频))$/ });
  }

  get stopButton(): Locator {
    return this.dialog.getByRole('button', { name: /^(Cancel|取消)$/ });
  }

  async open(): Promise<void> {
    await this.page.locator('summary', { hasText: /^(Take away|带走)$/ }).click();
    await this.page.getByRole('button', { name: NAMES[this.what].choice }).click();
    await this.dialog.waitFor();
  }

  field(name: keyof typeof FIELDS): Locator {
    return this.dialog.getByRole('combobox', { name: FIELDS[name] });
  }

  /** Chooses by the value of a choice: `story:` and an id, `pptx`, `320x180`. */
  async choose(name: keyof typeof FIELDS, value: string): Promise<void> {
    const field = this.field(name);
    await field.locator(`option[value="${value}"]`).waitFor({ state: 'attached' });
    await field.selectOption(value);
  }

  async setLength(seconds: string): Promise<void> {
    await this.dialog.getByRole('spinbutton').fill(seconds);
  }

  async make(): Promise<MadeFile> {
    const download = this.page.waitForEvent('download');
    await this.makeButton.and(this.page.locator('[aria-disabled="false"]')).click();
    const file = await download;
    return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
  }
}
