import type { Page } from '@playwright/test';

/** What the process of a page holds, in its document and beside it. */
export interface Held {
  readonly nodes: number;
  readonly listeners: number;
  readonly documents: number;
}

/** Measures it after collection. Chromium alone answers. */
export async function measureHeld(page: Page): Promise<Held> {
  const session = await page.context().newCDPSession(page);
  // What one collection frees may have held what the next one does.
  for (let turn = 0; turn < 4; turn += 1) await session.send('HeapProfiler.collectGarbage');
  const { nodes, documents, jsEventListeners } = await session.send('Memory.getDOMCounters');
  await session.detach();
  return { nodes, documents, listeners: jsEventListeners };
}
