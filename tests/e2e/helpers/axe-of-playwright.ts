import { createRequire } from 'node:module';

interface Axe {
  /** The whole library as a script. */
  readonly source: string;
  readonly _audit: {
    readonly rules: readonly { readonly id: string; readonly enabled: boolean }[];
  };
}

const fromPlaywright = createRequire(
  createRequire(import.meta.url).resolve('@axe-core/playwright'),
);

/** The axe that Playwright puts into the page. */
export const axe = fromPlaywright('axe-core') as Axe;
