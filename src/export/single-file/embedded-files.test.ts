// @vitest-environment jsdom

import { deflateRawSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { filesForWorker, readEmbedded } from './embedded-files.ts';
import { readOpeningText, writeBlock, writeJson } from './file-block.ts';

const textOf = (bytes: Uint8Array | null) => bytes && Buffer.from(bytes).toString('utf8');
const embed = (...blocks: readonly string[]) => {
  document.body.innerHTML = blocks.join('');
};

afterEach(() => embed());

describe('files inside the page', () => {
  it('come back as they were, in every coding', () => {
    const text = '{"zone":"杭州 <b>"}';
    embed(
      writeBlock('a.json', 'json', writeJson(JSON.parse(text))),
      writeBlock('b.json', 'base64', Buffer.from(text).toString('base64')),
      writeBlock('c.json', 'deflate', deflateRawSync(text).toString('base64')),
    );
    expect(JSON.parse(textOf(readEmbedded('a.json')) ?? '')).toEqual(JSON.parse(text));
    expect(textOf(readEmbedded('b.json'))).toBe(text);
    expect(textOf(readEmbedded('c.json'))).toBe(text);
    expect(readEmbedded('d.json')).toBeNull();
  });

  it('come out of the archive of the tables where they have no block', () => {
    const archive = zipSync({ 'atlas-data/zones.csv': strToU8('id\nhangzhou\n') });
    embed(writeBlock('data/atlas-data.zip', 'base64', Buffer.from(archive).toString('base64')));
    expect(textOf(readEmbedded('data/zones.csv'))).toBe('id\nhangzhou\n');
    expect(readEmbedded('data/none.csv')).toBeNull();
  });

  it('are as if they were not there where they are damaged, or swell beyond any file', () => {
    const bomb = deflateRawSync(new Uint8Array(100_000_000)).toString('base64');
    const archive = zipSync({ 'atlas-data/zones.csv': strToU8('id\nhangzhou\n') });
    // In the list at its end, the size that the file says it has when it is unpacked.
    new DataView(archive.buffer).setUint32(archive.length - 22 - 46 - 20 + 24, 0xf000_0000, true);
    embed(
      writeBlock('a.json', 'base64', '*'),
      writeBlock('b.json', 'deflate', '____'),
      writeBlock('c.json', 'deflate', bomb),
      writeBlock('data/atlas-data.zip', 'base64', Buffer.from(archive).toString('base64')),
    );
    for (const file of ['a.json', 'b.json', 'c.json', 'data/zones.csv', '"]\\']) {
      expect(readEmbedded(file), file).toBeNull();
    }
  });

  it('say what the page opens with only as far as it can be', () => {
    const good = { search: 'v=1', site: 'https://a.example/', isForStudents: true } as const;
    const course = { kind: 'cmi5', passShare: 0.6 } as const;
    expect(readOpeningText(JSON.stringify({ ...good, course }))).toEqual({ ...good, course });
    const wrong = { search: 1, site: 'javascript:alert(1)', course: { kind: 'toString' } };
    for (const text of ['', '{', 'null', '[]', JSON.stringify(wrong)]) {
      expect(readOpeningText(text), text).toEqual({ search: '', site: null });
    }
    const unreachable = { kind: 'scorm12', passShare: 1e308 };
    expect(readOpeningText(JSON.stringify({ course: unreachable })).course?.passShare).toBeNull();
  });

  it('are handed to a worker as they stand in the page', () => {
    embed(writeBlock('geodata/units.json', 'deflate', 'AAAA'));
    expect(filesForWorker(['geodata/units.json', 'geodata/none.json'])).toEqual({
      'geodata/units.json': { coding: 'deflate', text: 'AAAA' },
    });
  });
});
