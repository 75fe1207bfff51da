import { describe, expect, it } from 'vitest';
import { TableProblem } from './problem.ts';
import { attributeOf, scanXml } from './xml-scanner.ts';

/** What is heard of a text that comes in these pieces, as one line. */
async function heard(...pieces: readonly string[]): Promise<string> {
  const said: string[] = [];
  const chunks = async function* () {
    for (const piece of pieces) yield new TextEncoder().encode(piece);
  };
  await scanXml('part.xml', chunks(), {
    open: (name, attributes) => said.push(`<${name}|${attributes.trim()}>`),
    text: (text) => said.push(text),
    close: (name) => said.push(`</${name}>`),
  });
  return said.join('');
}
const problemOf = async (...pieces: readonly string[]) =>
  heard(...pieces).then(
    () => null,
    (error: unknown) => error instanceof TableProblem && error.problem,
  );

describe('the XML of a workbook', () => {
  it.each([
    ['<a>b</a>', '<a|>b</a>'],
    ['<a x="1" y=\'2\'>b</a >', '<a|x="1" y=\'2\'>b</a>'],
    ['<x:row r="1"><x:c/></x:row>', '<row|r="1"><c|></c></row>'],
    ['<c r="A1"/>', '<c|r="A1"></c>'],
    ['<c\n r="A1"\t/>', '<c|r="A1"></c>'],
    ['<?xml version="1.0"?><!DOCTYPE a><a/>', '<a|></a>'],
    ['a<!-- <b> &amp; -->c', 'ac'],
    ['<![CDATA[1 < 2 & 3 > 2]]>', '1 < 2 & 3 > 2'],
    ['1 &lt; 2 &amp;&quot;&apos;&gt;', '1 < 2 &"\'>'],
    ['&#x56fd;&#22269;&#X56FD;', '国国国'],
    ['&#x10FFFF;', '\u{10ffff}'],
    ['&unknown; &constructor; &#x110000; &', '&unknown; &constructor; &#x110000; &'],
    ['plain', 'plain'],
    ['', ''],
  ])('is read: %s', async (xml, expected) => {
    // An end is there in every part, for texts stand in elements.
    expect(await heard(`${xml}<z/>`)).toBe(`${expected}<z|></z>`);
    expect(await heard(...xml, '<z/>')).toBe(`${expected}<z|></z>`);
  });

  it('reads letters whose bytes come in two pieces', async () => {
    const bytes = new TextEncoder().encode('<t>国</t>');
    const said: string[] = [];
    const chunks = async function* () {
      yield bytes.subarray(0, 4);
      yield bytes.subarray(4);
    };
    await scanXml('x', chunks(), { text: (text) => said.push(text) });
    expect(said.join('')).toBe('国');
  });

  it('is passed over where nobody listens', async () => {
    const chunks = async function* () {
      yield new TextEncoder().encode('<a>b<![CDATA[c]]><d/></a>');
    };
    await expect(scanXml('x', chunks(), {})).resolves.toBeUndefined();
  });

  it('hands long texts over as they come, but for a reference that may not be whole', async () => {
    const said: string[] = [];
    const chunks = async function* () {
      for (const piece of ['aa &amp; bb &am', 'p; cc</t>']) yield new TextEncoder().encode(piece);
    };
    await scanXml('x', chunks(), { text: (text) => said.push(text) });
    expect(said).toEqual(['aa & bb ', '& cc']);
  });

  it.each(['<a', 'text <a x="1"', '<!-- never closed', '<![CDATA[ never closed ]]', 'a < b'])(
    'is broken where a tag has no end: %s',
    async (xml) => {
      expect(await problemOf(xml)).toEqual({ kind: 'bad-xml', part: 'part.xml' });
    },
  );

  it('is broken where a tag is longer than a megabyte, or a text than sixteen', async () => {
    const megabyte = 'a'.repeat(1 << 20);
    const bad = { kind: 'bad-xml', part: 'part.xml' };
    expect(await problemOf(`<${megabyte}`, '>')).toEqual(bad);
    expect(await problemOf(`<${megabyte.slice(2)}`, '>')).toBeNull();
    expect(await problemOf(...Array.from({ length: 17 }, () => megabyte))).toEqual(bad);
    const split = Array.from({ length: 17 }, () => `${megabyte}<b/>`);
    expect(await problemOf(...split)).toBeNull();
  });
});

describe('an attribute', () => {
  it('is found by its name, whole, with or without a prefix, in either quotes', () => {
    const attributes = ' name="a" x:r:id="rId1" sheetId=\'7\' long = "b &amp; c"';
    expect(attributeOf(attributes, 'name')).toBe('a');
    expect(attributeOf(attributes, 'sheetId')).toBe('7');
    expect(attributeOf(attributes, 'long')).toBe('b & c');
    expect(attributeOf(' x:id="1"', 'id')).toBe('1');
    expect(attributeOf('r="A1"', 'r')).toBe('A1');
    expect(attributeOf(' empty=""', 'empty')).toBe('');
  });

  it('is not there where only a part of a name is', () => {
    expect(attributeOf(' myname="a" names="b"', 'name')).toBeNull();
    expect(attributeOf('', 'name')).toBeNull();
  });
});
