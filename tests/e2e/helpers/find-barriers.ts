import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * What axe finds with all of its rules, one line for each kind with the first place. Without frames it
 * looks at the page alone: with them it also asks that landmarks differ from those inside of each frame.
 */
export async function findBarriers(page: Page, iframes = true): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).options({ iframes }).setLegacyMode(!iframes);
  const { violations } = await axe.analyze();
  return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes[0]?.target.join(' ')})`);
}
