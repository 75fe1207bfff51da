import { describe, expect, it } from 'vitest';
import { detectEncoding, type Encoding, readAsUtf8, readHead } from './encodings.ts';

const MEGABYTE = 1 << 20;
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, isLittle: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  [...text].forEach((letter, place) => {
    view.setUint16(place * 2, letter.charCodeAt(0), isLittle);
  });
  return new Uint8Array(view.buffer);
};
/** 杭州 in GB 18030. */
const GB_HANGZHOU = Uint8Array.of(0xba, 0xbc, 0xd6, 0xdd);

const encodingOf = (...parts: readonly Uint8Array<ArrayBuffer>[]) =>
  detectEncoding(new Blob([...parts]));

describe('the encoding of a file', () => {
  it.each<[Encoding, number[]]>([
    ['utf-8', [0xef, 0xbb, 0xbf, 0xff]],
    ['utf-16le', [0xff, 0xfe, 0x6d, 0x67]],
    ['utf-16be', [0xfe, 0xff, 0x67, 0x6d]],
  ])('is what its mark says: %s', async (encoding, bytes) => {
    expect(await encodingOf(Uint8Array.from(bytes))).toBe(encoding);
  });

  it('is not told by a part of a mark', async () => {
    const others = [
      [0xef, 0xbb, 0x20],
      [0xef, 0x20, 0xbf],
      [0x20, 0xbb, 0xbf],
      [0xff, 0x20],
      [0xfe, 0x20],
      [0x20, 0xfe],
      [0x20, 0xff],
    ];
    for (const bytes of others) {
      expect(await encodingOf(Uint8Array.from(bytes)), bytes.join()).toBe('gb18030');
    }
  });

  it('is UTF-16 by the zeros of its Latin letters, on one side alone', async () => {
    for (const [isLittle, encoding] of [
      [true, 'utf-16le'],
      [false, 'utf-16be'],
    ] as const) {
      expect(await encodingOf(utf16('city,value\n', isLittle))).toBe(encoding);
      expect(await encodingOf(utf16('城市,数值,杭州市,12,宁波市,7\n', isLittle))).toBe(encoding);
    }
    // A zero here or there is in files of every kind.
    expect(await encodingOf(utf8(`${'a'.repeat(50)}\0${'b'.repeat(50)}`))).toBe('utf-8');
    const bothSides = Uint8Array.from({ length: 80 }, (_, at) => (at % 3 === 0 ? 0 : 65));
    expect(await encodingOf(bothSides)).toBe('utf-8');
  });

  it('is UTF-8 where all of it is that, also where a letter is cut by the pieces it is read in', async () => {
    expect(await encodingOf(utf8('城市'))).toBe('utf-8');
    expect(await encodingOf(utf8(`${'a'.repeat(MEGABYTE - 1)}杭州`))).toBe('utf-8');
    expect(await encodingOf()).toBe('utf-8');
  });

  it('is GB 18030 for all else, however late it shows', async () => {
    expect(await encodingOf(GB_HANGZHOU)).toBe('gb18030');
    expect(await encodingOf(utf8('a'.repeat(MEGABYTE + 5)), GB_HANGZHOU)).toBe('gb18030');
    expect(await encodingOf(utf8('城市').subarray(0, 4))).toBe('gb18030');
  });
});

describe('a file as UTF-8', () => {
  async function textOf(encoding: Encoding, ...parts: readonly Uint8Array<ArrayBuffer>[]) {
    const read: number[] = [];
    const pieces: Uint8Array[] = [];
    for await (const piece of readAsUtf8(new Blob([...parts]), encoding, (bytes) =>
      read.push(bytes),
    )) {
      pieces.push(piece);
    }
    const text = pieces.map((piece) => Buffer.from(piece).toString('latin1')).join('');
    return { text: Buffer.from(text, 'latin1').toString('utf8'), read };
  }

  it('is read from each encoding, without its mark', async () => {
    expect((await textOf('utf-8', utf8('\ufeff杭州'))).text).toBe('杭州');
    expect((await textOf('utf-8', utf8('杭州'))).text).toBe('杭州');
    expect((await textOf('utf-16le', utf16('\ufeff杭州', true))).text).toBe('杭州');
    expect((await textOf('utf-16be', utf16('\ufeff杭州', false))).text).toBe('杭州');
    expect((await textOf('gb18030', GB_HANGZHOU)).text).toBe('杭州');
  });

  it('comes a megabyte at a time, and says how far it has come', async () => {
    const { text, read } = await textOf('utf-8', utf8('a'.repeat(MEGABYTE)), utf8('\ufeffb'));
    expect(read).toEqual([MEGABYTE, MEGABYTE + 4]);
    // Later on the same bytes are a letter like others.
    expect(text.slice(-2)).toBe('\ufeffb');
  });

  it('loses no letter that is cut by a piece, and marks one that is cut by the end', async () => {
    const long = utf8('a'.repeat(MEGABYTE - 1));
    const { text } = await textOf('gb18030', long, GB_HANGZHOU);
    expect(text.slice(-3)).toBe('a杭州');
    expect((await textOf('gb18030', GB_HANGZHOU.subarray(0, 3))).text).toBe('杭\ufffd');
  });
});

it('begins with its first four kilobytes', async () => {
  const file = new Blob(['ab', 'c'.repeat(5000)]);
  expect((await readHead(file)).length).toBe(4096);
  expect([...(await readHead(file, 3))]).toEqual([97, 98, 99]);
});
