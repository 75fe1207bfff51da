import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { expect, test } from '../helpers/atlas-test.ts';

// That no page breaks its policy, and that none asks another host for anything, every other test of this folder
// checks at its end (watch-browser.ts); here, that there is a policy to break.
test.use({
  provoked:
    /policy violation|Content.Security.Policy|TrustedScript|TrustedHTML|injection sink|Refused|foreign request|The page’s settings blocked/i,
});

const ATLAS_PAGES = ['index.html', 'embed.html'];
const LANDING_PAGES = ['s/three-to-one.html', 'l/reading-a-map-of-batches.html'];

/** Any page may embed the atlas. A policy in the page itself cannot say so. */
const FRAMING = '; frame-ancestors *';

interface Named {
  readonly policy: string | null;
  /** The files of `assets/` that the page names, or all others, with the hashes that it names. */
  readonly files: readonly { readonly src: string; readonly integrity: string }[];
}

/** What the text of a page says of itself, before any script has run in it. */
async function readNamed(page: Page, html: string): Promise<Named> {
  return page.evaluate((html) => {
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    const meta = parsed.head.querySelector('meta[http-equiv="Content-Security-Policy"]');
    const asked = 'script, link[rel="modulepreload"], link[rel="stylesheet"]';
    return {
      policy: meta?.getAttribute('content') ?? null,
      files: [...parsed.querySelectorAll(asked)].map((element) => ({
        src: element.getAttribute('src') ?? element.getAttribute('href') ?? 'in the page',
        integrity: element.getAttribute('integrity') ?? 'none',
      })),
    };
  }, html);
}

for (const file of ATLAS_PAGES)
  test(`${file} carries its policy itself, and the content of each file that it asks for`, async ({
    page,
    request,
  }) => {
    const response = await request.get(file);
    const { policy, files } = await readNamed(page, await response.text());
    const header = response.headers()['content-security-policy'] ?? '';
    expect(header).toBe(policy + FRAMING);
    expect(policy).toContain("default-src 'none'; script-src 'self'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(files.length).toBeGreaterThan(1);
    for (const { src, integrity } of files) {
      expect(src).toMatch(/^\.\/assets\//);
      const bytes = await (await request.get(src)).body();
      const hash = createHash('sha384').update(bytes).digest('base64');
      expect(integrity, src).toBe(`sha384-${hash}`);
    }
  });

for (const file of LANDING_PAGES)
  test(`${file} carries a policy that lets no script run at all`, async ({ page, request }) => {
    const { policy, files } = await readNamed(page, await (await request.get(file)).text());
    const rules = policy?.split('; ') ?? [];
    expect(rules).toContain("default-src 'none'");
    // What is not named here falls back on that: scripts, workers, requests and frames.
    const lets = rules.filter((rule) => !rule.endsWith(" 'none'"));
    expect(lets).toEqual(["style-src 'self'", "img-src 'self'"]);
    expect(rules).toEqual(expect.arrayContaining(["base-uri 'none'", "form-action 'none'"]));
    expect(files).toEqual([{ src: '../examples/pages.css', integrity: 'none' }]);
  });

/** What refuses each of these attempts, by the beginning of its name. */
const RULES = [
  'connect-src https://other.example/',
  'worker-src blob',
  'frame-src https://other.example',
  'img-src https://other.example/a.png',
  'base-uri ',
  'style-src',
];
/** Markup and texts that would run go to the first of these that hears; a page without scripts has no text of its own to try. */
const SCRIPTS = /^(script-src|require-trusted-types-for)/m;

/** Tries what no page may do. */
function tryAll(): void {
  const { trustedTypes } = globalThis as {
    readonly trustedTypes?: { createPolicy(name: string, rules: object): void };
  };
  const attempts: readonly (() => unknown)[] = [
    () => trustedTypes?.createPolicy('other', {}),
    // The only one that there may be; some parts of the atlas bring it.
    () => trustedTypes?.createPolicy('default', { createScriptURL: (address: string) => address }),
    () => fetch('https://other.example/'),
    () => new Worker(URL.createObjectURL(new Blob([''], { type: 'text/javascript' }))),
    () =>
      document.body.append(
        Object.assign(document.createElement('iframe'), { src: 'https://other.example/' }),
      ),
    () => document.createElement('img').setAttribute('onerror', 'globalThis.hasRun = true'),
    () => Object.assign(new Image(), { src: 'https://other.example/a.png' }),
    () => document.head.append(Object.assign(document.createElement('base'), { href: '/other/' })),
    () =>
      document.head.append(Object.assign(document.createElement('style'), { textContent: 'a{}' })),
    () => new Function('return 1')(),
    () => {
      document.createElement('b').innerHTML = '<b></b>';
    },
  ];
  const broken: string[] = [];
  Object.assign(window, { broken });
  window.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    broken.push(`${effectiveDirective} ${blockedURI}`);
  });
  for (const attempt of attempts)
    try {
      Promise.resolve(attempt()).catch(() => {});
    } catch {
      // Refused at once.
    }
}

for (const file of [...ATLAS_PAGES, ...LANDING_PAGES])
  test(`nothing runs in ${file} but the site's own files`, async ({ page }) => {
    await page.goto(file);
    if (ATLAS_PAGES.includes(file)) await page.locator('html[data-state="ready"]').waitFor();
    await page.evaluate(tryAll);
    const broken = () =>
      page.evaluate(() => (window as unknown as { broken: readonly string[] }).broken);
    await expect
      .poll(async () => {
        const all = await broken();
        return RULES.filter((rule) => !all.some((name) => name.startsWith(rule)));
      })
      .toEqual([]);
    if (ATLAS_PAGES.includes(file)) expect((await broken()).join('\n')).toMatch(SCRIPTS);
    expect(await page.evaluate(() => 'hasRun' in globalThis)).toBe(false);
  });
