import { expect, type Locator, type Page } from '@playwright/test';

/** How an editor calls itself and what it makes, in both languages. */
interface EditorNames {
  readonly panel: RegExp;
  /** In the menu. */
  readonly write: RegExp;
  readonly capture: RegExp;
  readonly copy: RegExp;
}

/** An editor in which a person writes a story or a lesson. */
export class WorkEditorDriver {
  protected readonly page: Page;
  private readonly names: EditorNames;

  constructor(page: Page, names: EditorNames) {
    this.page = page;
    this.names = names;
  }

  get panel(): Locator {
    return this.page.getByRole('region', { name: this.names.panel });
  }

  get title(): Locator {
    return this.panel.getByRole('textbox', { name: /^(Title|标题)$/ }).first();
  }

  /** The headings of the scenes or steps, in order. */
  get parts(): Locator {
    return this.panel.locator('.part-heading');
  }

  get heading(): Locator {
    return this.panel.getByRole('textbox', { name: /^(Heading|小标题)$/ }).first();
  }

  get text(): Locator {
    return this.panel.getByRole('textbox', { name: /^(Text|正文)$/ }).first();
  }

  /** How the text of the open one will read. */
  get reading(): Locator {
    return this.panel.locator('.editor-reading').first();
  }

  /** What is said of tokens that mean nothing. */
  get wrongTokens(): Locator {
    return this.panel.locator('.editor-wrong').first();
  }

  /** Whether what is written is kept. */
  get keeping(): Locator {
    return this.panel.locator('[data-saving]');
  }

  /** What went wrong, or was not understood. */
  get alert(): Locator {
    return this.panel.getByRole('alert');
  }

  get status(): Locator {
    return this.panel.locator('.editor-foot [role="status"]');
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  async open(): Promise<void> {
    await this.page.getByText(/^(Stories|故事)$/).click();
    await this.page.getByRole('button', { name: this.names.write }).click();
    await expect(this.panel).toBeVisible();
    await expect(this.title).toBeVisible();
  }

  async press(name: string | RegExp): Promise<void> {
    await this.panel.getByRole('button', { name }).first().click();
  }

  async capture(): Promise<void> {
    await this.press(this.names.capture);
  }

  /** Captures the view and writes what is said with it. */
  async write(heading: string, text: string): Promise<void> {
    await this.capture();
    await expect(this.heading).toBeFocused();
    await this.heading.fill(heading);
    await this.text.fill(text);
  }

  /** Opens a scene or step by its name, which also shows it on the map. */
  async openPart(name: string | RegExp): Promise<void> {
    await this.part(name).click();
  }

  part(name: string | RegExp): Locator {
    return this.panel.locator('.part-name').filter({ hasText: name });
  }

  /** Drags one by its handle onto the middle of another. */
  async drag(place: number, onto: number): Promise<void> {
    const cards = this.panel.locator('.part-card');
    await this.panel.locator('.part-handle').nth(place).hover();
    await this.page.mouse.down();
    const box = await cards.nth(onto).boundingBox();
    if (!box) throw new Error('The other one is not on the screen.');
    const y = onto > place ? box.y + box.height - 4 : box.y + 4;
    await this.page.mouse.move(box.x + 20, y, { steps: 6 });
    await this.page.mouse.up();
  }

  /** Opens what is folded away in the editor; what that folds away in turn is the same once more. */
  async unfold(): Promise<void> {
    const folded = this.panel.locator('details:not([open], details details) > summary');
    for (let left = await folded.count(); left > 0; left = await folded.count()) {
      await folded.first().press('Enter');
      await expect(folded).not.toHaveCount(left);
    }
  }

  async insertNumber(label: string): Promise<void> {
    await this.panel.getByText('Insert a number from the tables').first().click();
    await this.panel
      .getByRole('combobox', { name: 'Which number' })
      .first()
      .selectOption({ label });
    await this.press('Insert into the text');
  }

  /** Waits until all that is written is kept in the browser. */
  async waitUntilKept(): Promise<void> {
    await expect(this.keeping).toHaveAttribute('data-saving', 'saved');
  }

  /** Saves the work as a file and reads it. */
  async save(): Promise<{ readonly name: string; readonly text: string }> {
    return this.download(this.panel.getByRole('button', { name: /^(Save as file|存为文件)$/ }));
  }

  /** Saves what was kept and cannot be opened as a file, and reads it. */
  async saveUnreadable(): Promise<string> {
    const note = this.alert.filter({ hasText: /cannot be opened|打不开/ });
    return (await this.download(note.getByRole('button').first())).text;
  }

  /** Lets what is written here take the place of what is kept. */
  async keepMine(): Promise<void> {
    await this.alert.getByRole('button', { name: /^(Keep the one here|留下这里的)$/ }).click();
  }

  /** Saves the newest of what was put aside as a file, and reads it. */
  async saveSetAside(): Promise<string> {
    const list = this.panel.getByRole('region', { name: /^(Put aside|另行保留的内容)$/ });
    return (await this.download(list.getByRole('button'))).text;
  }

  private async download(
    button: Locator,
  ): Promise<{ readonly name: string; readonly text: string }> {
    const coming = this.page.waitForEvent('download');
    await button.first().click();
    const download = await coming;
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    return { name: download.suggestedFilename(), text: Buffer.concat(chunks).toString('utf8') };
  }

  async openFile(name: string, text: string): Promise<void> {
    await this.panel
      .locator('input[type="file"]')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  }

  /** Answers the question whether the work may be replaced. */
  async answer(name: RegExp): Promise<void> {
    await this.dialog.getByRole('button', { name }).click();
  }

  async copyReady(title: string): Promise<void> {
    await this.panel
      .getByRole('combobox', { name: this.names.copy })
      .selectOption({ label: title });
    await expect(this.parts).not.toHaveCount(0);
  }

  /** The work as a link, from the dialog that offers it. */
  async readLink(): Promise<string> {
    await this.press(/^(Share as link|生成分享链接)$/);
    const link = await this.dialog.getByRole('textbox').inputValue();
    await this.page.keyboard.press('Escape');
    return link;
  }
}
