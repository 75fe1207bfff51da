import { AxeBuilder } from '@axe-core/playwright';
import { type Page, test } from '@playwright/test';

/**
 * What axe finds with all of its rules, one line for each kind with the first place. Without frames it
 * looks at the page alone: with them it also asks that landmarks differ from those inside of each frame.
 * Its rules read the same document everywhere, so one engine is asked; for the others the sum names it.
 */
export async function findBarriers(page: Page, iframes = true): Promise<readonly string[]> {
  const engine = test.info().project.use.browserName ?? 'chromium';
  if (engine !== 'chromium') {
    const description = `axe is not asked in ${engine}, whose page ends with a fault under it`;
    test.info().annotations.push({ type: 'left out', description });
    return [];
  }
  // In the page itself, and without a description of each element that passes, in half the time.
  const axe = new AxeBuilder({ page })
    .options({ iframes, resultTypes: ['violations'] })
    .setLegacyMode();
  const { violations } = await axe.analyze();
  return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes[0]?.target.join(' ')})`);
}
