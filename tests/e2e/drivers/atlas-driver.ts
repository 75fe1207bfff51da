import { expect, type Locator, type Page } from '@playwright/test';
import { ClockDriver } from './clock-driver.ts';
import { CompareDriver } from './compare-driver.ts';
import { DeskDriver } from './desk-driver.ts';
import { ListDriver } from './list-driver.ts';
import { StageDriver } from './stage-driver.ts';

/** The overlays, by their names in both languages. */
const OVERLAY_NAMES = {
  zones: /^(Pilot zones|综试区)$/,
  belts: /^(Industrial belts|产业带)$/,
  gap: /^(Regional gap|区域差距)$/,
  corridors: /^(Corridors|物流通道)$/,
};
type Overlay = keyof typeof OVERLAY_NAMES;

/** The atlas as a person uses it: no spec knows how the page is built, only the drivers do. */
export class AtlasDriver {
  readonly clock: ClockDriver;
  readonly stage: StageDriver;
  readonly list: ListDriver;
  readonly desk: DeskDriver;
  readonly compare: CompareDriver;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.clock = new ClockDriver(page);
    this.stage = new StageDriver(page);
    this.list = new ListDriver(page);
    this.desk = new DeskDriver(page);
    this.compare = new CompareDriver(page);
  }

  get root(): Locator {
    return this.page.locator('html');
  }

  get details(): Locator {
    return this.page.getByRole('region', { name: /^(Details|详情)$/ });
  }

  get sourceDialog(): Locator {
    return this.page.getByRole('dialog');
  }

  /** What went wrong while opening. */
  get notice(): Locator {
    return this.page.getByRole('alert');
  }

  get searchField(): Locator {
    return this.page.getByRole('combobox', { name: /^(Search|搜索)$/ });
  }

  get found(): Locator {
    const results = this.page.getByRole('listbox', { name: /^(Search results|搜索结果)$/ });
    return results.getByRole('option');
  }

  /** The picture that is in the page before any script runs. */
  get firstPicture(): Locator {
    return this.page.locator('#first-picture svg');
  }

  /** What those without scripts read. */
  get noScriptNote(): Locator {
    return this.page.locator('noscript p');
  }

  get undoButton(): Locator {
    return this.page.getByRole('button', { name: /^(Undo|撤销)$/ });
  }

  get redoButton(): Locator {
    return this.page.getByRole('button', { name: /^(Redo|重做)$/ });
  }

  overlay(overlay: Overlay): Locator {
    return this.page.getByRole('checkbox', { name: OVERLAY_NAMES[overlay] });
  }

  /** What an overlay's colours and symbols mean; its entries are also the filter. */
  legend(overlay: Overlay): Locator {
    return this.page.locator(`[data-layer="${overlay}"] .legend`);
  }

  /** Goes to a link (`?date=2016-01-15`), whether the atlas can open there or not. */
  async visit(link = ''): Promise<void> {
    await this.page.goto(`./${link}`);
  }

  /** Opens the atlas at a link, and waits until it can be used. */
  async open(link = ''): Promise<void> {
    await this.visit(link);
    await this.waitUntilReady();
  }

  async waitUntilReady(): Promise<void> {
    await expect(this.root).toHaveAttribute('data-state', 'ready');
    await expect(this.clock.slider).toBeVisible();
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.waitUntilReady();
  }

  async goBack(): Promise<void> {
    await this.page.goBack();
  }

  async goForward(): Promise<void> {
    await this.page.goForward();
  }

  async tryAgain(): Promise<void> {
    await this.notice.getByRole('button', { name: /^(Try again|重试)$/ }).click();
  }

  async dismissNotice(): Promise<void> {
    await this.notice.getByRole('button', { name: /^(Dismiss|知道了)$/ }).click();
  }

  async toggleLayer(overlay: Overlay): Promise<void> {
    await this.overlay(overlay).click();
  }

  /** Presses a legend's entry, which filters by it. */
  async filter(overlay: Overlay, name: string | RegExp): Promise<void> {
    const legend = this.legend(overlay);
    await expect(legend).toBeVisible();
    // What folds in a legend may hide the entry.
    const folds = legend.getByRole('button', { expanded: false });
    while ((await folds.count()) > 0) await folds.first().click();
    await legend.getByRole('button', { name }).click();
  }

  async search(text: string): Promise<void> {
    await this.searchField.fill(text);
  }

  /** Finds something by its name and opens its details. */
  async select(name: string): Promise<void> {
    await this.search(name);
    await this.found.filter({ hasText: name }).first().click();
  }

  async closeDetails(): Promise<void> {
    await this.details.getByRole('button', { name: /^(Close|关闭)$/ }).click();
  }

  /** Opens the source of the first fact or figure of the details, or of the one named. */
  async openSource(of = /^(Source|来源)/): Promise<void> {
    await this.details.getByRole('button', { name: of }).first().click();
  }

  async switchLanguage(): Promise<void> {
    await this.page.getByRole('button', { name: /^(English|中文)$/ }).click();
  }

  async switchTheme(): Promise<void> {
    await this.page.getByRole('button', { name: /^(Light|Dark|浅色|深色)$/ }).click();
  }

  /** Opens what folds out over the page: layers (which details hide), view, list, the clock's options. */
  async unfoldAll(): Promise<void> {
    const layers = this.page.getByRole('button', { name: /^(Layers|图层)/ });
    const isFolded = this.page.locator('[aria-expanded="false"]').and(layers);
    if (await isFolded.isVisible()) await isFolded.click();
    for (const disclosure of await this.page.locator('details').all()) {
      const isOpen = (await disclosure.getAttribute('open')) !== null;
      if (!isOpen) await disclosure.locator('summary').press('Enter');
    }
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
