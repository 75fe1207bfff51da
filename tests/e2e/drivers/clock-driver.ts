import type { Locator, Page } from '@playwright/test';

const DATE = /^(Date|日期)$/;

/** The timeline along the foot of the atlas. */
export class ClockDriver {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get slider(): Locator {
    return this.page.getByRole('slider', { name: DATE });
  }

  get playButton(): Locator {
    return this.page.getByRole('button', { name: /^(Play|播放)$/ });
  }

  get pauseButton(): Locator {
    return this.page.getByRole('button', { name: /^(Pause|暂停)$/ });
  }

  /** The national series, one figure each. */
  get series(): Locator {
    return this.page.locator('.timeline-series figure');
  }

  /** The bar of a batch. */
  bar(batch: number): Locator {
    return this.page.locator('.timeline-bar').nth(batch - 1);
  }

  async play(): Promise<void> {
    await this.playButton.click();
  }

  async pause(): Promise<void> {
    await this.pauseButton.click();
  }

  async stepToNextEvent(): Promise<void> {
    await this.page.getByRole('button', { name: /^(Next event|下一事件)$/ }).click();
  }

  /** Drags over the timeline with Shift held, between two shares of its width. */
  async brush(from: number, to: number): Promise<void> {
    const track = this.page.locator('.timeline-svg');
    const box = await track.boundingBox();
    if (!box) throw new Error('There is no timeline to brush.');
    const y = box.y + box.height / 2;
    await this.page.keyboard.down('Shift');
    await this.page.mouse.move(box.x + box.width * from, y);
    await this.page.mouse.down();
    await this.page.mouse.move(box.x + box.width * to, y, { steps: 6 });
    await this.page.mouse.up();
    await this.page.keyboard.up('Shift');
  }

  /** The date of the clock, `YYYY-MM-DD`. */
  readDate(): Promise<string> {
    return this.page.getByRole('textbox', { name: DATE }).inputValue();
  }

  async setDate(date: string): Promise<void> {
    await this.page.getByRole('textbox', { name: DATE }).fill(date);
  }

  /** Presses a key on the slider. */
  async press(key: string): Promise<void> {
    await this.slider.press(key);
  }

  /** Notes every date that the clock shows from now on; the answer tells which they were. */
  async recordDates(): Promise<() => Promise<readonly string[]>> {
    const record = await this.slider.evaluateHandle((slider) => {
      const days: number[] = [];
      new MutationObserver(() => {
        const day = Number(slider.getAttribute('aria-valuenow'));
        if (days.at(-1) !== day) days.push(day);
      }).observe(slider, { attributeFilter: ['aria-valuenow'] });
      return days;
    });
    const toDate = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
    return async () => (await record.jsonValue()).map(toDate);
  }
}
