/** What browsers keep of a reader's own: the keys of each database. */
export const KEPT = {
  'atlas-own-story': ['story'],
  'atlas-own-lesson': ['lesson'],
  'atlas-own-table': ['table', 'settings'],
  'atlas-lessons': ['mine'],
} as const;

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
