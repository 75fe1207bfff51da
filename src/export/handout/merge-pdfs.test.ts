import { describe, expect, it } from 'vitest';
import { createPdf, PDF_PAGES } from '../figure/pdf-file.ts';
import { mergePdfs } from './merge-pdfs.ts';

const decoder = new TextDecoder('latin1');

/** A file of one page whose drawing holds words that look like the file's own. */
function pageFile(name: string): Uint8Array {
  const pdf = createPdf();
  const extra = pdf.add('/Type /Pattern', `${name} 1 0 R endobj stream`);
  const content = pdf.add('', `${name} 3 0 obj endstream`);
  const page = pdf.add(
    `/Type /Page /Parent ${PDF_PAGES} /Contents ${content} /Resources << /Pattern << /P1 ${extra} >> >>`,
  );
  return pdf.finish({ page, title: name, language: 'en' });
}

describe('files of one page merged', () => {
  const files = ['first', 'second', 'third'].map(pageFile);
  const merged = mergePdfs(files);
  const text = decoder.decode(merged);
  const start = Number(/startxref\n(\d+)\n/.exec(text.slice(-40))?.[1]);
  const offsets = [...text.slice(start).matchAll(/^(\d{10}) 00000 n/gm)].map(([, at]) =>
    Number(at),
  );

  it('list all pages, in order', () => {
    expect(text).toMatch(/\/Type \/Pages \/Kids \[5 0 R 9 0 R 12 0 R\] \/Count 3/);
  });

  it('find every object where the table says it is', () => {
    expect(text.slice(start, start + 4)).toBe('xref');
    offsets.forEach((offset, order) => {
      expect(text.slice(offset, offset + 10)).toMatch(new RegExp(`^${order + 1} 0 obj\n`));
    });
    expect(text.slice(start)).toContain(`/Size ${offsets.length + 1} `);
  });

  it('leave each page its own contents and resources', () => {
    const bodyOf = (number: number) => text.slice(offsets[number - 1], offsets[number]);
    expect(bodyOf(5)).toMatch(/\/Contents 4 0 R .*\/P1 3 0 R/);
    expect(bodyOf(9)).toMatch(/\/Contents 8 0 R .*\/P1 7 0 R/);
    expect(bodyOf(12)).toMatch(/\/Contents 11 0 R .*\/P1 10 0 R/);
    const second = decoder.decode(files[1]);
    const stream = /stream\n([\s\S]*?)\nendstream/.exec(second)?.[1] ?? '?';
    expect(bodyOf(7)).toContain(stream);
  });

  it('are one file unchanged in what it shows where there is one, and an error where there is none', () => {
    expect(decoder.decode(mergePdfs(files.slice(0, 1)))).toContain('/Kids [5 0 R] /Count 1');
    expect(() => mergePdfs([])).toThrow('no page');
  });
});
