// Firefox as it is installed speaks WebDriver BiDi with Playwright. This closes the gaps between the two; it
// reaches into Playwright, whose version is fixed, since there is no other way to them.
import type { Browser, BrowserContext, Page, Request } from '@playwright/test';
import { surround } from './firefox-media.ts';
import { type BidiMessage, implOf, type PageImpl, wholeOptions } from './playwright-inside.ts';

interface BidiBrowser {
  readonly _connection: {
    readonly _transport: {
      send(message: BidiMessage): void;
      onmessage?: (message: BidiMessage) => void;
    };
  };
}

/** Firefox ESR has no such command; `surround` does the same. */
const UNKNOWN = 'emulation.setMediaFeaturesOverride';

const DOWNLOAD = /^browsingContext\.download(?:WillBegin|End)$/;

/** A download that no navigation began has no name of its own here: its address is one. */
function nameDownload(message: BidiMessage): BidiMessage {
  const { method, params } = message;
  if (!method || !DOWNLOAD.test(method) || !params || params.navigation) return message;
  return { ...message, params: { ...params, navigation: params.url } };
}

function bridgeMessages(browser: Browser): void {
  const transport = implOf<BidiBrowser>(browser)._connection._transport;
  const send = transport.send.bind(transport);
  const receive = transport.onmessage?.bind(transport);
  transport.onmessage = (message) => receive?.(nameDownload(message));
  transport.send = (message) => {
    if (message.method !== UNKNOWN) return send(message);
    setImmediate(() => receive?.({ type: 'success', id: message.id, result: {} }));
  };
}

/** Playwright types by setting a field's value, which React does not notice; people insert text. */
function typeAsPeopleDo(): void {
  const insert = (text: string) => {
    const focused = document.activeElement;
    if (focused instanceof HTMLIFrameElement) return focused;
    document.execCommand('insertText', false, text);
    return undefined;
  };
  Object.defineProperty(window, '__pw_bidiInsertText', { get: () => insert, set: () => {} });
}

function tapWithFinger(page: Page): void {
  const { delegate } = implOf<PageImpl>(page);
  delegate.rawTouchscreen.tap = async (_progress: unknown, x: number, y: number) => {
    const actions = [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    const finger = { type: 'pointer', id: 'finger', parameters: { pointerType: 'touch' }, actions };
    const context = delegate._session.sessionId;
    await delegate._session.send('input.performActions', { context, actions: [finger] });
  };
}

const LONGEST_ARRIVAL_MS = 3000;
const LOOK_AGAIN_MS = 50;

/**
 * Firefox breaks off what is still on its way when its page is left, and the page, which stands a little longer,
 * says that it did not arrive. People do not leave a page that fast.
 */
function leaveWhenAllArrived(page: Page): void {
  const underway = new Set<Request>();
  page.on('request', (request) => underway.add(request));
  page.on('requestfinished', (request) => underway.delete(request));
  page.on('requestfailed', (request) => underway.delete(request));
  const allArrived = async () => {
    const start = performance.now();
    let quiet = 0; // One module that has arrived may ask for the next.
    while (quiet < 2 && performance.now() - start < LONGEST_ARRIVAL_MS) {
      quiet = underway.size === 0 ? quiet + 1 : 0;
      if (quiet < 2) await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
    }
  };
  const [goto, reload] = [page.goto.bind(page), page.reload.bind(page)];
  page.goto = async (...way) => {
    await allArrived();
    return goto(...way);
  };
  page.reload = async (...way) => {
    await allArrived();
    return reload(...way);
  };
}

/** A Firefox whose contexts keep what they are asked for. */
export async function openFirefox(launch: () => Promise<Browser>): Promise<Browser> {
  const browser = await launch();
  bridgeMessages(browser);
  const newContext = browser.newContext.bind(browser);
  browser.newContext = async (options = {}): Promise<BrowserContext> => {
    const whole = await wholeOptions(browser, options);
    const context = await newContext(options);
    await context.addInitScript(typeAsPeopleDo);
    context.on('page', (page) => {
      surround(browser, page, whole);
      tapWithFinger(page);
      leaveWhenAllArrived(page);
    });
    const newPage = context.newPage.bind(context);
    context.newPage = async () => {
      const page = await newPage();
      await page.emulateMedia({});
      return page;
    };
    return context;
  };
  return browser;
}
