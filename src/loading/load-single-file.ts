import type { Loaded } from './fetch-json.ts';
import { requestFile } from './site.ts';

/** Where the site keeps the atlas in one file, prepared when it was built. */
export const PREPARED_FILE = 'single/atlas.html';

const LONGEST_WAIT_MS = 120_000;

/** The prepared atlas in one file, as text. Never throws. */
export async function loadSingleFile(): Promise<Loaded<string>> {
  const file = PREPARED_FILE;
  try {
    const response = await requestFile(file, { signal: AbortSignal.timeout(LONGEST_WAIT_MS) });
    if (!response.ok) {
      return { ok: false, file, failure: { kind: 'status', status: response.status } };
    }
    return { ok: true, value: await response.text() };
  } catch {
    return { ok: false, file, failure: { kind: 'unreachable' } };
  }
}
