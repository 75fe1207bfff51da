import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import {
  LESSON_LIST,
  OPENING,
  type Opening,
  STORY_LIST,
  writeBlock,
  writeJson,
} from '../src/export/single-file/file-block.ts';
import { readFiles } from './atlas-data-plugin.ts';

const PUBLIC = resolve(import.meta.dirname, '../public');
const GEODATA = [
  'provinces.topo.json',
  'china.topo.json',
  'world.topo.json',
  'counties.topo.json',
  'units.json',
];

/** A block that holds a file as base64 of a raw deflate stream. */
export function deflated(file: string, content: Uint8Array | string): string {
  const stream = deflateRawSync(content, { level: 9 });
  return writeBlock(file, 'deflate', stream.toString('base64'));
}

function dataBlock(file: string, content: Uint8Array | string): string | null {
  if (file === STORY_LIST || file === LESSON_LIST) {
    return writeBlock(file, 'json', writeJson(JSON.parse(String(content))));
  }
  if (/^data\/(?:dataset|texts)\.json$/.test(file) || /^data\/(?:stories|lessons)\//.test(file)) {
    return deflated(file, content);
  }
  // The archive holds every other file of the tables once more.
  if (file !== 'data/atlas-data.zip') return null;
  return writeBlock(file, 'base64', Buffer.from(content).toString('base64'));
}

/** All files that the atlas in one file reads, as blocks of its page. */
export function embedFiles(): readonly string[] {
  const data = [...readFiles()].flatMap(([name, content]) => {
    return dataBlock(`data/${name}`, content) ?? [];
  });
  const geodata = GEODATA.map((name) =>
    deflated(`geodata/${name}`, readFileSync(resolve(PUBLIC, 'geodata', name))),
  );
  const opening: Opening = { search: '', site: null };
  return [writeBlock(OPENING, 'json', writeJson(opening)), ...data, ...geodata];
}
