/** What browsers keep of a reader's own: the keys of each database. */
export const KEPT = {
  'atlas-own-story': ['story'],
  'atlas-own-lesson': ['lesson'],
  'atlas-own-table': ['table', 'settings'],
  'atlas-lessons': ['mine'],
} as const;

/** The tables of a set of saved files. A browser keeps one, so that each was kept by a browser of its own. */
export const TABLES = ['table', 'corridors'] as const;

/** The file of what one browser keeps under a key of a database. */
export const keptFile = (database: string, key: string, of: (typeof TABLES)[number]): string =>
  `${database}.${key}${of === 'table' ? '' : `.${of}`}.kept.json`;

/** A kept record as text; typed arrays, which JSON does not know, by their kind and numbers. */
export function packKept(record: unknown): string {
  const pack = (_: string, value: unknown) => {
    if (value instanceof Uint8Array) return { uint8: [...value] };
    return value instanceof Uint32Array ? { uint32: [...value] } : value;
  };
  return `${JSON.stringify(record, pack, 1)}\n`;
}

export function unpackKept(text: string): unknown {
  return JSON.parse(text, (_, value) => {
    if (Array.isArray(value?.uint8)) return Uint8Array.from(value.uint8);
    return Array.isArray(value?.uint32) ? Uint32Array.from(value.uint32) : value;
  });
}
