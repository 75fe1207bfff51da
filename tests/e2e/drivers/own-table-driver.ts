import type { Locator, Page } from '@playwright/test';

/** A table that a person brings to the atlas. */
export class OwnTableDriver {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get tool(): Locator {
    return this.page.getByRole('tabpanel', { name: /^(Own data|自有数据)$/ });
  }

  /** Why a file was refused. */
  get refusal(): Locator {
    return this.tool.getByRole('alert');
  }

  /** What the atlas read each column as. */
  roleOf(column: string): Locator {
    return this.tool.getByRole('combobox', { name: `Read as: ${column}` });
  }

  get progress(): Locator {
    return this.tool.getByRole('progressbar');
  }

  get joinReport(): Locator {
    return this.tool.getByRole('region', { name: /^3\./ });
  }

  get legend(): Locator {
    return this.tool.locator('.own-legend');
  }

  get remarks(): Locator {
    return this.tool.locator('.own-remarks');
  }

  /** The canvas with the table's points. */
  get points(): Locator {
    return this.page.locator('#map .own-points');
  }

  /** The canvas with the table's corridors. */
  get lines(): Locator {
    return this.page.locator('#map .own-lines canvas');
  }

  /** Points at the end of the westernmost or easternmost corridor. */
  async pointAtLine(which: 'westernmost' | 'easternmost'): Promise<void> {
    const { x, y } = await this.lines.evaluate((element, isWest) => {
      const canvas = element as HTMLCanvasElement;
      const { width, height } = canvas;
      const { data } = canvas.getContext('2d')?.getImageData(0, 0, width, height) ?? { data: [] };
      const painted = Array.from({ length: width * height }, (_, pixel) => pixel)
        .filter((pixel) => (data[pixel * 4 + 3] ?? 0) > 100)
        .sort((a, b) => (a % width) - (b % width));
      const pixel = painted.at(isWest ? 0 : -1) ?? 0;
      const at = canvas.getBoundingClientRect();
      return {
        x: at.left + (((pixel % width) + 0.5) * at.width) / width,
        y: at.top + ((Math.floor(pixel / width) + 0.5) * at.height) / height,
      };
    }, which === 'westernmost');
    await this.page.mouse.move(x, y);
  }

  /** Brings a file by the file dialog's own field. */
  async bring(name: string, content: string | Buffer): Promise<void> {
    const buffer = typeof content === 'string' ? Buffer.from(content) : content;
    await this.tool
      .locator('input[type="file"]')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  }

  async paste(text: string): Promise<void> {
    await this.tool.getByText('Paste a table').click();
    await this.tool.getByRole('textbox', { name: /Table as text/ }).fill(text);
    await this.tool.getByRole('button', { name: 'Read what was pasted' }).click();
  }

  async cancel(): Promise<void> {
    await this.tool.getByRole('button', { name: 'Cancel' }).click();
  }

  async press(name: string): Promise<void> {
    await this.tool.getByRole('button', { name }).click();
  }

  async remove(): Promise<void> {
    await this.tool.getByRole('button', { name: 'Remove the table' }).click();
  }

  async chooseFor(place: string, unit: string): Promise<void> {
    await this.tool.getByRole('combobox', { name: `Place for “${place}”` }).selectOption(unit);
  }

  /** A choice of how the table is drawn. */
  styleOf(label: string): Locator {
    return this.tool.getByRole('combobox', { name: label, exact: true });
  }

  /** Downloads what a button offers and reads it. */
  async download(name: string): Promise<string> {
    const coming = this.page.waitForEvent('download');
    await this.tool.getByRole('button', { name }).click();
    const stream = await (await coming).createReadStream();
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks).toString('utf8');
  }
}
