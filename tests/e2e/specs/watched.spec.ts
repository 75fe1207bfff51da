import type { Page } from '@playwright/test';
import { test as base, expect } from '../helpers/atlas-test.ts';
import { HostSite } from '../helpers/host-page.ts';
import { leaveOut } from '../helpers/leave-out.ts';
import { SiteCopy } from '../helpers/site-copy.ts';

// What no page may do, in whatever window, every test of this folder checks at its end (watch-browser.ts); here,
// that it is noticed.
const test = base.extend<{ readonly host: HostSite; readonly copy: SiteCopy }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs
  host: async ({}, use) => {
    const host = await HostSite.start();
    await use(host);
    await host.stop();
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above
  copy: async ({}, use) => {
    const copy = await SiteCopy.start();
    await use(copy);
    await copy.stop();
  },
  baseURL: async ({ copy }, use) => use(copy.address),
  hosts: async ({ host }, use) => use([host.originOf('same')]),
});

test.use({ provoked: /./, serviceWorkers: 'allow' });

/** A page that does all that none may. */
const badPage = (name: string) => `<script>
  const policy = Object.assign(document.createElement('meta'), { content: "img-src 'none'" });
  policy.httpEquiv = 'Content-Security-Policy';
  document.head.append(policy);
  new Image().src = '/picture-of-${name}';
  console.error('a word from ${name}');
  fetch('https://other.example/${name}').catch(() => {});
  setTimeout(() => { throw new Error('thrown by ${name}'); });
</script>`;

const WINDOWS: Readonly<Record<string, (page: Page, address: string) => Promise<unknown>>> = {
  frame: (page, src) =>
    page.evaluate((src) => {
      document.body.append(Object.assign(document.createElement('iframe'), { src }));
    }, src),
  opened: (page, address) => page.evaluate((address) => void window.open(address), address),
  tab: async (page, address) => (await page.context().newPage()).goto(address),
  page: (page, address) => page.goto(address),
};

/** All that a bad page does, by its name. */
const faultsOf = (name: string) => [
  expect.stringMatching(`policy violation: img-src by \\S+/picture-of-${name}$`),
  `console error: a word from ${name}`,
  `foreign request: https://other.example/${name}`,
  `uncaught error: thrown by ${name}`,
];

test('what none may do is noticed in every window', async ({
  page,
  browser,
  browserName,
  host,
  faults,
}) => {
  const addressOf = (name: string) => host.originOf('same') + host.publish(badPage(name));
  await page.goto(host.originOf('same') + host.publish(''));
  for (const [name, open] of Object.entries(WINDOWS)) {
    // WebKit's driver finds a window that a page has opened once it is there.
    if (browserName === 'webkit' && name === 'opened') continue;
    await open(page, addressOf(name));
    await expect.poll(() => faults).toEqual(expect.arrayContaining(faultsOf(name)));
  }
  const elsewhere = await browser.newContext();
  await (await elsewhere.newPage()).goto(addressOf('elsewhere'));
  await expect.poll(() => faults).toEqual(expect.arrayContaining(faultsOf('elsewhere')));
  await elsewhere.close();
});

test('what none may ask for is noticed in a worker that has no window', async ({
  page,
  copy,
  faults,
  browserName,
}) => {
  leaveOut(browserName, ['firefox', 'webkit'], 'its driver tells nothing of such workers');
  copy.write('bad.html', '<!doctype html><title>Bad</title>');
  copy.write(
    'bad.js',
    "console.error('a word from the worker'); fetch('https://other.example/worker').catch(() => {});",
  );
  await page.goto('bad.html');
  await page.evaluate(() => void navigator.serviceWorker.register('bad.js'));
  await expect
    .poll(() => faults)
    .toEqual(
      expect.arrayContaining([
        'console error: a word from the worker',
        'foreign request: https://other.example/worker',
      ]),
    );
});

test('a window may ask for what its own address names, and not for the rest of the site', async ({
  browser,
  copy,
  faults,
}) => {
  const QUIET = '<!doctype html><link rel="icon" href="data:,"><title>Quiet</title>';
  copy.write('data/quiet.html', QUIET);
  const context = await browser.newContext({ baseURL: `${copy.address}data/` });
  const page = await context.newPage();
  await page.goto('quiet.html');
  expect(faults).toEqual([]);
  await page.goto('../examples/');
  expect(faults).toContain(`foreign request: ${copy.address}examples/`);
  await context.close();
});
