// @vitest-environment jsdom

import { deflateRawSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { filesForWorker, readEmbedded } from './embedded-files.ts';
import { writeBlock, writeJson } from './file-block.ts';

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

  it('are handed to a worker as they stand in the page', () => {
    embed(writeBlock('geodata/units.json', 'deflate', 'AAAA'));
    expect(filesForWorker(['geodata/units.json', 'geodata/none.json'])).toEqual({
      'geodata/units.json': { coding: 'deflate', text: 'AAAA' },
    });
  });
});
