import { deflateRawSync } from 'node:zlib';
import * as fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { expect } from 'vitest';
import { readEmbedded } from '../../src/export/single-file/embedded-files.ts';
import { findBlock, readOpeningText, writeBlock } from '../../src/export/single-file/file-block.ts';
import { fuzzDoor } from './fuzz-door.ts';
import { hostileJson, hostileText } from './hostile.ts';
import { mutated, mutatedBytes, mutatedText, writeJson } from './mutate.ts';

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
const zones = strToU8('id,name\nhangzhou,杭州\n'.repeat(20));
const archive = zipSync({ 'atlas-data/zones.csv': zones, 'atlas-data/belts.csv': zones });
const deflated = deflateRawSync(zones);

/** A block damaged in its bytes, or in the letters that they are written in. */
const block = fc.oneof(
  fc.record({
    coding: fc.constantFrom('base64', 'deflate'),
    text: mutatedBytes([archive, deflated]).map(base64),
  }),
  fc.record({
    coding: fc.constantFrom('json', 'base64', 'deflate', ''),
    text: fc.oneof(mutatedText([base64(archive), base64(deflated)]), hostileText),
  }),
);

fuzzDoor({
  name: 'the files inside the atlas in one file',
  cases: fc.record({
    archive: block,
    unit: block,
    name: fc.oneof(fc.constantFrom('data/zones.csv', 'units.json'), hostileText),
  }),
  enter: ({ archive, unit, name }) => {
    globalThis.atlasFiles = { 'data/atlas-data.zip': archive, 'units.json': unit };
    for (const file of ['data/zones.csv', 'units.json', name]) {
      expect(readEmbedded(file)?.length ?? 0).toBeLessThanOrEqual(64_000_000);
    }
    globalThis.atlasFiles = undefined;
  },
});

const OPENING = {
  search: 'v=1&date=2019-12-31',
  site: 'https://atlas.example/',
  course: { kind: 'cmi5', passShare: 0.6 },
  isForStudents: true,
};
const page = `<p>${writeBlock('opening.json', 'json', JSON.stringify(OPENING))}</p>`;

fuzzDoor({
  name: 'the opening of the atlas in one file',
  cases: fc.oneof(
    { weight: 4, arbitrary: mutated([OPENING]).map(writeJson) },
    { weight: 1, arbitrary: mutatedText([JSON.stringify(OPENING), page]) },
    { weight: 1, arbitrary: hostileJson.map(writeJson) },
  ),
  enter: (text) => {
    findBlock(text, 'opening.json');
    const { search, site, course } = readOpeningText(text);
    expect(typeof search).toBe('string');
    if (site !== null) expect(new URL(site).protocol).toMatch(/^(?:https?|file):$/);
    if (course) expect(['scorm12', 'scorm2004', 'cmi5']).toContain(course.kind);
  },
});
