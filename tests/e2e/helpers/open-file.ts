import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import { leaveOut } from './leave-out.ts';

export interface OpenedFile {
  readonly page: Page;
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Opens an HTML file as a double click does, in a window of its own without a network, that may ask for nothing else. */
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
  const address = pathToFileURL(path).href;
  const context = await browser.newContext({
    baseURL: address,
    viewport: { width: 1280, height: 800 },
    locale: 'en-US',
  });
  await context.setOffline(true);
  const page = await context.newPage();
  await page.goto(address + query);
  return {
    page,
    address,
    close: async () => {
      await context.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
