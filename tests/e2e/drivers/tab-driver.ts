import type { BrowserContext, Page } from '@playwright/test';
import { AtlasDriver } from './atlas-driver.ts';
import { LessonEditorDriver } from './lesson-editor-driver.ts';
import { OwnTableDriver } from './own-table-driver.ts';
import { StoryEditorDriver } from './story-editor-driver.ts';

/** A tab of the browser in which a person works, and what can befall it. */
export class TabDriver {
  readonly atlas: AtlasDriver;
  readonly story: StoryEditorDriver;
  readonly lesson: LessonEditorDriver;
  readonly table: OwnTableDriver;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.atlas = new AtlasDriver(page);
    this.story = new StoryEditorDriver(page);
    this.lesson = new LessonEditorDriver(page);
    this.table = new OwnTableDriver(page);
  }

  /** One more tab of the same browser. */
  static async open(context: BrowserContext): Promise<TabDriver> {
    return new TabDriver(await context.newPage());
  }

  /** Ends the tab's process at once: no code of the page hears of it. Chromium alone can be treated so. */
  async crash(): Promise<void> {
    const session = await this.page.context().newCDPSession(this.page);
    const gone = this.page.waitForEvent('crash');
    // A dead process does not answer.
    session.send('Page.crash').catch(() => undefined);
    await gone;
    await this.page.close();
  }

  /** Lets the site store so many bytes; undefined as many as the browser likes. Chromium alone. */
  async limitStorage(quotaSize?: number): Promise<void> {
    const session = await this.page.context().newCDPSession(this.page);
    const { origin } = new URL(this.page.url());
    const limit = quotaSize === undefined ? {} : { quotaSize };
    await session.send('Storage.overrideQuotaForOrigin', { origin, ...limit });
  }

  /** Puts in the browser what a later version of the site would have kept. */
  async keepStory(draft: object): Promise<void> {
    await this.page.evaluate(
      (kept) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('atlas-own-story', 1);
          opening.onupgradeneeded = () => opening.result.createObjectStore('kept');
          opening.onsuccess = () => {
            const transaction = opening.result.transaction('kept', 'readwrite');
            transaction.objectStore('kept').put({ draft: kept, stamp: 'later' }, 'story');
            transaction.oncomplete = () => resolve(opening.result.close());
            transaction.onabort = () => reject(transaction.error);
          };
        }),
      draft,
    );
  }
}
