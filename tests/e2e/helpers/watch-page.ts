import type { Page } from '@playwright/test';

/** What no page of the atlas may ever do; each entry is one sentence about one occurrence. */
export type Faults = readonly string[];

/** Records console errors, uncaught errors, policy violations and requests to other hosts. */
export async function watchPage(page: Page, ownOrigin: string): Promise<Faults> {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => {
    // A size goes on changing in the next frame; WebKit alone counts that among the errors.
    if (!message.startsWith('ResizeObserver loop')) faults.push(`uncaught error: ${message}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes("directive 'manifest-src'"))
      faults.push(`console error: ${message.text()}`);
  });
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    const isInPage = protocol === 'data:' || protocol === 'blob:';
    if (!isInPage && origin !== ownOrigin) faults.push(`foreign request: ${request.url()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy violation: ${event.violatedDirective} by ${event.blockedURI}`);
    });
  });
  return faults;
}
