import type { Page, Route } from '@playwright/test';

/** The ways in which a file of the site can fail to be of use. */
export type Breakage = 'never arrives' | 'is not found' | 'is cut off' | 'fails its schema';

async function breakRoute(route: Route, breakage: Breakage): Promise<void> {
  if (breakage === 'never arrives') return route.abort('connectionreset');
  if (breakage === 'is not found') return route.fulfill({ status: 404, body: '' });
  if (breakage === 'fails its schema') return route.fulfill({ json: { type: 'Nothing' } });
  const whole = await (await route.fetch()).text();
  return route.fulfill({ contentType: 'application/json', body: whole.slice(0, 400) });
}

/** Breaks one file until the answer is called. */
export async function breakFile(
  page: Page,
  file: string,
  breakage: Breakage,
): Promise<() => Promise<void>> {
  const address = `**/${file}`;
  await page.route(address, (route) => breakRoute(route, breakage));
  return () => page.unroute(address);
}
