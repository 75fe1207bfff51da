import { expect, type Locator, type Page } from '@playwright/test';

/** The overlays, by their names in both languages. */
const OVERLAY_NAMES = {
  zones: /^(Pilot zones|综试区)$/,
  belts: /^(Industrial belts|产业带)$/,
  gap: /^(Regional gap|区域差距)$/,
  corridors: /^(Corridors|物流通道)$/,
};
type Overlay = keyof typeof OVERLAY_NAMES;

const DATE = /^(Date|日期)$/;

/** The atlas as a person uses it: no spec knows how the page is built, only this class does. */
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
    return this.page.locator('main [data-renderer]');
  }

  /** The points, where the figure draws them. */
  get marks(): Locator {
    return this.map.locator('[data-mark]');
  }

  get slider(): Locator {
    return this.page.getByRole('slider', { name: DATE });
  }

  get details(): Locator {
    return this.page.getByRole('region', { name: /^(Details|详情)$/ });
  }

  overlay(overlay: Overlay): Locator {
    return this.page.getByRole('checkbox', { name: OVERLAY_NAMES[overlay] });
  }

  /** What an overlay's colours and symbols mean; its entries are also the filter. */
  legend(overlay: Overlay): Locator {
    return this.page.locator(`[data-layer="${overlay}"] .legend`);
  }

  /** Opens the atlas at a link (`?date=2016-01-15`), and waits until it can be used. */
  async open(link = ''): Promise<void> {
    await this.page.goto(`./${link}`);
    await expect(this.root).toHaveAttribute('data-state', 'ready');
    await expect(this.slider).toBeVisible();
  }

  async play(): Promise<void> {
    await this.page.getByRole('button', { name: /^(Play|播放)$/ }).click();
  }

  async pause(): Promise<void> {
    await this.page.getByRole('button', { name: /^(Pause|暂停)$/ }).click();
  }

  /** The date of the clock, `YYYY-MM-DD`. */
  readDate(): Promise<string> {
    return this.page.getByRole('textbox', { name: DATE }).inputValue();
  }

  async setDate(date: string): Promise<void> {
    await this.page.getByRole('textbox', { name: DATE }).fill(date);
  }

  async toggleLayer(overlay: Overlay): Promise<void> {
    await this.overlay(overlay).click();
  }

  async filterBatch(batch: number): Promise<void> {
    const name = new RegExp(`^(Batch ${batch}|第${batch}批)`);
    await this.legend('zones').getByRole('button', { name }).click();
  }

  async search(text: string): Promise<void> {
    await this.page.getByRole('combobox', { name: /^(Search|搜索)$/ }).fill(text);
  }

  /** Finds something by its name and opens its details. */
  async select(name: string): Promise<void> {
    await this.search(name);
    await this.page.getByRole('option', { name }).first().click();
  }

  async switchLanguage(): Promise<void> {
    await this.page.getByRole('button', { name: /^(English|中文)$/ }).click();
  }

  async switchTheme(): Promise<void> {
    await this.page.getByRole('button', { name: /^(Light|Dark|浅色|深色)$/ }).click();
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
  }

  /** The view in the address, as one would copy it: `?v=1&...`. */
  readLink(): string {
    return new URL(this.page.url()).search;
  }

  readTitle(): Promise<string> {
    return this.page.title();
  }
}
