const decoder = new TextDecoder('latin1');
const encoder = new TextEncoder();
const REFERENCE = /\b(\d+) 0 R\b/g;
/** The objects that `createPdf` puts first and last in every file: catalogue, list of pages, properties. */
const CATALOGUE = 1;
const PAGES = 2;

/** One object: what comes before its stream as text, and the rest as it is. */
interface PdfObject {
  readonly head: string;
  readonly tail: Uint8Array;
}

function offsetsOf(text: string): readonly number[] {
  const start = Number(/startxref\n(\d+)\n/.exec(text.slice(-64))?.[1]);
  const table = text.slice(start);
  return [...table.matchAll(/^(\d{10}) 00000 n/gm)].map(([, offset]) => Number(offset));
}

function objectsOf(bytes: Uint8Array): readonly PdfObject[] {
  const text = decoder.decode(bytes);
  return offsetsOf(text).map((offset) => {
    const from = text.indexOf('obj\n', offset) + 4;
    const dictionary = text.slice(from, text.indexOf('\n', from));
    const length = /\/Length (\d+)/.exec(dictionary)?.[1];
    if (!dictionary.endsWith('>>') || length === undefined) {
      return { head: text.slice(from, text.indexOf('\nendobj', from)), tail: new Uint8Array() };
    }
    const at = from + dictionary.length;
    const end = at + '\nstream\n'.length + Number(length) + '\nendstream'.length;
    return { head: dictionary, tail: bytes.subarray(at, end) };
  });
}

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
 * Files of one page each, as `svgToPdf` writes them, as one file with all their pages. It reads that
 * writer's own form and no other; the properties are those of the first file.
 */
export function mergePdfs(files: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const [first] = files;
  if (!first) throw new Error('There is no page to write.');
  const merged: PdfObject[] = [];
  const kids: number[] = [];
  let properties = 0;
  for (const [place, file] of files.entries()) {
    const objects = objectsOf(file);
    const last = objects.length;
    // Numbers go on from file to file; every page hangs on the one list of pages.
    const shift = merged.length + (place === 0 ? 0 : -PAGES);
    const move = (head: string) =>
      head.replace(REFERENCE, (_, number: string) =>
        Number(number) <= PAGES ? `${number} 0 R` : `${Number(number) + shift} 0 R`,
      );
    for (const [order, { head, tail }] of objects.entries()) {
      const number = order + 1;
      if (place > 0 && (number <= PAGES || number === last)) continue;
      merged.push({ head: move(head), tail });
      if (head.startsWith('<< /Type /Page /')) kids.push(merged.length);
      if (place === 0 && number === last) properties = merged.length;
    }
  }
  const list = kids.map((number) => `${number} 0 R`).join(' ');
  const pages = `<< /Type /Pages /Kids [${list}] /Count ${kids.length} >>`;
  const parts = [join([encoder.encode('%PDF-1.7\n%'), Uint8Array.of(0xe2, 0xe3, 0xcf, 0xd3, 10)])];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  for (const [order, { head, tail }] of merged.entries()) {
    offsets.push(length);
    const body = order + 1 === PAGES ? pages : head;
    const whole = join([
      encoder.encode(`${order + 1} 0 obj\n${body}`),
      tail,
      encoder.encode('\nendobj\n'),
    ]);
    parts.push(whole);
    length += whole.length;
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const count = merged.length + 1;
  const tail = `xref\n0 ${count}\n0000000000 65535 f \n${table}trailer\n<< /Size ${count} /Root ${CATALOGUE} 0 R /Info ${properties} 0 R >>\nstartxref\n${length}\n%%EOF\n`;
  return join([...parts, encoder.encode(tail)]);
}
