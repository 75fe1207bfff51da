import { afterEach, describe, expect, it, vi } from 'vitest';
import { refuseWhereDataIsSaved } from './refuse-install.ts';

/** An event as a browser sends it while a worker is installed. */
class InstallingEvent extends Event {
  private readonly waits: Promise<unknown>[] = [];

  waitUntil(promise: Promise<unknown>): void {
    this.waits.push(promise);
  }

  /** Whether the browser would take the worker. */
  async isTaken(): Promise<boolean> {
    const ends = await Promise.allSettled(this.waits);
    return ends.every(({ status }) => status === 'fulfilled');
  }
}

/** Sends the event to a worker that would fetch its files, and answers whether it did. */
async function install(): Promise<{ readonly isFetched: boolean; readonly isTaken: boolean }> {
  const worker = new EventTarget();
  let isFetched = false;
  worker.addEventListener('install', (event) => refuseWhereDataIsSaved(event as InstallingEvent));
  worker.addEventListener('install', () => {
    isFetched = true;
  });
  const event = new InstallingEvent('install');
  worker.dispatchEvent(event);
  return { isFetched, isTaken: await event.isTaken() };
}

describe('a newer version of the site', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('is fetched as a rule', async () => {
    vi.stubGlobal('navigator', { connection: { saveData: false } });
    expect(await install()).toEqual({ isFetched: true, isTaken: true });
    vi.stubGlobal('navigator', {});
    expect(await install()).toEqual({ isFetched: true, isTaken: true });
  });

  it('is not fetched where data is saved, and not taken', async () => {
    vi.stubGlobal('navigator', { connection: { saveData: true } });
    expect(await install()).toEqual({ isFetched: false, isTaken: false });
  });
});
