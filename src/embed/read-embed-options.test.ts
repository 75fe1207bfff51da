import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMBED_OPTIONS } from './embed-options.ts';
import { readEmbedOptions } from './read-embed-options.ts';

describe('the address of an embed', () => {
  it('has its defaults', () => {
    expect(readEmbedOptions('')).toEqual({
      options: { controls: 'few', hasLegend: true, interaction: 'all', plays: false, parent: null },
      search: '',
      ignored: [],
    });
  });

  it('keeps its own options apart from the view', () => {
    const { options, search, ignored } = readEmbedOptions(
      '?lang=en&controls=all&legend=0&interaction=hover&play=1&date=2020-01-01&parent=https://a.example/page?x=1',
    );
    expect(options).toEqual({
      controls: 'all',
      hasLegend: false,
      interaction: 'hover',
      plays: true,
      parent: 'https://a.example',
    });
    expect(search).toBe('lang=en&date=2020-01-01');
    expect(ignored).toEqual([]);
  });

  it.each(['controls=lots', 'legend=yes', 'interaction=', 'play=2'])(
    'ignores %s, and says so',
    (text) => {
      const { options, ignored } = readEmbedOptions(text);
      expect(options).toEqual(readEmbedOptions('').options);
      expect(ignored).toEqual([text]);
    },
  );

  it.each(['*', 'javascript:alert(1)', 'school.example', 'file:///home/me.html'])(
    'takes %s for no origin',
    (text) => {
      const { options, ignored } = readEmbedOptions(`parent=${encodeURIComponent(text)}`);
      expect(options.parent).toBeNull();
      expect(ignored).toEqual([`parent=${text}`]);
    },
  );

  it('knows a page from a file, which has no origin', () => {
    expect(readEmbedOptions('parent=null')).toMatchObject({
      options: { parent: 'null' },
      ignored: [],
    });
  });

  it('begins a story at a scene', () => {
    expect(readEmbedOptions('story=one&scene=3').search).toBe('story=one%3A3');
    expect(readEmbedOptions('story=one:2&scene=3').search).toBe('story=one%3A2');
    expect(readEmbedOptions('scene=3').ignored).toEqual(['scene=3']);
    expect(readEmbedOptions('story=one&scene=last').ignored).toEqual(['scene=last']);
    for (const scene of ['0', '1000', '1x', 'x1', '']) {
      expect(readEmbedOptions(`story=one&scene=${scene}`)).toMatchObject({
        search: 'story=one',
        ignored: [`scene=${scene}`],
      });
    }
    expect(readEmbedOptions('story=one&scene=100')).toMatchObject({
      search: 'story=one%3A100',
      ignored: [],
    });
    expect(readEmbedOptions('story=&scene=3').search).toBe('story=');
    expect(readEmbedOptions('story=one')).toMatchObject({ search: 'story=one', ignored: [] });
  });

  it('takes an origin with http, and says no more of what it ignores than a line', () => {
    expect(readEmbedOptions('parent=http://a.example:8080').options.parent).toBe(
      'http://a.example:8080',
    );
    expect(readEmbedOptions('').ignored).toEqual([]);
    expect(readEmbedOptions('parent=').ignored).toEqual(['parent=']);
    const long = `controls=${'x'.repeat(99)}`;
    expect(readEmbedOptions(long).ignored).toEqual([long.slice(0, 60)]);
  });

  it('leaves a lesson in the link of the view', () => {
    expect(readEmbedOptions('lesson=one:2&controls=all')).toMatchObject({
      search: 'lesson=one%3A2',
      ignored: [],
    });
  });

  it('opens no story that only its reader has', () => {
    expect(readEmbedOptions('story=mine:2')).toMatchObject({
      search: '',
      ignored: ['story=mine:2'],
    });
  });

  it('opens no lesson that only its reader has', () => {
    expect(readEmbedOptions('lesson=mine:2')).toMatchObject({
      search: '',
      ignored: ['lesson=mine:2'],
    });
  });

  it('reads whatever stands there', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...Object.keys(EMBED_OPTIONS), 'date', 'x'), fc.string()),
        (query) => {
          const { options } = readEmbedOptions(new URLSearchParams(query).toString());
          expect(EMBED_OPTIONS.controls.values).toContain(options.controls);
          expect(EMBED_OPTIONS.interaction.values).toContain(options.interaction);
        },
      ),
    );
  });
});
