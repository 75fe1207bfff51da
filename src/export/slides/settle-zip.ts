import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { IsoDate } from '../../domain/period.ts';

const STAMP = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;
/** Already compressed; a second time gains nothing. */
const PACKED = /\.(png|xlsx)$/;

/** Where the time of zip files begins; in the zone of the reader, since zip files know none. */
const ZIP_START = new Date(1980, 0, 1);

function settlePart(name: string, bytes: Uint8Array, made: IsoDate): Uint8Array {
  if (name.endsWith('.xlsx')) return settleZip(bytes, made);
  if (!name.endsWith('core.xml')) return bytes;
  return strToU8(strFromU8(bytes).replace(STAMP, `$1${made}T00:00:00Z`));
}

const NUMBERED = /(charts\/(?:_rels\/)?chart|Microsoft_Excel_Worksheet)(\d+)(?=\.x)/g;
const NAMES_PARTS = /(\.rels|\[Content_Types\]\.xml)$/;

/** New numbers for charts: the library counts on from one file to the next while the page is open. */
function renumber(names: readonly string[]): (text: string) => string {
  const numbers = names.flatMap((name) => [...name.matchAll(NUMBERED)].map((found) => found[2]));
  const ordered = [...new Set(numbers)].sort((a, b) => Number(a) - Number(b));
  return (text) =>
    text.replace(NUMBERED, (_, kind: string, old: string) => `${kind}${ordered.indexOf(old) + 1}`);
}

/**
 * An office file with the hour of its making taken out of every part, so that the same slides give
 * the same bytes. Files within it that are packages of their own are settled too.
 */
export function settleZip(zip: Uint8Array, made: IsoDate): Uint8Array<ArrayBuffer> {
  const parts = Object.entries(unzipSync(zip)).filter(([name]) => !name.endsWith('/'));
  const rename = renumber(parts.map(([name]) => name));
  const settled = parts.map(([old, contents]) => {
    const name = rename(old);
    const bytes = NAMES_PARTS.test(name) ? strToU8(rename(strFromU8(contents))) : contents;
    const level = PACKED.test(name) ? 0 : 6;
    return [name, [settlePart(name, bytes, made), { level, mtime: ZIP_START }]] as const;
  });
  return zipSync(Object.fromEntries(settled) as Parameters<typeof zipSync>[0]);
}
