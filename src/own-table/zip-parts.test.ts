import { deflateRawSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { TableProblem } from './problem.ts';
import { openZip } from './zip-parts.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const blobOf = (zip: Uint8Array) => new Blob([new Uint8Array(zip)]);

async function textOf(file: Blob, name: string): Promise<string> {
  const zip = await openZip(file);
  const pieces: Uint8Array[] = [];
  for await (const piece of zip.read(name)) pieces.push(piece);
  return Buffer.concat(pieces).toString('utf8');
}
const problemOf = (reading: Promise<unknown>) =>
  reading.then(
    () => null,
    (error: unknown) => error instanceof TableProblem && error.problem,
  );

/** Where the list of parts begins. */
const directoryOf = (zip: Uint8Array) =>
  zip.findIndex((_, at) => {
    const isThere = at + 4 <= zip.length;
    return isThere && new DataView(zip.buffer, at, 4).getUint32(0, true) === 0x02014b50;
  });
/** A zip with a number of the first entry of its list changed. */
function withEntry(zip: Uint8Array, offset: number, value: number, width: 2 | 4 = 4): Blob {
  const changed = new Uint8Array(zip);
  const view = new DataView(changed.buffer);
  const at = directoryOf(changed) + offset;
  if (width === 4) view.setUint32(at, value, true);
  else view.setUint16(at, value, true);
  return blobOf(changed);
}

describe('the parts of a zip', () => {
  const parts = { 'a.xml': bytes('<a/>'), 'b/c.xml': bytes('国'.repeat(500)) };

  it('are read packed or as they are, wherever they stand', async () => {
    for (const level of [0, 6] as const) {
      const file = blobOf(zipSync(parts, { level }));
      expect((await openZip(file)).names).toEqual(['a.xml', 'b/c.xml']);
      expect(await textOf(file, 'a.xml')).toBe('<a/>');
      expect(await textOf(file, 'b/c.xml')).toBe('国'.repeat(500));
    }
  });

  it('are found behind extra fields and comments, their own and the whole’s', async () => {
    const zip = zipSync({
      'a.xml': [parts['a.xml'], { extra: { 7: bytes('extra') }, comment: 'of a' }],
      'b.xml': bytes('b'),
    });
    expect((await openZip(blobOf(zip))).names).toEqual(['a.xml', 'b.xml']);
    expect(await textOf(blobOf(zip), 'a.xml')).toBe('<a/>');
    expect(await textOf(blobOf(zip), 'b.xml')).toBe('b');
    const commented = Uint8Array.from([...zip, ...bytes('PK of all, some thirty letters long')]);
    expect(await textOf(blobOf(commented), 'b.xml')).toBe('b');
  });

  it('have names with slashes, also where a program wrote them the other way', async () => {
    expect((await openZip(blobOf(zipSync({ 'xl\\a\\b.xml': bytes('x') })))).names).toEqual([
      'xl/a/b.xml',
    ]);
  });

  it('are none of an empty zip; one that is not there is named', async () => {
    const empty = blobOf(zipSync({}));
    expect((await openZip(empty)).names).toEqual([]);
    expect(await problemOf(textOf(empty, 'xl/a.xml'))).toEqual({
      kind: 'not-a-workbook',
      part: 'xl/a.xml',
    });
  });

  it('are damaged where the end, an entry or a part is not what it says', async () => {
    const damaged = { kind: 'zip-damaged' };
    const zip = zipSync(parts);
    expect(await problemOf(openZip(new Blob(['PK'])))).toEqual(damaged);
    expect(await problemOf(openZip(blobOf(zip.subarray(0, zip.length - 1))))).toEqual(damaged);
    expect(await problemOf(openZip(blobOf(zip.subarray(40))))).toEqual(damaged);
    expect(await problemOf(openZip(withEntry(zip, 0, 7)))).toEqual(damaged);
    expect(await problemOf(openZip(withEntry(zip, 28, 60_000, 2)))).toEqual(damaged);
    expect(await problemOf(textOf(withEntry(zip, 42, zip.length - 5), 'a.xml'))).toEqual(damaged);
    const single = zipSync({ 'a.xml': bytes('a') });
    expect(await problemOf(openZip(withEntry(single, 28, 6, 2)))).toEqual(damaged);
    // As if it were packed another way: what comes is no stream.
    const stored = zipSync(parts, { level: 0 });
    expect(await problemOf(textOf(withEntry(stored, 10, 8, 2), 'a.xml'))).toEqual(damaged);
    const more = new Uint8Array(zip);
    new DataView(more.buffer).setUint16(more.length - 12, 3, true);
    expect(await problemOf(openZip(blobOf(more)))).toEqual(damaged);
  });

  it('are damaged where the list of them goes on beyond the file', async () => {
    const zip = zipSync(parts);
    const beyond = new Uint8Array(zip);
    new DataView(beyond.buffer).setUint32(beyond.length - 10, zip.length, true);
    expect(await problemOf(openZip(blobOf(beyond)))).toEqual({ kind: 'zip-damaged' });
  });
});

describe('a zip that would unfold to more than a table', () => {
  it('is refused by what one part declares, beyond 250 times its size', async () => {
    const zip = zipSync({ 'a.xml': bytes('x'.repeat(10_000)) });
    const packed = new DataView(zip.buffer).getUint32(directoryOf(zip) + 20, true);
    expect(await problemOf(openZip(withEntry(zip, 24, 1 << 20)))).toBeNull();
    expect(await problemOf(openZip(withEntry(zip, 24, (1 << 20) + 1)))).toEqual({
      kind: 'zip-bomb',
      part: 'a.xml',
      bytes: (1 << 20) + 1,
      limit: 1 << 20,
    });
    const large = deflateRawSync(Buffer.alloc(6_000_000)).length;
    expect(large).toBeGreaterThan((1 << 20) / 250);
    const zeros = zipSync({ 'a.xml': new Uint8Array(6_000_000) });
    expect(await problemOf(openZip(blobOf(zeros)))).toMatchObject({ kind: 'zip-bomb' });
    expect(packed).toBeLessThan(1000);
  });

  it('is refused by what all parts declare together', async () => {
    const names = Array.from({ length: 1537 }, (_, at) => [`${at}.xml`, bytes('x')] as const);
    const declare = (count: number) => {
      const zip = zipSync(Object.fromEntries(names.slice(0, count)), { level: 0 });
      const view = new DataView(zip.buffer);
      for (let at = directoryOf(zip); view.getUint32(at, true) === 0x02014b50; ) {
        view.setUint32(at + 24, 1 << 20, true);
        at += 46 + view.getUint16(at + 28, true);
      }
      return problemOf(openZip(blobOf(zip)));
    };
    expect(await declare(1536)).toBeNull();
    expect(await declare(1537)).toMatchObject({ kind: 'zip-bomb', limit: 1536 * 1024 * 1024 });
  });

  it('is refused by what comes out, whatever it declared', async () => {
    const zip = zipSync({ 'a.xml': new Uint8Array(3_000_000) });
    const lying = withEntry(zip, 24, 10);
    const problem = await problemOf(textOf(lying, 'a.xml'));
    expect(problem).toMatchObject({ kind: 'zip-bomb', part: 'a.xml', limit: 1 << 20 });
    expect(problem && problem.kind === 'zip-bomb' && problem.bytes).toBeGreaterThan(1 << 20);
  });
});
