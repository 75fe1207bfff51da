import { zlibSync } from 'fflate';

/** A number as a page description writes it: no exponent, a thousandth at most. */
export function pdfNumber(value: number): string {
  const text = value.toFixed(3).replace(/\.?0+$/, '');
  return text === '-0' || text === '' ? '0' : text;
}

/** A text for the document's properties: UTF-16 in hexadecimal, as any language needs. */
function pdfText(text: string): string {
  const units = Array.from({ length: text.length }, (_, place) => text.charCodeAt(place));
  return `<FEFF${units.map((unit) => unit.toString(16).padStart(4, '0')).join('')}>`;
}

/** What is written into a PDF: numbered objects, in the order in which they are asked for. */
export interface PdfFile {
  /** Adds an object and gives its reference, as `4 0 R`. */
  readonly add: (dictionary: string, stream?: string) => string;
  readonly finish: (pages: {
    readonly page: string;
    readonly title: string;
    readonly language: string;
  }) => Uint8Array<ArrayBuffer>;
}

const encoder = new TextEncoder();
const PAGES = '2 0 R';

function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/**
 * An empty PDF 1.7 file of one page. It holds no time and no identifier made by chance: the same
 * objects give the same bytes.
 */
export function createPdf(): PdfFile {
  const objects: Uint8Array[] = [];
  const put = (body: Uint8Array) => objects.push(body);
  put(new Uint8Array()); // 1, the catalogue, and 2, the pages, are written at the end
  put(new Uint8Array());
  return {
    add: (dictionary, stream) => {
      if (stream === undefined) put(encoder.encode(`<< ${dictionary} >>`));
      else {
        const data = zlibSync(encoder.encode(stream), { level: 9 });
        const head = `<< ${dictionary} /Filter /FlateDecode /Length ${data.length} >>\nstream\n`;
        put(join([encoder.encode(head), data, encoder.encode('\nendstream')]));
      }
      return `${objects.length} 0 R`;
    },
    finish: ({ page, title, language }) => {
      objects[0] = encoder.encode(
        `<< /Type /Catalog /Pages ${PAGES} /Lang (${language}) /ViewerPreferences << /DisplayDocTitle true >> >>`,
      );
      objects[1] = encoder.encode(`<< /Type /Pages /Kids [${page}] /Count 1 >>`);
      put(encoder.encode(`<< /Title ${pdfText(title)} >>`));
      const parts = [encoder.encode('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n')];
      const offsets: number[] = [];
      let length = parts[0]?.length ?? 0;
      for (const [place, body] of objects.entries()) {
        offsets.push(length);
        const whole = join([
          encoder.encode(`${place + 1} 0 obj\n`),
          body,
          encoder.encode('\nendobj\n'),
        ]);
        parts.push(whole);
        length += whole.length;
      }
      const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
      const count = objects.length + 1;
      const tail = `xref\n0 ${count}\n0000000000 65535 f \n${table.join('')}trailer\n<< /Size ${count} /Root 1 0 R /Info ${objects.length} 0 R >>\nstartxref\n${length}\n%%EOF\n`;
      return join([...parts, encoder.encode(tail)]);
    },
  };
}

export { PAGES as PDF_PAGES };
