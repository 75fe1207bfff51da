import * as z from 'zod/mini';
import { atMost } from './length-checks.ts';
import { listOf } from './list-of.ts';

z.config({ jitless: true });

const MOST_LETTERS = 8000;

/** What stories and lessons name their parts by. */
export const id = z
  .string('an id')
  .check(z.regex(/^[a-z0-9][a-z0-9-]{0,60}$/, 'an id: small letters, digits, hyphens'));

const text = z.string('a text').check(atMost(MOST_LETTERS, `at most ${MOST_LETTERS} letters`));
export const bilingual = z.object({ zh: text, en: text }, 'a text in both languages: zh and en');

export function shortText(most: number) {
  return z.string('a text').check(atMost(most, `at most ${most} letters`));
}

export const highlights = listOf(shortText(80), 'a list', { most: 200 });

export const sources = listOf(
  z.object({ source: shortText(60), locator: shortText(120) }),
  'a list',
  { most: 50 },
);

/** The view of a scene or of a step, as a link writes it. */
export const viewText = shortText(2000);

export const chart = z.nullable(shortText(60));
