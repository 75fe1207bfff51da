import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FontSource } from '../../src/export/figure/glyph-outlines.ts';
import type { FontSlice } from '../../src/loading/load-fonts.ts';

const FOLDER = fileURLToPath(new URL('../../public/fonts/', import.meta.url));

function bytesOf(file: string): ArrayBuffer {
  return new Uint8Array(readFileSync(FOLDER + file)).buffer;
}

const SLICES = JSON.parse(readFileSync(`${FOLDER}slices.json`, 'utf8')) as FontSlice[];

/** The site's fonts from the disk. */
export const DISK_FONTS: FontSource = {
  slices: async () => ({ ok: true, value: SLICES }),
  font: async (file) => ({ ok: true, value: bytesOf(file) }),
};
