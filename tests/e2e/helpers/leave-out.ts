import { test } from '@playwright/test';

type Engine = 'chromium' | 'firefox' | 'webkit';

/** Leaves a test out in engines whose driver cannot do what it takes. The sum of the run says why. */
export function leaveOut(browserName: Engine, engines: readonly Engine[], reason: string): void {
  const title = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' }[browserName];
  test.skip(engines.includes(browserName), `${title}: ${reason}`);
}
