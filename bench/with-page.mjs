import { chromium } from 'playwright-core';
import { watchAnswers } from './watch-answers.mjs';

const VIEWPORT = { width: 1280, height: 800 };
/** A new window's own parts load first. */
const SETTLING_MS = 1000;

/** Opens a window in a new browser with an empty profile, and closes it after `act`, whose answer is passed on. */
export async function withPage({ path, args }, act) {
  const browser = await chromium.launch({ executablePath: path, args });
  try {
    const context = await browser.newContext({
      viewport: VIEWPORT,
      locale: 'en-US',
      serviceWorkers: 'block',
    });
    const page = await context.newPage();
    const errors = [];
    page.on('pageerror', (error) => errors.push(error.message));
    const devtools = await context.newCDPSession(page);
    await devtools.send('Performance.enable');
    await devtools.send('Network.enable');
    await page.addInitScript(watchAnswers);
    await page.waitForTimeout(SETTLING_MS);
    const answer = await act({ browser, context, page, devtools });
    if (errors.length > 0) throw new Error(`The page failed: ${errors[0]}`);
    return answer;
  } finally {
    await browser.close();
  }
}
