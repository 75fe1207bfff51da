import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EMBED_OPTIONS } from '../../src/embed/embed-options.ts';
import { EMBED_EVENTS, type FromFrame, type ToFrame } from '../../src/embed/messages.ts';
import { OPTION_NOTES } from '../../src/embed/option-notes.ts';

const docs = readFileSync(new URL('../../docs/embedding.md', import.meta.url), 'utf8');

const TYPES: Record<(ToFrame | FromFrame)['type'], true> = {
  'get-view': true,
  'set-view': true,
  play: true,
  pause: true,
  next: true,
  previous: true,
  select: true,
  subscribe: true,
  ready: true,
  height: true,
  view: true,
  selection: true,
  answer: true,
  done: true,
  error: true,
  reply: true,
};

describe('docs/embedding.md', () => {
  it.each(Object.keys(EMBED_OPTIONS) as (keyof typeof EMBED_OPTIONS)[])(
    'has %s as the table has it',
    (name) => {
      const { values, fallback } = EMBED_OPTIONS[name];
      const listed = values ? `${values.map((value) => `\`${value}\``).join(', ')} ` : '';
      expect(docs).toContain(`| \`${name}\` | ${listed}| ${OPTION_NOTES[name].en} |`);
      expect(values === null || values[0] === fallback).toBe(true);
    },
  );

  it('names every message and every event', () => {
    for (const type of [...Object.keys(TYPES), ...EMBED_EVENTS])
      expect(docs).toContain(`\`${type}\``);
  });
});
