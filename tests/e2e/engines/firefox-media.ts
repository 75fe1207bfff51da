// What a page may ask of its surroundings (print, forced colours, a touch screen, no scripts) and WebDriver has no
// command for in stock Firefox. Firefox's own window sets it, and `-remote-allow-system-access` lets it be asked.
import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { implOf, type PageImpl } from './playwright-inside.ts';

interface BrowserImpl {
  readonly _browserSession: { send(method: string, params: unknown): Promise<unknown> };
}

type Media = Readonly<
  Record<'media' | 'colorScheme' | 'reducedMotion' | 'forcedColors' | 'contrast', string>
>;

interface MediaImpl extends PageImpl {
  readonly delegate: PageImpl['delegate'] & { updateEmulateMedia(): Promise<void> };
  emulatedMedia(): Media;
}

interface Wanted {
  readonly media?: Media;
  readonly hasScripts?: boolean;
  readonly hasTouch?: boolean;
}

// Of what Firefox's own window has.
interface BrowsingContext {
  readonly embedderElement: HTMLElement;
  mediumOverride: string;
  prefersColorSchemeOverride: string;
  prefersReducedMotionOverride: string;
  forcedColorsOverride: string;
  allowJavascript: boolean;
}
declare const ChromeUtils: {
  importESModule(path: string): {
    readonly NavigableManager: { getBrowsingContextById(id: string): BrowsingContext };
  };
};
declare const Services: {
  readonly prefs: {
    setIntPref(name: string, value: number): void;
    clearUserPref(name: string): void;
  };
};

/** Runs in Firefox's own window: gives a page the keyboard, or what is wanted for it. */
function change(id: string, json: string): void {
  const path = 'chrome://remote/content/shared/NavigableManager.sys.mjs';
  const context = ChromeUtils.importESModule(path).NavigableManager.getBrowsingContextById(id);
  const { media, hasScripts, hasTouch } = JSON.parse(json) as Wanted;
  if (!media) {
    context.embedderElement.focus();
    return;
  }
  context.mediumOverride = media.media === 'print' ? 'print' : '';
  context.prefersColorSchemeOverride = media.colorScheme;
  context.prefersReducedMotionOverride = media.reducedMotion;
  context.forcedColorsOverride = media.forcedColors;
  context.allowJavascript = hasScripts === true;
  const prefer = (name: string, value: number | null) => {
    if (value === null) Services.prefs.clearUserPref(name);
    else Services.prefs.setIntPref(name, value);
  };
  prefer('dom.w3c_touch_events.enabled', hasTouch ? 1 : null);
  // The contrast that is asked for is that of the system's colours, black on white here; the page keeps its own.
  const hasContrast = media.contrast === 'more';
  prefer('ui.useAccessibilityTheme', hasContrast ? 1 : null);
  prefer('browser.display.document_color_use', hasContrast ? 1 : null);
}

/** Gives a page what its context's options and `page.emulateMedia` ask for. */
export function surround(browser: Browser, page: Page, options: BrowserContextOptions): void {
  const { _browserSession: session } = implOf<BrowserImpl>(browser);
  const impl = implOf<MediaImpl>(page);
  const ask = async (wanted: Wanted) => {
    const tree = await session.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const { contexts } = tree as { contexts: readonly { context: string; url: string }[] };
    const window = contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
    const given = [impl.delegate._session.sessionId, JSON.stringify(wanted)];
    const answer = await session.send('script.callFunction', {
      functionDeclaration: String(change),
      arguments: given.map((value) => ({ type: 'string', value })),
      target: { context: window?.context },
      awaitPromise: false,
    });
    const { exceptionDetails } = answer as { exceptionDetails?: { text: string } };
    if (exceptionDetails) throw new Error(`Firefox: ${exceptionDetails.text}`);
  };
  impl.delegate.updateEmulateMedia = () =>
    ask({
      media: impl.emulatedMedia(),
      hasScripts: options.javaScriptEnabled !== false,
      hasTouch: options.hasTouch === true,
    });
  // The keyboard may have gone on to Firefox's own buttons.
  page.bringToFront = () => ask({});
}
