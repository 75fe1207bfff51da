import { expect, type Locator, type Page } from '@playwright/test';

const button = (page: Page | Locator, name: RegExp) => page.getByRole('button', { name });

/** The player of stories, and the menu that opens it. */
export class StoryDriver {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get card(): Locator {
    return this.page.locator('section.story');
  }

  get heading(): Locator {
    return this.card.getByRole('heading', { level: 2 });
  }

  /** `Scene 3 of 12` */
  get place(): Locator {
    return this.card.locator('.story-place');
  }

  get chart(): Locator {
    return this.card.locator('.story-chart svg').first();
  }

  /** Says that the reader explores, or what did not work. */
  get notes(): Locator {
    return this.card.locator('.story-note');
  }

  get failure(): Locator {
    return this.card.getByRole('alert');
  }

  /** Where a story did not arrive. */
  tryAgain(): Promise<void> {
    return this.card.getByRole('button', { name: 'Try again' }).click();
  }

  get blackScreen(): Locator {
    return this.page.locator('.story-blank');
  }

  /** The dots of this window's pointer and of the console's. */
  get dots(): Locator {
    return this.page.locator('.story-dot:not([hidden])');
  }

  get menuEntries(): Locator {
    return this.page.locator('.story-list').getByRole('button');
  }

  async openMenu(): Promise<void> {
    await this.page.locator('summary', { hasText: /^(Stories|故事)$/ }).click();
    await expect(this.menuEntries.first()).toBeVisible();
  }

  async choose(title: string | RegExp): Promise<void> {
    await this.menuEntries.filter({ hasText: title }).click();
  }

  async waitForScene(place: number): Promise<void> {
    await expect(this.place).toContainText(new RegExp(`^(Scene|第) ${place} `));
  }

  async goOn(): Promise<void> {
    await button(this.card, /^(Next scene|下一幕)$/).click();
  }

  async goBack(): Promise<void> {
    await button(this.card, /^(Previous scene|上一幕)$/).click();
  }

  async play(): Promise<void> {
    await button(this.card, /^(Play by itself|自动播放)$/).click();
  }

  get pauseButton(): Locator {
    return button(this.card, /^(Pause|暂停)$/);
  }

  async resume(): Promise<void> {
    await button(this.card, /^(Back to the scene|回到这一幕)$/).click();
  }

  async leave(): Promise<void> {
    await button(this.card, /^(Leave the story|离开故事)$/)
      .first()
      .click();
  }

  async toggleLarge(): Promise<void> {
    await button(this.card, /^(Large type|大字)$/).click();
  }

  /** The page of the console that the browser opens. */
  async openConsole(): Promise<Page> {
    const opening = this.page.context().waitForEvent('page');
    await button(this.card, /^(Presenter console|演讲者视图)$/).click();
    return opening;
  }

  /** The picture as markup, without the goods and ids that differ from drawing to drawing. */
  async readPicture(): Promise<string> {
    const picture = this.page.locator('#map .figure-stage');
    // A flight may still be under way: it has landed when some frames are alike.
    await picture.evaluate(async (stage) => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const place = () => stage.querySelector('[data-figure="camera"]')?.getAttribute('transform');
      let alike = 0;
      while (alike < 20) {
        const before = place();
        await frame();
        alike = before === place() ? alike + 1 : 0;
      }
    });
    return picture.innerHTML();
  }

  /** A swipe over the card by a finger, so many pixels to the right. */
  async swipe(right: number): Promise<void> {
    await this.card.evaluate((card, distance) => {
      const touch = (clientX: number) =>
        new Touch({ identifier: 1, target: card, clientX, clientY: 500 });
      const from = { touches: [touch(200)], bubbles: true };
      card.dispatchEvent(new TouchEvent('touchstart', from));
      const to = { changedTouches: [touch(200 + distance)], bubbles: true };
      card.dispatchEvent(new TouchEvent('touchend', to));
    }, right);
  }
}
