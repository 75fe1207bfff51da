/** A file that the host may change: `{"offline": false}` takes the worker away from every browser. */
const SWITCH_FILE = 'offline.json';

/** Whether the host has switched the worker off; no answer leaves everything as it is. */
export async function isSwitchedOff(): Promise<boolean> {
  try {
    const response = await fetch(SWITCH_FILE, { cache: 'no-store' });
    const answer = response.ok ? ((await response.json()) as { offline?: unknown } | null) : null;
    return answer?.offline === false;
  } catch {
    return false;
  }
}

/** Deletes all that the worker of a scope has kept. */
export async function forgetAll(scope: string): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.endsWith(scope));
  await Promise.all(names.map((name) => caches.delete(name)));
}
