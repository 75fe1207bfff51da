import { expect, type Locator, type Page } from '@playwright/test';
import type { Lesson } from '../../../src/domain/lesson.ts';

const button = (inside: Page | Locator, name: RegExp) => inside.getByRole('button', { name });

/** The player of lessons, its result, and the teacher's page. */
export class LessonDriver {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Puts a lesson beside those of the site. */
  async bring(lesson: Lesson): Promise<void> {
    await this.page.route(`**/data/lessons/${lesson.id}.json`, (route) =>
      route.fulfill({ json: lesson }),
    );
  }

  /** Lets the browser keep nothing, as some do in private windows. */
  async refuseStorage(): Promise<void> {
    await this.page.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    });
  }

  get card(): Locator {
    return this.page.locator('section.lesson');
  }

  get heading(): Locator {
    return this.card.getByRole('heading', { level: 2 });
  }

  /** `Step 3 of 8`, and the points so far. */
  get place(): Locator {
    return this.card.locator('.story-place');
  }

  get notes(): Locator {
    return this.card.locator('.story-note');
  }

  get failure(): Locator {
    return this.card.getByRole('alert');
  }

  get verdict(): Locator {
    return this.card.locator('.lesson-verdict');
  }

  get solution(): Locator {
    return this.card.locator('.lesson-solution');
  }

  get hints(): Locator {
    return this.card.locator('.lesson-hints li');
  }

  get picked(): Locator {
    return this.card.locator('.lesson-chip');
  }

  get menuEntries(): Locator {
    return this.page.locator('.lesson-list').getByRole('button');
  }

  get teacherPage(): Locator {
    return this.page.getByRole('dialog');
  }

  get rows(): Locator {
    return this.card.locator('.lesson-table tbody tr');
  }

  get date(): Locator {
    return this.card.locator('input[type="date"]');
  }

  get number(): Locator {
    return this.card.getByRole('textbox', { name: /^(Your number|您的数)$/ });
  }

  get text(): Locator {
    return this.card.getByRole('textbox', { name: /^(Your answer|您的回答)$/ });
  }

  /** The labels of the rows to be put in order, from the first. */
  get order(): Locator {
    return this.card.locator('.lesson-order .lesson-label');
  }

  async openMenu(): Promise<void> {
    await this.page.locator('summary', { hasText: /^(Stories|故事)$/ }).click();
    await expect(this.menuEntries.first()).toBeVisible();
  }

  async waitForResult(): Promise<void> {
    await expect(this.place).toContainText(/^(Result|成绩)/);
  }

  async waitForStep(place: number): Promise<void> {
    await expect(this.place).toContainText(new RegExp(`^(Step|第) ${place} `));
  }

  async goOn(): Promise<void> {
    await button(this.card, /^(Next step|To the result|下一步|看成绩)$/).click();
  }

  async goTo(place: number): Promise<void> {
    await button(this.card, new RegExp(`^${place}[.．]`))
      .first()
      .click();
  }

  async check(): Promise<void> {
    await button(this.card, /^(Check|Check again|检查答案|再检查一次)$/).click();
  }

  async showHint(): Promise<void> {
    await button(this.card, /^(Show hint|看提示)/).click();
  }

  /** Also where it was shown before, which the lesson remembers. */
  async showSolution(): Promise<void> {
    const sure = button(this.card, /^(Show it, and earn|看解答，)/);
    await expect(async () => {
      if (await this.solution.isVisible()) return;
      await button(this.card, /^(Show the worked solution|看解答)$/).click({ timeout: 2_000 });
      if (await sure.isVisible()) await sure.click({ timeout: 2_000 });
      await expect(this.solution).toBeVisible({ timeout: 2_000 });
    }).toPass();
  }

  async searchList(text: string): Promise<void> {
    const list = this.card.locator('details', { hasText: /Choose from a list|从列表里选/ });
    if ((await list.getAttribute('open')) === null) await list.locator('summary').click();
    await this.card.getByRole('searchbox').fill(text);
  }

  async pickFromList(name: RegExp): Promise<void> {
    await this.card.getByRole('checkbox', { name }).click();
  }

  async moveUp(label: string): Promise<void> {
    await button(this.card, new RegExp(`^Move ${label} up$`)).click();
  }

  /** Drags a row by its handle to where another is. */
  async dragRow(label: string, onto: string): Promise<void> {
    const handle = button(this.card, new RegExp(`^Move ${label}:`));
    const target = this.card.locator('.lesson-order li', { hasText: onto });
    await handle.scrollIntoViewIfNeeded();
    const [from, to] = [await handle.boundingBox(), await target.boundingBox()];
    if (!from || !to) throw new Error('There is no such row.');
    await this.page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
    await this.page.mouse.down();
    await this.page.mouse.move(to.x + 20, to.y + 3, { steps: 6 });
    await this.page.mouse.up();
  }

  async openTeacherPage(): Promise<void> {
    await button(this.card, /^(For teachers|教师页)$/).click();
    await expect(this.teacherPage).toBeVisible();
  }

  async leave(): Promise<void> {
    await button(this.card, /^(Leave the lesson|离开课程)$/)
      .first()
      .click();
  }

  async beginAgain(): Promise<void> {
    await button(this.card, /^(Begin again|从头再来)$/).click();
    await button(this.card, /^(Forget all answers|清除全部答案)/).click();
  }

  /** Presses a button that saves, and reads what was saved. */
  async save(kind: 'CSV' | 'JSON'): Promise<{ readonly name: string; readonly text: string }> {
    const saving = this.page.waitForEvent('download');
    await button(this.card, new RegExp(`(Save|保存).*${kind}`)).click();
    const saved = await saving;
    const chunks: Uint8Array[] = [];
    for await (const chunk of await saved.createReadStream()) chunks.push(chunk as Uint8Array);
    return { name: saved.suggestedFilename(), text: Buffer.concat(chunks).toString('utf8') };
  }

  /** The text that a printer would get. */
  async readPrint(): Promise<string> {
    await this.page.emulateMedia({ media: 'print' });
    // biome-ignore lint/performance/useDomNodeTextContent: only what is shown counts here
    const text = await this.page.evaluate(() => document.body.innerText);
    await this.page.emulateMedia({ media: 'screen' });
    return text;
  }
}
