import { savesData } from '../loading/saves-data.ts';
import { trustOwnScripts } from '../loading/trust-own-scripts.ts';
import { fileOfAddress } from './site-file.ts';
import { forgetAll, isSwitchedOff } from './switch-off.ts';
import type { WorkerMessage } from './worker-scope.ts';

const WORKER_FILE = 'service-worker.js';
const LONGEST_WAIT_MS = 10_000;

/** Not in a frame of somebody's page, nor where a person asked to save data, nor from a file. */
function isWanted(): boolean {
  return (
    window.location.protocol.startsWith('http') &&
    window.parent === window &&
    'serviceWorker' in navigator &&
    !savesData()
  );
}

function untilIdle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) {
      window.requestIdleCallback(() => resolve(), { timeout: LONGEST_WAIT_MS });
    } else setTimeout(resolve, LONGEST_WAIT_MS);
  });
}

/** The worker saw nothing of what arrived before it: the fonts, the WebGL map. */
function usedFiles(scope: string): readonly string[] {
  const names = performance
    .getEntriesByType('resource')
    .map(({ name }) => fileOfAddress(name, scope));
  return names.filter((name) => name !== null);
}

/**
 * Starts the worker that keeps the site for when there is no network. Where that is not allowed, or not
 * wanted, nothing happens and nothing is said: the atlas works without.
 */
export async function registerWorker(): Promise<void> {
  try {
    // A page that a worker opened has nothing to start, and its worker asks for the switch itself.
    if (!isWanted() || navigator.serviceWorker.controller) return;
    await untilIdle();
    // What a request under way kept, after the worker had deleted everything, goes now.
    if (await isSwitchedOff()) return await forgetAll(new URL('.', window.location.href).href);
    trustOwnScripts();
    await navigator.serviceWorker.register(WORKER_FILE, { updateViaCache: 'none' });
    const { active, scope } = await navigator.serviceWorker.ready;
    active?.postMessage({ type: 'keep', files: usedFiles(scope) } satisfies WorkerMessage);
  } catch {
    // Cookies and storage may be blocked, which forbids workers too.
  }
}
