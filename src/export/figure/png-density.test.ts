import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { withDensity } from './png-density.ts';

function chunk(name: string, data: Uint8Array): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt32BE(data.length);
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([head, body, sum]);
}

/** A white pixel. */
function pngOf(...between: readonly Buffer[]): Uint8Array {
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    ...between,
    chunk('IDAT', deflateSync(Buffer.from([0, 255]))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunksOf(png: Uint8Array): readonly { name: string; data: Buffer; sum: number }[] {
  const bytes = Buffer.from(png);
  const chunks: { name: string; data: Buffer; sum: number }[] = [];
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    chunks.push({
      name: bytes.toString('latin1', at + 4, at + 8),
      data: bytes.subarray(at + 8, at + 8 + length),
      sum: bytes.readUInt32BE(at + 8 + length),
    });
    at += length + 12;
  }
  return chunks;
}

describe('the density of a PNG', () => {
  it.each([
    [300, 11811],
    [600, 23622],
  ])('is written as dots a metre: %i an inch are %i', (dpi, perMetre) => {
    const chunks = chunksOf(withDensity(pngOf(), dpi));
    expect(chunks.map(({ name }) => name)).toEqual(['IHDR', 'pHYs', 'IDAT', 'IEND']);
    const density = chunks[1];
    expect(density?.data.readUInt32BE(0)).toBe(perMetre);
    expect(density?.data.readUInt32BE(4)).toBe(perMetre);
    expect(density?.data[8]).toBe(1);
    const body = Buffer.concat([Buffer.from('pHYs'), density?.data ?? Buffer.alloc(0)]);
    expect(density?.sum).toBe(crc32(body));
  });

  it('takes the place of one that was there', () => {
    const chunks = chunksOf(withDensity(withDensity(pngOf(), 72), 300));
    expect(chunks.filter(({ name }) => name === 'pHYs')).toHaveLength(1);
    expect(chunks[1]?.data.readUInt32BE(0)).toBe(11811);
  });
});
