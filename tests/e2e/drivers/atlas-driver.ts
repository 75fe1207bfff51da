import { expect, type Locator, type Page } from '@playwright/test';

/** The overlays, by their names in both languages. */
const OVERLAY_NAMES = {
  zones: /^(Pilot zones|Zones|试点|综试区)/i,
  belts: /^(Industrial belts|Belts|产业带)/i,
  gap: /^(Regional gap|Gap|.*差距)/i,
  corridors: /^(Logistics corridors|Corridors|.*通道)/i,
};
export type Overlay = keyof typeof OVERLAY_NAMES;

/** The atlas as a person uses it: no test knows how the page is built, only this class does. */
export class AtlasDriver {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get root(): Locator {
    return this.page.locator('html');
  }

  /** The map; `data-renderer` says what draws it. */
  get map(): Locator {
    return this.page.locator('main[data-renderer]');
  }

  /** The points drawn by the figure renderer. */
  get marks(): Locator {
    return this.page.locator('[data-mark]');
  }

  get slider(): Locator {
    return this.page.getByRole('slider', { name: /date|日期/i }).first();
  }

  get legend(): Locator {
    return this.page.getByRole('region', { name: /legend|图例/i });
  }

  get details(): Locator {
    return this.page.getByRole('region', { name: /details|详情/i });
  }

  overlay(overlay: Overlay): Locator {
    const name = OVERLAY_NAMES[overlay];
    return this.page.getByRole('checkbox', { name }).or(this.page.getByRole('switch', { name }));
  }

  /** Opens the atlas at a link (`?date=2016-01-15`), and waits until it can be used. */
  async open(link = ''): Promise<void> {
    await this.page.goto(`./${link}`);
    await this.waitUntilReady();
  }

  async waitUntilReady(): Promise<void> {
    await expect(this.root).toHaveAttribute('data-state', 'ready');
  }

  async play(): Promise<void> {
    await this.page.getByRole('button', { name: /^(play|播放)/i }).click();
  }

  async pause(): Promise<void> {
    await this.page.getByRole('button', { name: /^(pause|暂停)/i }).click();
  }

  /** The date of the clock, as the slider says it. */
  async readDate(): Promise<string> {
    return (await this.slider.getAttribute('aria-valuetext')) ?? '';
  }

  async toggleOverlay(overlay: Overlay): Promise<void> {
    await this.overlay(overlay).click();
  }

  /** The legend is the filter: the entry of a batch shows and hides it. */
  async filterBatch(batch: number): Promise<void> {
    await this.legend
      .getByRole('button', { name: new RegExp(`(batch ${batch}\\b|第${batch}批)`, 'i') })
      .click();
  }

  async search(text: string): Promise<void> {
    await this.page.getByRole('combobox', { name: /search|搜索|查找/i }).fill(text);
  }

  /** Finds something by its name and opens its details. */
  async select(name: string): Promise<void> {
    await this.search(name);
    await this.page.getByRole('option', { name }).first().click();
  }

  async switchLanguage(): Promise<void> {
    await this.page.getByRole('button', { name: /^(English|中文|language|语言)/i }).click();
  }

  async switchTheme(): Promise<void> {
    await this.page.getByRole('button', { name: /theme|dark|light|主题|深色|浅色/i }).click();
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
  }

  /** What is behind the address, as one would copy it. */
  link(): string {
    return new URL(this.page.url()).search;
  }

  title(): Promise<string> {
    return this.page.title();
  }
}
