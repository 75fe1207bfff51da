import * as z from 'zod/mini';
import { fetchJson, type Loaded } from './fetch-json.ts';
import { listOf } from './list-of.ts';
import { requestFile } from './site.ts';

const LONGEST_WAIT_MS = 60_000;

const slicesSchema = listOf(
  z.object({
    file: z.string().check(z.regex(/^[\w-]+\.woff$/)),
    ranges: listOf(z.tuple([z.number(), z.number()]), 'a list of ranges', { most: 2000 }),
  }),
  'a list of font files',
  { most: 500 },
);

/** A font file of `public/fonts` and the code points that it has, as ranges with both ends. */
export interface FontSlice {
  readonly file: string;
  readonly ranges: readonly (readonly [from: number, to: number])[];
}

/** Which font file has which characters. */
export async function loadFontSlices(): Promise<Loaded<readonly FontSlice[]>> {
  const file = 'fonts/slices.json';
  const loaded = await fetchJson(file);
  if (!loaded.ok) return loaded;
  const result = slicesSchema.safeParse(loaded.value);
  if (result.success) return { ok: true, value: result.data };
  const detail = result.error.issues[0]?.path.map(String).join('.') ?? '';
  return { ok: false, file, failure: { kind: 'schema', detail } };
}

/** A font file's bytes. Never throws. */
export async function loadFont(name: string): Promise<Loaded<ArrayBuffer>> {
  const file = `fonts/${name}`;
  try {
    const response = await requestFile(file, { signal: AbortSignal.timeout(LONGEST_WAIT_MS) });
    if (!response.ok) {
      return { ok: false, file, failure: { kind: 'status', status: response.status } };
    }
    return { ok: true, value: await response.arrayBuffer() };
  } catch {
    return { ok: false, file, failure: { kind: 'unreachable' } };
  }
}
