import type { Browser, LaunchOptions, PlaywrightWorkerArgs } from '@playwright/test';
import { openFirefox } from './stock-firefox.ts';
import { openWebkit } from './stock-webkit.ts';

/** Starts Firefox; where it does not start, one sentence says so in the place of the log that it left. */
async function launchFirefox(
  { firefox }: PlaywrightWorkerArgs['playwright'],
  options: LaunchOptions,
): Promise<Browser> {
  try {
    return await firefox.launch(options);
  } catch (error) {
    const [reason = ''] = (error as Error).message.split('\n');
    throw new Error(`Firefox did not start (${options.executablePath}): ${reason}`, {
      cause: error,
    });
  }
}

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
  const args = ['-remote-allow-system-access'];
  // The driver's mouse does not reach into frames that have a process of their own.
  const firefoxUserPrefs = { 'fission.autostart': false };
  return openFirefox(() => launchFirefox(playwright, { ...options, args, firefoxUserPrefs }));
}
