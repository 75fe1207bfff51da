import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { embedPage } from './embed-page-plugin.ts';

const index = readFileSync(new URL('../index.html', import.meta.url), 'utf8');

describe('the page for frames', () => {
  it('is the atlas’s own but for its script, and cannot be installed or found by searching', () => {
    const page = embedPage(index);
    expect(page).toContain('/src/embed-main.ts');
    expect(page).not.toContain('/src/main.ts');
    expect(page).toContain('<!--first-picture-->');
    expect(page).not.toContain('manifest');
    expect(page).toContain('noindex');
  });

  it('leads to the atlas where scripts are off, in both languages', () => {
    const noscript = /<noscript>[\s\S]*<\/noscript>/.exec(embedPage(index))?.[0] ?? '';
    expect(noscript.match(/href="\.\/index\.html"/g)).toHaveLength(2);
  });

  it('leads to the atlas where it does not start, in both languages', () => {
    const note = /<p id="not-started"[\s\S]*?<\/p>/.exec(embedPage(index))?.[0] ?? '';
    expect(note.match(/href="\.\/index\.html"/g)).toHaveLength(2);
  });

  it('says when the atlas’s page has changed beyond it', () => {
    expect(() => embedPage(index.replace('main.ts', 'begin.ts'))).toThrow('main.ts');
  });
});
