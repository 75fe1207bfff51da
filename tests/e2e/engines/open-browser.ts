import type { Browser, LaunchOptions, PlaywrightWorkerArgs } from '@playwright/test';
import { openFirefox } from './stock-firefox.ts';
import { openWebkit } from './stock-webkit.ts';

/** Opens the browser of a project: Playwright's own way where it can, over a bridge where it cannot. */
export async function openBrowser(
  playwright: PlaywrightWorkerArgs['playwright'],
  name: 'chromium' | 'firefox' | 'webkit',
  options: LaunchOptions,
): Promise<Browser> {
  if (name === 'webkit')
    return openWebkit(playwright.webkit, {
      binary: options.executablePath ?? '',
      args: options.args ?? [],
    });
  if (name === 'chromium') return playwright.chromium.launch();
  return openFirefox((firefoxUserPrefs) =>
    playwright.firefox.launch({ ...options, firefoxUserPrefs }),
  );
}
