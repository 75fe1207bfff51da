import {
  type CDPSession,
  expect,
  type Frame,
  type FrameLocator,
  type Page,
} from '@playwright/test';
import type { HostSite } from '../helpers/host-page.ts';

interface FrameOptions {
  /** Attributes of the frame besides its address. */
  readonly attributes?: string;
  readonly count?: number;
  readonly site?: 'other' | 'same';
  /** Content above and under the frames, in pixels; enough that the page scrolls. */
  readonly spacePixels?: number;
}

type Told = Readonly<Record<string, unknown>> & { readonly type: string };

/** A page of others with embeds of the atlas in it. */
export class EmbedDriver {
  private readonly page: Page;
  private readonly site: HostSite;
  private readonly atlas: string;

  constructor(page: Page, site: HostSite, atlas: string) {
    this.page = page;
    this.site = site;
    this.atlas = atlas;
  }

  /** Opens a page with frames of `embed.html?query`; `PARENT` in the query stands for the page's origin. */
  async open(query: string, options: FrameOptions = {}): Promise<void> {
    const { attributes = 'width="640" height="480"', count = 1, spacePixels = 0 } = options;
    const origin = this.site.originOf(options.site ?? 'other');
    const asked = query.replaceAll('PARENT', encodeURIComponent(origin));
    const frame = `<iframe src="${this.atlas}embed.html?${asked.replaceAll('&', '&amp;')}" ${attributes}></iframe>`;
    const space = spacePixels > 0 ? `<div style="height:${spacePixels}px">text</div>` : '';
    const record = `<script>
      window.told = [];
      addEventListener('message', ({ data, origin }) => told.push({ ...data, origin }));
    </script>`;
    const path = this.site.publish(
      `${record}<button>button</button>${space}${frame.repeat(count)}${space}`,
    );
    await this.page.goto(`${origin}${path}`);
  }

  frame(order = 0): FrameLocator {
    return this.page.locator('iframe').nth(order).contentFrame();
  }

  async waitUntilReady(order = 0): Promise<void> {
    await expect(this.frame(order).locator('html')).toHaveAttribute('data-state', 'ready');
    await expect(this.frame(order).locator('.embed-open')).toBeVisible();
  }

  /** The frame itself, for what runs inside it. */
  async inside(): Promise<Frame> {
    const handle = await this.page.locator('iframe').first().elementHandle();
    const frame = await handle?.contentFrame();
    if (!frame) throw new Error('There is no frame on the page.');
    return frame;
  }

  async say(message: object, times = 1): Promise<void> {
    await this.page.evaluate(
      ([message, times]) => {
        const { contentWindow } = document.querySelector('iframe') as HTMLIFrameElement;
        for (let order = 0; order < times; order += 1) {
          contentWindow?.postMessage({ cbecAtlas: 1, ...message }, '*');
        }
      },
      [message, times] as const,
    );
  }

  /** What the frame has told the page, of one type. */
  async told(type: string): Promise<readonly Told[]> {
    const told = await this.page.evaluate(() => (window as unknown as { told: Told[] }).told);
    return told.filter((message) => message.type === type);
  }

  async scrollTop(): Promise<number> {
    return this.page.evaluate(() => window.scrollY);
  }

  /** The point of the page in the middle of the first frame's map. */
  async middleOfMap(): Promise<readonly [number, number]> {
    await this.waitForGestures();
    const box = await this.frame().locator('.stage').boundingBox();
    if (!box) throw new Error('The map has no place on the page.');
    return [box.x + box.width / 2, box.y + box.height / 2];
  }

  /** Until a hand can move the figure. */
  async waitForGestures(): Promise<void> {
    await expect(this.frame().locator('.figure-stage[data-gestures="ready"]')).toBeVisible();
  }

  /** How the figure stands: the transform of its camera. */
  async camera(): Promise<string> {
    const camera = this.frame().locator('[data-figure="camera"]').first();
    return (await camera.getAttribute('transform')) ?? '';
  }

  /** Draws fingers over the map, by so many pixels upwards. */
  async swipe(fingers: 1 | 2, pixels: number): Promise<void> {
    const [x, y] = await this.middleOfMap();
    const session: CDPSession = await this.page.context().newCDPSession(this.page);
    const points = (by: number) =>
      Array.from({ length: fingers }, (_, order) => ({ x: x + order * 60, y: y - by, id: order }));
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: points(0) });
    for (let step = 1; step <= 10; step += 1) {
      await session.send('Input.dispatchTouchEvent', {
        type: 'touchMove',
        touchPoints: points((pixels * step) / 10),
      });
      // A hand moves at the pace of the screen.
      await this.page.evaluate(() => new Promise(requestAnimationFrame));
    }
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  }

  /** All that a page can keep in the browser, as the frame finds it. */
  async kept(): Promise<readonly string[]> {
    const frame = await this.inside();
    return frame.evaluate(async () => {
      const found = [
        ...Object.keys(localStorage).map((key) => `local: ${key}`),
        ...Object.keys(sessionStorage).map((key) => `session: ${key}`),
        ...(await indexedDB.databases()).map(({ name }) => `database: ${name}`),
        ...(await caches.keys()).map((name) => `cache: ${name}`),
      ];
      if (document.cookie !== '') found.push(`cookie: ${document.cookie}`);
      const workers = await navigator.serviceWorker.getRegistrations();
      return [...found, ...workers.map(({ scope }) => `worker: ${scope}`)];
    });
  }
}
