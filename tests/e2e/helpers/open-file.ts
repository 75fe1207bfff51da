import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import { leaveOut } from './leave-out.ts';
import { watchPage } from './watch-page.ts';

export interface OpenedFile {
  readonly page: Page;
  readonly address: string;
  /** Everything that was asked for besides the file itself, and what no page of the atlas may do. */
  readonly faults: readonly string[];
  readonly close: () => Promise<void>;
}

/** Opens an HTML file as a double click does, in a browser window of its own without a network. */
export async function openFile(
  browser: Browser,
  html: string | Uint8Array,
  query = '',
): Promise<OpenedFile> {
  const engine = browser.browserType().name() as 'chromium' | 'firefox' | 'webkit';
  leaveOut(engine, ['webkit'], 'its driver can neither cut the network nor go to a file');
  const folder = mkdtempSync(join(tmpdir(), 'atlas file '));
  const path = join(folder, '图集 atlas.html');
  writeFileSync(path, html);
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'en-US',
  });
  await context.setOffline(true);
  const page = await context.newPage();
  const address = pathToFileURL(path).href;
  const asked: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!/^(?:data|blob):/.test(url) && url.split('?')[0] !== address)
      asked.push(`request: ${url}`);
  });
  const faults = await watchPage(page, new URL(address).origin);
  await page.goto(address + query);
  return {
    page,
    address,
    get faults() {
      return [...faults, ...asked];
    },
    close: async () => {
      await context.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
