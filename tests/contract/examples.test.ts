import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/i18n/words.ts';
import { fillText } from '../../src/story/fill-text.ts';
import { readIndex } from '../read-index.ts';

const FOLDER = resolve(import.meta.dirname, '../../public/examples');
const index = readIndex();
const pages = readdirSync(FOLDER).filter((file) => file.endsWith('.html'));
const read = (file: string) => new JSDOM(readFileSync(join(FOLDER, file), 'utf8')).window.document;

describe.each(pages)('the example %s', (file) => {
  const page = read(file);

  it('says only numbers that the tables hold', () => {
    for (const said of page.querySelectorAll('data')) {
      const language = said.closest('[lang]')?.getAttribute('lang') === 'zh-CN' ? 'zh-CN' : 'en';
      const token = `{${said.getAttribute('value')}}`;
      expect(said.textContent, token).toBe(fillText(index, wordsOf(language), token));
    }
  });

  it('has scripts and styles of files alone, under a policy that holds it to them', () => {
    const policy = page.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(page.querySelectorAll('style, [style], script:not([src])')).toHaveLength(0);
  });

  it('speaks both languages', () => {
    expect(page.querySelector('h1 [lang="zh-CN"]')?.textContent).toMatch(/\p{Script=Han}/u);
    expect(page.title).toMatch(/[A-Za-z].*\p{Script=Han}/u);
  });
});
