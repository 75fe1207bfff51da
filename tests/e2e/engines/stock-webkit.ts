// WebKitGTK as it is installed, driven by Playwright: the part of it that is made for Safari on telephones
// speaks with the Web Inspector of any WebKit. What that part leaves out is added here: windows, their size,
// real input, downloads, chosen files. Each context is a window of a browser of its own.
import { readdirSync, readFileSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type BrowserType,
  type Frame,
  type Page,
  test,
} from '@playwright/test';
import { implOf, wholeOptions } from './playwright-inside.ts';
import { realInput } from './webkit-input.ts';
import { type WebkitLaunch, WebkitSession } from './webkit-session.ts';

interface WebkitPageImpl {
  delegate: Record<string, unknown> & {
    rawKeyboard: object;
    rawMouse: object;
    updateEmulateMedia(): Promise<void>;
  };
  emulatedSize(): { readonly viewport: { width: number; height: number } } | undefined;
}

interface WebkitBrowserImpl {
  readonly options: { downloadsPath: string };
  _attachTab(id: string, transport: object): Promise<void>;
  downloadCreated(page: object, id: string, url: string, name: string, file: string): void;
  downloadFinished(id: string): void;
}

interface WebkitContextImpl {
  _options: BrowserContextOptions;
}

const LOOK_AGAIN_MS = 100;

/** What stands over the page in WebKit's test browser takes as much. */
const NARROWEST_PX = 450;

function leaveOutNarrow(width: number): void {
  test.skip(width < NARROWEST_PX, `WebKit: its window is no narrower than ${NARROWEST_PX} pixels`);
}

/** Runs in each page: what a context is asked for that this WebKit takes from its machine instead. */
function pretend({ locale, worksOffline }: { locale: string; worksOffline: boolean }): void {
  Object.defineProperty(Navigator.prototype, 'language', { get: () => locale });
  Object.defineProperty(Navigator.prototype, 'languages', { get: () => [locale] });
  if (!worksOffline && 'ServiceWorkerContainer' in window) {
    ServiceWorkerContainer.prototype.register = () => new Promise(() => {});
  }
  // A day that Playwright puts into a field is taken by React for its own writing: both live in one world here.
  const forget = ({ isTrusted, target }: Event) => {
    const { _valueTracker: tracker } = target as {
      _valueTracker?: { setValue(text: string): void };
    };
    if (!isTrusted) tracker?.setValue('');
  };
  window.addEventListener('input', forget as EventListener, { capture: true });
}

/** Runs in the page: puts files in the field as a person's choice does. */
function putFiles(
  field: Element,
  files: readonly (readonly [name: string, content: string])[],
): void {
  const chosen = new DataTransfer();
  for (const [name, content] of files) {
    const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
    chosen.items.add(new File([bytes], name));
  }
  if (field instanceof HTMLInputElement) field.files = chosen.files;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** The frame whose part has the keyboard. */
async function focusedFrame(page: Page): Promise<Frame> {
  for (const frame of page.frames().reverse()) {
    const isFocused = () => document.hasFocus() && document.activeElement?.tagName !== 'IFRAME';
    if (await frame.evaluate(isFocused).catch(() => false)) return frame;
  }
  return page.mainFrame();
}

class WebkitWindow {
  private readonly session: WebkitSession;
  private readonly browser: Browser;
  private readonly context: BrowserContext;
  private readonly handles = new Map<Page, string>();
  private readonly seen = new Set<string>();
  private isTaken = false;
  private inFront: Page | null = null;
  /** The inspector counts in the order of opening: the first page, the driver's own session, other windows. */
  private nextTarget = 3n;
  private isLooking = false;
  private readonly watch: NodeJS.Timeout;

  private constructor(session: WebkitSession, browser: Browser, context: BrowserContext) {
    this.session = session;
    this.browser = browser;
    this.context = context;
    this.watch = setInterval(() => this.look(), LOOK_AGAIN_MS);
  }

  static async open(
    type: BrowserType,
    launch: WebkitLaunch,
    options: BrowserContextOptions,
  ): Promise<BrowserContext> {
    leaveOutNarrow(options.viewport?.width ?? NARROWEST_PX);
    const session = await WebkitSession.start(launch, {
      timeZone: options.timezoneId,
      pixelRatio: Math.round(options.deviceScaleFactor ?? 1),
    });
    const browser = await type.connectOverCDP(session.inspector.attach(1n));
    const [context] = browser.contexts();
    const [page] = context?.pages() ?? [];
    if (!context || !page) throw new Error('WebKit opened no page.');
    implOf<WebkitContextImpl>(context)._options = options;
    implOf<WebkitBrowserImpl>(browser).options.downloadsPath = session.downloads;
    const [handle = ''] = await session.handles();
    // From here on it looks for new windows, and must know this one at once.
    const window = new WebkitWindow(session, browser, context);
    await window.adopt(page, handle);
    context.close = () => window.close();
    context.newPage = () => window.newPage();
    context.browser = () => browser;
    await context.addInitScript(pretend, {
      locale: options.locale ?? 'en-US',
      worksOffline: options.serviceWorkers !== 'block',
    });
    const { colorScheme, reducedMotion } = options;
    await page.emulateMedia({
      colorScheme: colorScheme ?? 'light',
      reducedMotion: reducedMotion ?? 'no-preference',
    });
    if (options.viewport) await page.setViewportSize(options.viewport);
    return context;
  }

  private async adopt(page: Page, handle: string): Promise<void> {
    this.handles.set(page, handle);
    const resize = page.setViewportSize.bind(page);
    page.setViewportSize = async (size) => {
      leaveOutNarrow(size.width);
      await resize(size);
    };
    const impl = implOf<WebkitPageImpl>(page);
    const { delegate } = impl;
    const front = async () => {
      if (this.inFront === page) return;
      await this.session.switchTo(handle);
      this.inFront = page;
    };
    const { keyboard, mouse } = realInput(this.session, front);
    // In a window that a page opened, the driver's acts never end: there Playwright makes the events up.
    if (this.handles.size === 1) {
      Object.assign(delegate.rawKeyboard, keyboard);
      Object.assign(delegate.rawMouse, mouse);
      // A script closes only what a script has opened.
      page.close = () => this.session.closeWindow(handle);
    }
    Object.assign(delegate.rawKeyboard, {
      sendText: async (_: unknown, text: string) => {
        const frame = await focusedFrame(page);
        await frame.evaluate((typed) => {
          document.execCommand('insertText', false, typed);
        }, text);
      },
    });
    delegate.updateEmulatedViewportSize = async () => {
      const size = impl.emulatedSize()?.viewport;
      if (!size) return;
      await front();
      await this.session.resize(size, () =>
        page.evaluate(() => ({ width: window.innerWidth, height: window.innerHeight })),
      );
    };
    delegate.setInputFilePaths = async (
      _: unknown,
      field: { evaluateInUtility(run: unknown, argument: unknown): Promise<unknown> },
      paths: readonly string[],
    ) => {
      const files = paths.map((path) => [basename(path), readFileSync(path).toString('base64')]);
      const run = `([, field, files]) => (${putFiles})(field, files)`;
      await field.evaluateInUtility(run, files);
    };
    delegate.updateFileChooserInterception = async () => {};
  }

  /** Looks for new windows and finished downloads. */
  private async look(): Promise<void> {
    if (this.isLooking) return;
    this.isLooking = true;
    try {
      this.lookForDownloads();
      const handles = await this.session.handles();
      const known = new Set(this.handles.values());
      for (const handle of handles) if (!known.has(handle)) await this.attach(handle);
    } catch {
      // The window closes while it is asked.
    } finally {
      this.isLooking = false;
    }
  }

  private async attach(handle: string): Promise<void> {
    const coming = this.context.waitForEvent('page', { timeout: 10_000 });
    const target = this.nextTarget;
    this.nextTarget += 1n;
    const impl = implOf<WebkitBrowserImpl>(this.browser);
    await impl._attachTab(`tab-${target}`, this.session.inspector.attach(target));
    await this.adopt(await coming, handle);
  }

  private lookForDownloads(): void {
    const impl = implOf<WebkitBrowserImpl>(this.browser);
    const [page] = this.context.pages();
    if (!page) return;
    for (const name of readdirSync(this.session.downloads)) {
      if (this.seen.has(name) || name.endsWith('.wkdownload')) continue;
      this.seen.add(name);
      const id = `${this.seen.size}-${name}`;
      // Another file may come by the same name.
      const taken = `${id}.taken`;
      renameSync(join(this.session.downloads, name), join(this.session.downloads, taken));
      this.seen.add(taken);
      this.seen.delete(name);
      impl.downloadCreated(implOf(page), id, '', name, taken);
      impl.downloadFinished(id);
    }
  }

  private async newPage(): Promise<Page> {
    const [first] = this.context.pages();
    if (first && !this.isTaken) {
      this.isTaken = true;
      return first;
    }
    const coming = this.context.waitForEvent('page');
    await first?.evaluate(() => {
      window.open('about:blank');
    });
    return coming;
  }

  private async close(): Promise<void> {
    clearInterval(this.watch);
    await this.browser.close().catch(() => {});
    await this.session.stop();
  }
}

/** What a test needs of a browser. */
export function openWebkit(type: BrowserType, launch: WebkitLaunch): Browser {
  const contexts = new Set<BrowserContext>();
  const newContext = async (options: BrowserContextOptions = {}) => {
    const context = await WebkitWindow.open(type, launch, await wholeOptions(type, options));
    contexts.add(context);
    return context;
  };
  const newPage = async (options: BrowserContextOptions = {}) => {
    const context = await newContext(options);
    const page = await context.newPage();
    page.close = () => context.close();
    return page;
  };
  const close = async () => {
    for (const context of contexts) await context.close().catch(() => {});
  };
  // Playwright's own fixtures look for headers there.
  const _connection = { headers: undefined };
  const version = () => '';
  const rest = { close, browserType: () => type, version, _connection };
  return { newContext, newPage, ...rest } as unknown as Browser;
}
