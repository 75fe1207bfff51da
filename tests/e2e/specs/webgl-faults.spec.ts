import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FAULTS } from '../helpers/faulty-site.ts';
import { chosen, expect, REFUSED, test, turn } from '../helpers/faulty-test.ts';
import { SITE } from '../helpers/site-copy.ts';

test.use({ viewport: { width: 920, height: 600 }, provoked: REFUSED });
test.describe.configure({ timeout: 150_000 });

/** What the WebGL map is made of; without a wish for all, the map itself and its worker. */
const FILES = readdirSync(join(SITE, 'assets')).filter((file) =>
  (chosen
    ? /^(map-stage|map-view|map-shared|maplibre-gl-worker)-/
    : /^(map-view-.*\.js|maplibre-gl-worker-.*)$/
  ).test(file),
);
/** Silence alone tells that a worker does other work than its own, and the map waits for it. */
const LONGEST_MS = 60_000;

for (const [at, file] of FILES.entries())
  for (const fault of chosen ? FAULTS : [turn(at)])
    test(`the WebGL map with ${file.replace(/-[\w-]{8}\./, '.')}: ${fault}`, {
      tag: '@sweep',
    }, async ({ atlas, page, site }) => {
      site.break((asked) => (asked === `assets/${file}` ? fault : null));
      await atlas.open('?lang=en&renderer=webgl&camera=6/43.8/87.6');
      await expect.poll(() => site.asked).toContain(`assets/${file}`);
      await expect(atlas.stage.marks('zone-')).toHaveCount(165);
      if (fault !== 'slow' && !file.endsWith('.css')) {
        const said = atlas.stage.lossNotice.or(page.locator('#map').getByRole('alert'));
        await expect(said.first()).toContainText(/did not arrive|could not be loaded|gave up/, {
          timeout: LONGEST_MS,
        });
        await expect(atlas.stage.figure).toBeVisible();
      }
      site.mend();
      const again = page.getByRole('button', { name: /^(Try again|Load the page again)$/ });
      await expect(async () => {
        if (await again.first().isVisible()) await again.first().click({ timeout: 5000 });
        await expect(atlas.stage.map).toHaveAttribute('data-renderer', 'webgl', { timeout: 9000 });
      }).toPass({ timeout: LONGEST_MS });
      await atlas.stage.waitForWebgl();
    });
