import { describe, expect, it } from 'vitest';
import { sniffFile } from './sniff-file.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const kindOf = (head: Uint8Array, name = 'x.csv') => {
  const sniffed = sniffFile(head, name);
  return sniffed.kind === 'table' ? sniffed.format : sniffed.found;
};
const utf16 = (text: string, isLittle: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  [...text].forEach((letter, place) => {
    view.setUint16(place * 2, letter.charCodeAt(0), isLittle);
  });
  return new Uint8Array(view.buffer);
};

describe('what a file is', () => {
  it.each<[string, number[]]>([
    ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d]],
    ['jpeg', [0xff, 0xd8, 0xff, 0xe0]],
    ['gif', [...bytes('GIF89a')]],
    ['pdf', [...bytes('%PDF-1.7')]],
    ['gzip', [0x1f, 0x8b, 0x08]],
    ['old-excel', [0xd0, 0xcf, 0x11, 0xe0]],
    ['xlsx', [...bytes('PK\u0003\u0004')]],
  ])('shows in its first bytes: %s, whatever its name', (found, head) => {
    expect(kindOf(Uint8Array.from(head))).toBe(found);
    expect(kindOf(Uint8Array.from(head), 'x.json')).toBe(found);
  });

  it('does not show in one of them alone', () => {
    expect(kindOf(bytes('Guangdong,1'))).toBe('csv');
    expect(kindOf(bytes('P,1'))).toBe('csv');
  });

  it('is text with few bytes that no text has, and all kinds of white space', () => {
    expect(kindOf(bytes('a,b\r\n1\t2\f\u001b[0m\n'))).toBe('csv');
    expect(kindOf(bytes(`${'a'.repeat(199)}\u0001`))).toBe('csv');
    expect(kindOf(bytes(`${'a'.repeat(197)}\u0001\u0002`))).toBe('binary');
    expect(kindOf(bytes(' '.repeat(300)))).toBe('csv');
  });

  it('is text in UTF-16 too, with its mark or by its zeros', () => {
    for (const isLittle of [true, false]) {
      expect(kindOf(utf16('\ufeff杭州\u0101\u0202', isLittle))).toBe('csv');
      expect(kindOf(utf16('name,value\n', isLittle))).toBe('csv');
      expect(kindOf(utf16('城市,数值,杭州市,12,宁波市,7\n', isLittle))).toBe('csv');
    }
    // Zeros on both sides are no text.
    expect(kindOf(Uint8Array.from({ length: 100 }, (_, at) => (at % 4 < 2 ? 0 : 65)))).toBe(
      'binary',
    );
    // Nor is half a mark.
    for (const [first, second] of [
      [0xff, 0x01],
      [0x01, 0xfe],
      [0xfe, 0x01],
      [0x01, 0xff],
    ] as const) {
      expect(kindOf(Uint8Array.of(first, second, 0x02, 0x03))).toBe('binary');
    }
  });

  it('is JSON by its name, or by how it begins', () => {
    for (const name of ['a.json', 'a.GeoJSON', 'a.topojson']) {
      expect(kindOf(bytes('x'), name)).toBe('json');
    }
    expect(kindOf(bytes('x'), 'a.json.csv')).toBe('csv');
    for (const text of ['{"type":1}', '  {\n "a"', '{}', '{']) {
      expect(kindOf(bytes(text), 'a.txt')).toBe('json');
    }
    expect(kindOf(bytes('{a},b'), 'a.txt')).toBe('csv');
    expect(kindOf(bytes('a,{"b"'), 'a.txt')).toBe('csv');
  });
});
