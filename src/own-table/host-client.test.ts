import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createHostClient } from './host-client.ts';
import type { FromWorker } from './messages.ts';

/** A worker whose code a test speaks for. */
class SilentWorker extends EventTarget {
  static newest: SilentWorker;
  constructor() {
    super();
    SilentWorker.newest = this;
  }
  postMessage(): void {}
  terminate(): void {}
  say(data: FromWorker): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('Worker', SilentWorker);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function ask() {
  const client = createHostClient(
    'https://atlas.example/',
    { onProgress: () => {}, onKept: () => {} },
    { id: 'a', stamp: null } as never,
  );
  return client.ask({ type: 'restore' });
}

it('leaves nobody waiting for a worker that never begins', async () => {
  const asked = expect(ask()).rejects.toMatchObject({ problem: { kind: 'no-reader' } });
  await vi.advanceTimersByTimeAsync(60_000);
  await asked;
});

it('says of a worker that does not start that its code did not arrive', async () => {
  const asked = expect(ask()).rejects.toMatchObject({ problem: { kind: 'no-reader' } });
  SilentWorker.newest.dispatchEvent(new Event('error'));
  await asked;
});

it('gives a worker that has begun all the time that it takes', async () => {
  const asked = ask();
  SilentWorker.newest.say({ type: 'started' });
  await vi.advanceTimersByTimeAsync(600_000);
  SilentWorker.newest.say({ type: 'reply', id: 1, value: null });
  expect(await asked).toBeNull();
});

it('says of a worker that dies at work that reading failed', async () => {
  const asked = expect(ask()).rejects.toMatchObject({ problem: { kind: 'crashed' } });
  SilentWorker.newest.say({ type: 'started' });
  SilentWorker.newest.dispatchEvent(new Event('error'));
  await asked;
});
