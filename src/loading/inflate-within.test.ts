import { deflateRawSync } from 'node:zlib';
import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { inflateWithin } from './inflate-within.ts';

describe('unpacking within a limit', () => {
  it('gives back what was packed, in one step and in many', () => {
    for (const length of [0, 5, 100_000]) {
      const bytes = Uint8Array.from({ length }, (_, place) => (place * place) >> 3);
      const again = inflateWithin(deflateSync(bytes), length);
      expect(Buffer.from(bytes).equals(again ?? new Uint8Array(1))).toBe(true);
    }
  });

  it('stops where the bytes swell beyond the limit', () => {
    const bomb = deflateRawSync(new Uint8Array(50_000_000));
    const before = process.memoryUsage().arrayBuffers;
    expect(inflateWithin(bomb, 1_000_000)).toBeNull();
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000);
  });

  it('takes little longer where the stream has an end before the bytes have', () => {
    const packed = new Uint8Array(10_000_000);
    packed.set(deflateSync(Uint8Array.of(1, 2, 3)));
    expect(inflateWithin(packed, 100)).toEqual(Uint8Array.of(1, 2, 3));
  });

  it('throws where the bytes are no such stream', () => {
    expect(() => inflateWithin(Uint8Array.of(255, 255, 255), 100)).toThrow();
  });
});
