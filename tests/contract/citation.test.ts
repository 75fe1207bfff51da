import { readFileSync } from 'node:fs';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRelease } from '../../scripts/release-plugin.ts';
import { CITATION_FORMATS } from '../../src/export/citation/cite-as.ts';
import { citeAsBibtex } from '../../src/export/citation/cite-as-bibtex.ts';
import { citeAsCsl } from '../../src/export/citation/cite-as-csl.ts';
import { citeAsRis } from '../../src/export/citation/cite-as-ris.ts';
import { citeDataset, citeView } from '../../src/export/citation/cite-view.ts';
import type { Reference } from '../../src/export/citation/reference.ts';
import { decodeView } from '../../src/view/url-codec.ts';
import { DEFAULT_VIEW, type ViewState } from '../../src/view/view-state.ts';

const RELEASE = { version: '1.2.3', released: '2026-11-21' };
const CITED = {
  release: RELEASE,
  dataTo: '2026-03-31',
  accessed: '2026-12-05',
  address: 'https://example.org/atlas/?v=1&lang=en#here',
};
const VIEW: ViewState = {
  ...DEFAULT_VIEW,
  layers: ['zones', 'belts', 'corridors'],
  selection: { kind: 'belts', id: '330100+330200' },
};
const view = citeView(VIEW, CITED);
const dataset = citeDataset(CITED);
const inFormat = (id: string, reference: Reference) =>
  CITATION_FORMATS.find((format) => format.id === id)?.write(reference);

/** What a citation library reads from a text, as its own CSL-JSON. */
function read(text: string): Record<string, unknown> {
  return new Cite(text).data[0] ?? {};
}

const PROGRAMS = [
  {
    format: 'BibTeX',
    readAs: (reference: Reference) => read(citeAsBibtex(reference)),
    // The library keeps a body whole in braces as one surname, and months without their day.
    author: { family: 'CBEC Atlas contributors' },
    issued: [2026, 11],
    version: 'version',
  },
  {
    format: 'RIS',
    readAs: (reference: Reference) => read(citeAsRis(reference)),
    author: { literal: 'CBEC Atlas contributors' },
    issued: [2026, 11, 21],
    version: 'note',
  },
  {
    format: 'CSL-JSON',
    readAs: (reference: Reference) => read(citeAsCsl(reference)),
    author: { literal: 'CBEC Atlas contributors' },
    issued: [2026, 11, 21],
    version: 'version',
  },
];

describe.each(PROGRAMS)(
  '$format, read by a citation library',
  ({ readAs, author, issued, version }) => {
    it.each([view, dataset])('says what the $kind is, whose, of when and where', (reference) => {
      const entry = readAs(reference);
      expect(entry).toMatchObject({
        title: reference.title.en,
        [version]: expect.stringContaining('1.2.3'),
        author: [author],
        issued: { 'date-parts': [issued] },
        accessed: { 'date-parts': [[2026, 12, 5]] },
      });
      // The library writes the percent signs of an address anew.
      expect([entry.URL, decodeURI(String(entry.URL))]).toContain(reference.url);
    });

    it('keeps every sign of a title', () => {
      const signs = fc.stringMatching(/^[A-Z](?:[A-Za-z0-9 &%$#_{}~^\\,'é中]{0,20}[a-z])?$/);
      fc.assert(
        fc.property(signs, (text) => {
          const title = text.replace(/\s+/g, ' ');
          expect(readAs({ ...view, title: { en: title, 'zh-CN': '图' } }).title).toBe(title);
        }),
        { numRuns: 100 },
      );
    });
  },
);

describe('citations to be read', () => {
  it('name author, year, title, version, dates and address in English', () => {
    expect(inFormat('english', dataset)).toBe(
      'CBEC Atlas contributors. (2026). Atlas of China’s cross-border e-commerce (Version 1.2.3; data to 31 March 2026) [Data set]. Retrieved 5 December 2026, from https://example.org/atlas/',
    );
    expect(inFormat('english', view)).toMatch(
      /^CBEC Atlas contributors\. \(2026\)\. Pilot zones, industrial belts and corridors, 31 December 2024 \[Map\]\. In Atlas of China’s cross-border e-commerce \(Version 1\.2\.3\)\. Retrieved 5 December 2026, from https:/,
    );
  });

  it('and in Chinese', () => {
    expect(inFormat('chinese', dataset)).toBe(
      '中国跨境电商地图集编者：《中国跨境电商地图集》（1.2.3 版，数据截至2026年3月31日），2026年，https://example.org/atlas/，2026年12月5日访问。',
    );
    expect(inFormat('chinese', view)).toContain(
      '“综试区、产业带、物流通道（2024年12月31日）”（地图）',
    );
  });

  it('keep the order and the marks of GB/T 7714-2015', () => {
    expect(inFormat('gbt7714', dataset)).toBe(
      '中国跨境电商地图集编者. 中国跨境电商地图集: 1.2.3 版[DS/OL]. (2026-11-21)[2026-12-05]. https://example.org/atlas/.',
    );
    expect(inFormat('gbt7714', view)).toMatch(
      /^[^.]+\. [^[]+\[CM\/OL\]\/\/中国跨境电商地图集: 1\.2\.3 版\. \(2026-11-21\)\[2026-12-05\]\. https:\S+\.$/,
    );
  });

  it('hold an address that opens the very view', () => {
    expect(decodeView(new URL(view.url).search)).toEqual({ view: VIEW, ignored: [] });
    expect(new URL(view.url).hash).toBe('');
  });
});

describe('CITATION.cff', () => {
  const lines = readFileSync('CITATION.cff', 'utf8').split('\n');
  const fieldOf = (key: string) =>
    lines
      .find((line) => line.startsWith(`${key}:`))
      ?.slice(key.length + 1)
      .trim();

  it('has the keys that the Citation File Format 1.2.0 requires', () => {
    expect(fieldOf('cff-version')).toBe('1.2.0');
    for (const key of ['message', 'title', 'authors']) expect(fieldOf(key)).toBeDefined();
    expect(lines).toContain('  - name: CBEC Atlas contributors');
    expect(fieldOf('type')).toBe('dataset');
    expect(fieldOf('license')).toBe('CC-BY-4.0');
  });

  it('has the version of the package and the day that the app says', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(fieldOf('version')).toBe(version);
    expect(readRelease()).toEqual({ version, released: fieldOf('date-released') });
  });
});
