import { expect, type Locator, type Page } from '@playwright/test';
import { type Box, boxesOf } from '../helpers/boxes.ts';

/** In software, on a machine that does other work too. */
const LONGEST_DRAW_MS = 60_000;

/** The picture, whatever draws it. */
export class StageDriver {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** `data-renderer` says what draws the picture. A second one stands beside it in a comparison. */
  get map(): Locator {
    return this.page.locator('#map');
  }

  /** The SVG; it stands in for the WebGL map until that has drawn everything. */
  get figure(): Locator {
    return this.map.locator('.figure-stage > svg').first();
  }

  /** The canvases of the WebGL map. */
  get canvas(): Locator {
    return this.map.locator('canvas');
  }

  get inset(): Locator {
    return this.map.locator('[data-figure="inset"]');
  }

  /** Goods on their way: a path of dots for each way of transport. */
  get goods(): Locator {
    return this.map.locator('[data-figure="goods"] path');
  }

  /** Says that the figure stands in for the WebGL map. */
  get lossNotice(): Locator {
    return this.map.getByRole('status');
  }

  /** What the arrow keys have come to. */
  get walkedTo(): Locator {
    return this.map.locator('[aria-live]');
  }

  /** The ring around it. */
  get walkRing(): Locator {
    return this.map.locator('.walk-ring');
  }

  get tooltip(): Locator {
    return this.page.locator('.tooltip');
  }

  /** One mark of the figure, by its id (`zone-urumqi`), outside the inset. */
  mark(id: string): Locator {
    return this.map.locator(`[data-figure="camera"] [data-mark="${id}"]`).first();
  }

  /** All marks of the figure whose id begins so (`zone-`), outside the inset. */
  marks(start: string): Locator {
    return this.map.locator(`[data-figure="camera"] [data-mark^="${start}"]`);
  }

  /** Notes what is written into the figure from now on; the answer tells the marks that were written into. */
  async recordWrites(): Promise<() => Promise<readonly string[]>> {
    const record = await this.map.locator('.figure-stage').evaluateHandle((figure) => {
      const touched: string[] = [];
      const markOf = (node: Node) => (node instanceof Element ? node.closest('[data-mark]') : null);
      // What has come or gone holds its mark, or stood in one.
      const markIn = (node: Node) =>
        markOf(node) ?? (node instanceof Element ? node.querySelector('[data-mark]') : null);
      new MutationObserver((records) => {
        for (const { target, addedNodes, removedNodes } of records) {
          const moved = [...addedNodes, ...removedNodes];
          const marks = moved.length > 0 ? moved.map(markIn) : [markOf(target)];
          for (const mark of marks) {
            const id = mark?.getAttribute('data-mark');
            if (id) touched.push(id);
          }
        }
      }).observe(figure, { childList: true, attributes: true, characterData: true, subtree: true });
      return touched;
    });
    return () => record.jsonValue();
  }

  /** Counts the bytes that are written into buffers of WebGL from now on; the answer tells how many since it was last asked. */
  async countUploads(): Promise<() => Promise<number>> {
    const counter = await this.map.evaluateHandle(() => {
      const counted = { bytes: 0 };
      const { prototype } = WebGL2RenderingContext;
      for (const name of ['bufferData', 'bufferSubData'] as const) {
        const write = prototype[name] as (...args: unknown[]) => void;
        Object.assign(prototype, {
          [name](this: unknown, ...args: unknown[]) {
            const data = args.find((one) => typeof one === 'object' && one !== null);
            counted.bytes += (data as ArrayBufferView | undefined)?.byteLength ?? 0;
            write.apply(this, args);
          },
        });
      }
      return counted;
    });
    return () =>
      counter.evaluate((counted) => {
        const { bytes } = counted;
        counted.bytes = 0;
        return bytes;
      });
  }

  /** Waits until the WebGL map has drawn everything and no figure stands in for it. */
  async waitForWebgl(): Promise<void> {
    await expect(this.map).toHaveAttribute('data-renderer', 'webgl');
    await expect(this.figure).toHaveCount(0, { timeout: LONGEST_DRAW_MS });
  }

  async clickCentre(): Promise<void> {
    await this.map.click();
  }

  /** Touches a mark with the tip of a pen, as Chromium's protocol has it. */
  async touchWithPen(mark: Locator): Promise<void> {
    const box = await mark.boundingBox();
    if (!box) throw new Error(`${mark} is not on the screen.`);
    const session = await this.page.context().newCDPSession(this.page);
    const at = { x: box.x + box.width / 2, y: box.y + box.height / 2, pointerType: 'pen' as const };
    await session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...at });
    for (const type of ['mousePressed', 'mouseReleased'] as const)
      await session.send('Input.dispatchMouseEvent', {
        type,
        button: 'left',
        clickCount: 1,
        ...at,
      });
  }

  /** Takes the WebGL context away, as a crashing graphics driver does. */
  async loseWebgl(): Promise<void> {
    await this.canvas.first().evaluate((canvas: HTMLCanvasElement) => {
      canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
    });
  }

  async zoomIn(): Promise<void> {
    await this.page.getByRole('button', { name: /^(Zoom in|放大)$/ }).click();
  }

  async showWholeCountry(): Promise<void> {
    await this.page.getByRole('button', { name: /^(Whole country|全国)$/ }).click();
  }

  /** Drags the picture by so many pixels. */
  async drag(right: number, down: number): Promise<void> {
    const isFigure = (await this.map.getAttribute('data-renderer')) === 'figure';
    if (isFigure)
      await expect(this.map.locator('.figure-stage')).toHaveAttribute('data-gestures', 'ready');
    const box = await this.map.boundingBox();
    if (!box) throw new Error('There is no picture to drag.');
    const [x, y] = [box.x + box.width * 0.7, box.y + box.height * 0.3];
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    await this.page.mouse.move(x + right, y + down, { steps: 4 });
    await this.page.mouse.up();
  }

  /** What is lit because a person points at it in another view. */
  get lit(): Locator {
    return this.map.locator('[data-figure="highlights"] > [data-mark]');
  }

  /** Draws a box or a lasso between corners, in shares of the width and height of the picture. */
  async selectArea(tool: RegExp, corners: readonly (readonly [number, number])[]): Promise<void> {
    const button = this.page.getByRole('button', { name: tool });
    const opener = this.page.getByRole('button', {
      name: /^(Select an area on the map|在地图上选取范围)$/,
    });
    if (!(await button.isVisible())) await opener.click();
    await button.click();
    const sheet = await this.page.locator('[data-area-sheet]').boundingBox();
    if (!sheet) throw new Error('There is no sheet to draw on.');
    const pixels = corners.map(
      ([x, y]) => [sheet.x + x * sheet.width, sheet.y + y * sheet.height] as const,
    );
    const [first = [0, 0], ...rest] = pixels;
    await this.page.mouse.move(...first);
    await this.page.mouse.down();
    for (const pixel of rest) await this.page.mouse.move(...pixel, { steps: 4 });
    await this.page.mouse.up();
  }

  /** What floats over the map or lies beside it, and can be seen. */
  panelBoxes(): Promise<readonly Box[]> {
    return boxesOf(
      this.page.locator(
        '.panel, .masthead h1, .search-input, .menu-body, .timeline-options, .credit, .stage-notice, .area-note',
      ),
    );
  }
}
