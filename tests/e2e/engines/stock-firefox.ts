// Firefox as it is installed speaks WebDriver BiDi with Playwright. This closes the gaps between the two; it
// reaches into Playwright, whose version is fixed, since there is no other way to them.
import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  Page,
  Request,
} from '@playwright/test';
import { type BidiMessage, implOf, type PageImpl, wholeOptions } from './playwright-inside.ts';

interface BidiBrowser {
  readonly _connection: {
    readonly _transport: {
      send(message: BidiMessage): void;
      onmessage?: (message: BidiMessage) => void;
    };
  };
}

type Preferences = Readonly<Record<string, string | number | boolean>>;
type Launch = (preferences: Preferences) => Promise<Browser>;

/** Firefox ESR has no such command; preferences do the same. */
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

/** What a context asks for that Firefox takes only when it starts. */
function preferencesFor(options: BrowserContextOptions): Preferences {
  return {
    ...(options.colorScheme === 'dark' && {
      'layout.css.prefers-color-scheme.content-override': 0,
    }),
    ...(options.reducedMotion === 'reduce' && { 'ui.prefersReducedMotion': 1 }),
    ...(options.hasTouch && { 'dom.w3c_touch_events.enabled': 1 }),
  };
}

/** A Firefox whose contexts keep what they are asked for: some in a window of a Firefox started for them. */
export async function openFirefox(launch: Launch): Promise<Browser> {
  const started = new Map<string, Promise<Browser>>();
  const start = async (preferences: Preferences) => {
    const browser = await launch(preferences);
    bridgeMessages(browser);
    return browser;
  };
  const plain = await start({});
  const newPlainContext = plain.newContext.bind(plain);
  const close = plain.close.bind(plain);
  plain.newContext = async (options = {}): Promise<BrowserContext> => {
    const preferences = preferencesFor(await wholeOptions(plain, options));
    const key = JSON.stringify(preferences);
    if (key !== '{}' && !started.has(key)) started.set(key, start(preferences));
    const other = await started.get(key);
    const context = await (other ? other.newContext(options) : newPlainContext(options));
    await context.addInitScript(typeAsPeopleDo);
    context.on('page', tapWithFinger);
    context.on('page', leaveWhenAllArrived);
    return context;
  };
  plain.close = async (options) => {
    for (const other of started.values()) await (await other).close();
    await close(options);
  };
  return plain;
}
