import { describe, expect, it, vi } from 'vitest';
import type { HostClient, HostEvents } from './host-client.ts';
import type { HostState } from './messages.ts';
import { createOwnTableStore } from './own-table-store.ts';
import { TableProblem } from './problem.ts';

const STATE = (name: string) =>
  ({
    summary: { name, columns: [], preview: [] },
    settings: { roles: [], level: null, choices: {}, turnsSwapped: false, style: {} },
    remarks: [],
    report: {},
    layer: null,
    statistics: null,
  }) as unknown as HostState;

/** Hosts whose answers a test gives by hand. */
function openStore() {
  const hosts: {
    events: HostEvents;
    answer: (value: unknown) => void;
    refuse: (error: Error) => void;
    asked: string[];
    end: ReturnType<typeof vi.fn>;
  }[] = [];
  const flag = { write: vi.fn(() => true), remove: vi.fn() };
  const store = createOwnTableStore((events) => {
    const host = {
      events,
      answer: (_: unknown) => {},
      refuse: (_: Error) => {},
      asked: [] as string[],
      end: vi.fn(),
    };
    hosts.push(host);
    const client = {
      ask: (request: { type: string }) => {
        host.asked.push(request.type);
        return new Promise((resolve, reject) => {
          host.answer = resolve;
          host.refuse = reject;
        });
      },
      end: host.end,
    };
    return client as unknown as HostClient;
  }, flag);
  return { store, hosts, flag };
}

/** Whoever is on a page may count on it: a test that reads past the end is wrong. */
function at<T>(list: readonly T[], place: number): T {
  const found = list[place];
  if (found === undefined) throw new Error(`nothing at ${place}`);
  return found;
}

describe('createOwnTableStore', () => {
  it('keeps the table of before while another is read, and when that is refused', async () => {
    const { store, hosts } = openStore();
    const first = store.read(new Blob(['a']), 'first.csv');
    at(hosts, 0).answer(STATE('first.csv'));
    await first;
    const second = store.read(new Blob(['b']), 'second.csv');
    expect(store.getState().reading?.name).toBe('second.csv');
    expect(store.getState().table?.summary.name).toBe('first.csv');
    at(hosts, 1).refuse(new TableProblem({ kind: 'empty' }));
    await second;
    expect(store.getState()).toMatchObject({
      table: { summary: { name: 'first.csv' } },
      reading: null,
      problem: { name: 'second.csv', problem: { kind: 'empty' } },
    });
    expect(at(hosts, 0).end).not.toHaveBeenCalled();
    expect(at(hosts, 1).end).toHaveBeenCalled();
  });

  it('ends the worker of a cancelled file at once, and takes no answer of it any more', async () => {
    const { store, hosts } = openStore();
    void store.read(new Blob(['a']), 'a.csv');
    at(hosts, 0).events.onProgress(0.4);
    expect(store.getState().reading?.share).toBe(0.4);
    store.cancel();
    expect(at(hosts, 0).end).toHaveBeenCalled();
    at(hosts, 0).answer(STATE('a.csv'));
    await Promise.resolve();
    expect(store.getState()).toMatchObject({ table: null, reading: null, problem: null });
  });

  it('ends the old table’s worker once a new one has taken its place', async () => {
    const { store, hosts } = openStore();
    const first = store.read(new Blob(['a']), 'a.csv');
    at(hosts, 0).answer(STATE('a.csv'));
    await first;
    const second = store.read(new Blob(['b']), 'b.csv');
    at(hosts, 1).answer(STATE('b.csv'));
    await second;
    expect(at(hosts, 0).end).toHaveBeenCalled();
    expect(store.getState().table?.summary.name).toBe('b.csv');
  });

  it('refuses a file of 2 GB without starting a worker', async () => {
    const { store, hosts } = openStore();
    await store.read({ size: 2 * 1024 ** 3 } as Blob, 'huge.csv');
    expect(hosts).toHaveLength(0);
    expect(store.getState().problem?.problem.kind).toBe('too-large');
  });

  it('says whether the browser keeps the table', async () => {
    const { store, hosts, flag } = openStore();
    const reading = store.read(new Blob(['a']), 'a.csv');
    at(hosts, 0).answer(STATE('a.csv'));
    await reading;
    at(hosts, 0).events.onKept('full', 'a');
    expect(store.getState().keeping).toBe('full');
    // What an earlier visit kept is still there.
    expect(flag.write).not.toHaveBeenCalled();
    at(hosts, 0).events.onKept('kept', 'b');
    expect(store.getState().keeping).toBe('kept');
    expect(flag.write).toHaveBeenCalledOnce();
    expect(flag.remove).not.toHaveBeenCalled();
  });
});
