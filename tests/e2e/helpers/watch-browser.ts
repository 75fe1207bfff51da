import type { Browser, BrowserContext } from '@playwright/test';

/** What no page of the atlas may ever do; each entry is one sentence about one occurrence. */
export type Faults = readonly string[];

const IS_IN_PAGE = /^(?:data|blob):/;

/** Records console errors, uncaught errors, policy violations and requests to other places, of pages and workers. */
async function watchContext(
  context: BrowserContext,
  allowed: readonly string[],
  faults: string[],
): Promise<void> {
  let isOpen = true;
  const record = (fault: string) => {
    if (isOpen) faults.push(fault);
  };
  // What a window breaks off when it is closed is nobody's fault.
  const close = context.close.bind(context);
  context.close = (...way) => {
    isOpen = false;
    return close(...way);
  };
  context.on('weberror', (error) => {
    const { message } = error.error();
    // A size goes on changing in the next frame; WebKit alone counts that among the errors.
    if (!message.startsWith('ResizeObserver loop')) record(`uncaught error: ${message}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes("directive 'manifest-src'"))
      record(`console error: ${message.text()}`);
  });
  context.on('request', (request) => {
    const url = request.url();
    const isAllowed = IS_IN_PAGE.test(url) || allowed.some((address) => url.startsWith(address));
    if (!isAllowed) record(`foreign request: ${url}`);
  });
  await context.addInitScript(() => {
    window.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy violation: ${event.violatedDirective} by ${event.blockedURI}`);
    });
  });
}

/**
 * Watches every window that the browser opens from now on, with its tabs and workers, until `stop`. Each may ask
 * for what lies below `hosts` or below the `baseURL` of its own, which stands for `ownAddress`.
 */
export function watchBrowser(
  browser: Browser,
  ownAddress: string,
  hosts: readonly string[],
): { readonly faults: Faults; readonly stop: () => void } {
  const faults: string[] = [];
  const { newContext } = browser;
  browser.newContext = async (options) => {
    const context = await newContext.call(browser, options);
    const allowed = [options?.baseURL ?? ownAddress, ...hosts].map((address) => new URL(address));
    await watchContext(
      context,
      allowed.map(({ href }) => href),
      faults,
    );
    return context;
  };
  return {
    faults,
    stop: () => {
      browser.newContext = newContext;
    },
  };
}
