import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BATCHES } from '../src/domain/dataset.ts';
import { BASE_COLOURS, batchColour, outlineOf } from '../src/marks/palettes.ts';
import type { Theme } from '../src/view/view-state.ts';
import { hashOf } from './hash-of.ts';

const STYLE = join(import.meta.dirname, '../src/ui/first-picture.css');

/** Colours of the opening picture by the name of their CSS variable. */
export function coloursOf(theme: Theme): ReadonlyMap<string, string> {
  const base = Object.entries(BASE_COLOURS[theme]).map(([name, colour]) => [name, colour] as const);
  const batches = BATCHES.flatMap((batch) => {
    const fill = batchColour(batch, theme);
    return [
      [`batch-${batch}`, fill],
      [`batch-${batch}-outline`, outlineOf(fill, theme)],
    ] as const;
  });
  return new Map([...base, ...batches]);
}

/** The browser's preference holds until a script knows the reader's choice. */
function colourRules(): string {
  const rule = (selector: string, theme: Theme) => {
    const colours = [...coloursOf(theme)].map(([name, colour]) => `--first-${name}:${colour}`);
    return `${selector}{color-scheme:${theme};${colours.join(';')}}`;
  };
  return [
    rule(':root', 'light'),
    `@media (prefers-color-scheme:dark){${rule(':root:not([data-theme="light"])', 'dark')}}`,
    rule(':root[data-theme="dark"]', 'dark'),
  ].join('\n');
}

/** The style that stands in the page. Comments and spaces between rules are for who reads the source. */
export function firstStyle(): string {
  const rules = readFileSync(STYLE, 'utf8')
    .replaceAll(/\/\*[\s\S]*?\*\/\s*/g, '')
    .replaceAll(/\s+/g, ' ');
  return `${colourRules()}\n${rules.trim()}`;
}

/** Nothing but the site's own files, and the one style that stands in the page. */
export function policyOf(style: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    `style-src 'self' ${hashOf(style)}`,
    "connect-src 'self'",
    "font-src 'self'",
    "img-src 'self' blob: data:",
    "manifest-src 'self'",
    // The dialog that makes embeds shows what they will look like.
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    // src/loading/trust-own-scripts.ts
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
}
