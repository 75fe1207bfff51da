import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const DATA = join(import.meta.dirname, '../../data');

/** The files of a folder of `data`, as texts. */
export function readTexts(folder: 'stories' | 'lessons'): readonly string[] {
  const path = join(DATA, folder);
  return readdirSync(path)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => readFileSync(join(path, file), 'utf8'));
}
