import type { FrameLocator, Locator, Page } from '@playwright/test';
import { TakeAwayDriver } from './take-away-driver.ts';

/** The dialog that makes the code of an embed. */
export class EmbedDialogDriver extends TakeAwayDriver {
  async openEmbed(): Promise<void> {
    await this.openFromMenu(/^(Embed in a page|嵌入网页)/);
    await this.code.waitFor();
  }

  get code(): Locator {
    return this.dialog.locator('.embed-code pre');
  }

  get preview(): FrameLocator {
    return this.dialog.frameLocator('iframe');
  }

  get previewFrame(): Locator {
    return this.dialog.locator('iframe');
  }

  field(label: string): Locator {
    // A label that holds its list has the list's words in it, too.
    const named = this.dialog.getByLabel(new RegExp(`^${label}`));
    return this.dialog.locator('select, input').and(named);
  }

  async readCode(): Promise<string> {
    return (await this.code.textContent()) ?? '';
  }
}

/** A page of somebody's own on the site's host, with the code of an embed in it. */
export async function openHostPage(page: Page, address: string, code: string): Promise<void> {
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><body>${code}</body></html>`;
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto(address);
}
