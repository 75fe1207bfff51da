import { createRequire } from 'node:module';
import { inflateSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { FigureError } from '../../src/export/figure/figure-error.ts';
import { svgToPdf } from '../../src/export/figure/svg-to-pdf.ts';
import { printSvgOf } from './print-figure-of.ts';
import { DISK_FONTS } from './print-fonts.ts';

// A whole page would know no files of the disk; of the page only its parser is needed.
interface PageModule {
  readonly JSDOM: new () => { readonly window: { readonly DOMParser: typeof DOMParser } };
}
const { JSDOM } = createRequire(import.meta.url)('jsdom') as PageModule;
vi.stubGlobal('DOMParser', new JSDOM().window.DOMParser);

async function pdfOf(svg: string): Promise<Buffer> {
  return Buffer.from(await (await svgToPdf(svg, DISK_FONTS)).arrayBuffer());
}

/** Every stream of the file, unpacked. */
function streamsOf(pdf: Buffer): readonly string[] {
  const text = pdf.toString('latin1');
  return [...text.matchAll(/\/Length (\d+) >>\nstream\n/g)].map((found) => {
    const start = found.index + found[0].length;
    return inflateSync(pdf.subarray(start, start + Number(found[1]))).toString('latin1');
  });
}

function drawing(body: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="72pt" viewBox="0 0 72 72">${body}</svg>`;
}

async function contentOf(body: string): Promise<string> {
  return streamsOf(await pdfOf(drawing(body))).at(-1) ?? '';
}

describe('the PDF of a figure', () => {
  const svg = printSvgOf(
    { layers: ['zones', 'corridors'], date: '2016-01-06' },
    { language: 'both' },
  );

  it('gives the same bytes each time, with no time and no identifier in them', async () => {
    const [first, second] = [await pdfOf(svg), await pdfOf(svg)];
    expect(first.equals(second)).toBe(true);
    expect(first.toString('latin1')).not.toMatch(/CreationDate|ModDate|\/ID\b|\/Producer/);
  });

  it('has one page of the figure’s own size, its title, and vectors alone', async () => {
    const text = (await pdfOf(svg)).toString('latin1');
    const [, width = '', height = ''] = /width="([\d.]+)mm" height="([\d.]+)mm"/.exec(svg) ?? [];
    const [, boxWidth, boxHeight] = /MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(text) ?? [];
    expect(Number(boxWidth)).toBeCloseTo((Number(width) * 72) / 25.4, 1);
    expect(Number(boxHeight)).toBeCloseTo((Number(height) * 72) / 25.4, 1);
    expect(text).toContain('/Title <FEFF4e2d56fd');
    expect(text).not.toMatch(/\/Image|\/Font/);
  });

  it('has a table of objects that points at each of them', async () => {
    const pdf = (await pdfOf(svg)).toString('latin1');
    const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(pdf)?.[1]);
    const offsets = [...pdf.slice(start).matchAll(/^(\d{10}) 00000 n $/gm)].map(([, at]) =>
      Number(at),
    );
    expect(offsets.length).toBeGreaterThan(4);
    for (const [place, at] of offsets.entries()) {
      expect(pdf.slice(at, at + 12)).toMatch(new RegExp(`^${place + 1} 0 obj\\n`));
    }
  });

  it('names the characters that no font of the site has, and drops none silently', async () => {
    const attempt = pdfOf(drawing('<text x="1" y="9">字 \u{13000} A</text>'));
    await expect(attempt).rejects.toThrowError(FigureError);
    await expect(attempt).rejects.toMatchObject({
      problem: { kind: 'missing-glyphs', characters: '\u{13000}' },
    });
  });

  it('names an element that it cannot write', async () => {
    await expect(pdfOf(drawing('<image href="x.png"/>'))).rejects.toMatchObject({
      problem: { kind: 'unsupported', name: '<image>' },
    });
  });

  it('writes shapes, groups, strokes and transparency', async () => {
    const content = await contentOf(
      '<g transform="translate(10 20)" fill="#ff0000" stroke="none"><rect x="1" y="2" width="3" height="4" fill-opacity="0.5"/></g><line x1="0" y1="0" x2="5" y2="6" stroke="#000" stroke-dasharray="2 1"/>',
    );
    expect(content.split('\n')).toEqual([
      '1 0 0 -1 0 72 cm',
      'q',
      '1 0 0 1 10 20 cm',
      'q',
      '/G1 gs',
      '1 0 0 rg',
      '1 2 m',
      '4 2 l',
      '4 6 l',
      '1 6 l',
      'h',
      'f',
      'Q',
      'Q',
      'q',
      '/G2 gs',
      '0 0 0 rg',
      '0 0 m',
      '5 6 l',
      'f',
      '0 0 0 RG',
      '1 w 0 J 0 j [2 1] 0 d',
      '0 0 m',
      '5 6 l',
      'S',
      'Q',
    ]);
  });

  it('outlines text at its baseline and by its anchor', async () => {
    const xsOf = (content: string) =>
      [...content.matchAll(/^([\d.-]+) [\d.-]+ [ml]$/gm)].map(([, x]) => Number(x));
    const start = xsOf(await contentOf('<text x="30" y="20" font-size="10">HH</text>'));
    const end = xsOf(
      await contentOf('<text x="30" y="20" font-size="10" text-anchor="end">HH</text>'),
    );
    const middle = xsOf(
      await contentOf('<text x="30" y="20" font-size="10" text-anchor="middle">HH</text>'),
    );
    expect(Math.min(...start)).toBeGreaterThan(30);
    expect(Math.max(...end)).toBeLessThan(30);
    // Two capital H of Noto Sans are 0.741 of the size each.
    expect(Math.min(...start) - Math.min(...end)).toBeCloseTo(14.82, 1);
    expect(Math.min(...start) - Math.min(...middle)).toBeCloseTo(7.41, 1);
  });

  it('paints the rim of a name under it', async () => {
    const content = await contentOf(
      '<text x="1" y="9" stroke="#fff" stroke-width="2" paint-order="stroke">l</text>',
    );
    expect(content.indexOf('\nS')).toBeGreaterThan(0);
    expect(content.indexOf('\nS')).toBeLessThan(content.indexOf('\nf'));
  });
});
