import type { Locator, Page } from '@playwright/test';

const button = (page: Page | Locator, name: RegExp) => page.getByRole('button', { name });

/** The presenter's console in a second window. */
export class ConsoleDriver {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get heading(): Locator {
    return this.page.locator('.console-current h2');
  }

  get next(): Locator {
    return this.page.locator('.console-next p');
  }

  get notes(): Locator {
    return this.page.locator('.console-notes');
  }

  get status(): Locator {
    return this.page.getByRole('status');
  }

  /** What the hall does that the speaker must know. */
  get warnings(): Locator {
    return this.page.locator('.console-current .story-note');
  }

  get passed(): Locator {
    return this.page.locator('[data-watch="passed"]');
  }

  get left(): Locator {
    return this.page.locator('[data-watch="left"]');
  }

  get picture(): Locator {
    return this.page.locator('.console-current .console-picture');
  }

  get dot(): Locator {
    return this.picture.locator('.story-dot:not([hidden])');
  }

  get strip(): Locator {
    return this.page.locator('.console-strip').getByRole('button');
  }

  async goOn(): Promise<void> {
    await button(this.page, /^(Next scene|下一幕)$/).click();
  }

  async blank(): Promise<void> {
    await button(this.page, /^(Black screen|黑屏)$/).click();
  }

  async togglePointer(): Promise<void> {
    await button(this.page, /^(Pointer|光点)$/).click();
  }

  async startWatch(): Promise<void> {
    await button(this.page, /^(Start the watch|开始计时)$/).click();
  }

  async setMinutes(minutes: number): Promise<void> {
    await this.page.getByRole('spinbutton').fill(String(minutes));
  }
}
