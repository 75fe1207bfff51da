import { requestFile } from '../loading/site.ts';
import { checkTopology } from '../loading/topology-schema.ts';
import { createTableKeeper } from './keep-table.ts';
import type { FromWorker, HostReplies, HostRequest, ToWorker } from './messages.ts';
import { TableProblem } from './problem.ts';
import { decodeUnits } from './schemas.ts';
import { createTableHost, type HostFiles, type TableHost } from './table-host.ts';

// The table's home: a worker of its own, so that no work on a million rows holds up the page.

async function fetchJson(file: string, base: string): Promise<unknown> {
  const response = await requestFile(file, {}, base);
  return response.ok ? response.json() : null;
}

/** `base` is the page's own address; nothing is asked of any other. */
function createFiles(base: string): HostFiles {
  const load = (file: string) => fetchJson(file, base).catch(() => null);
  return {
    loadUnits: async () => decodeUnits(await load('geodata/units.json')),
    loadProvinces: async () => {
      const checked = checkTopology(await load('geodata/provinces.topo.json'), 'provinces');
      return checked.ok ? checked.topology : null;
    },
  };
}

const send = (message: FromWorker) => postMessage(message);

/** The memory behind typed arrays, at any depth of plain objects. */
function buffersOf(value: unknown, found = new Set<ArrayBuffer>()): Set<ArrayBuffer> {
  if (ArrayBuffer.isView(value)) found.add(value.buffer as ArrayBuffer);
  else if (typeof value === 'object' && value !== null && !(value instanceof Blob)) {
    for (const part of Object.values(value)) if (typeof part === 'object') buffersOf(part, found);
  }
  return found;
}

/** Copies here, where nobody waits, and hands the copy over: the page then copies nothing. */
function reply(id: number, value: HostReplies[keyof HostReplies]): void {
  const copy = structuredClone(value);
  postMessage({ type: 'reply', id, value: copy } satisfies FromWorker, {
    transfer: [...buffersOf(copy)],
  });
}

async function answer(
  host: TableHost,
  request: HostRequest,
): Promise<HostReplies[keyof HostReplies]> {
  switch (request.type) {
    case 'read':
      return host.read(request.source, (share) => send({ type: 'progress', share }));
    case 'restore':
      return host.restore();
    case 'settings':
      return host.change(request.settings);
    case 'unjoined':
      return host.listUnjoined(request.from, request.count);
    case 'row':
      return host.readRow(request.row);
    case 'export':
      return host.exportAs(request.format);
    case 'keep':
      await host.keep(request.overrules);
      return null;
    case 'forget':
      return host.forget();
  }
}

let host: TableHost | null = null;
/** One after the other: a change of settings waits for the reading before it. */
let queue: Promise<void> = Promise.resolve();

async function handle(message: ToWorker): Promise<void> {
  if (message.type === 'start') {
    const keeper = createTableKeeper(message.page);
    host = createTableHost(createFiles(message.base), keeper, (keeping, stamp) =>
      send({ type: 'kept', keeping, stamp }),
    );
    return;
  }
  const { id, request } = message;
  try {
    if (host) reply(id, await answer(host, request));
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const problem =
      error instanceof TableProblem ? error.problem : ({ kind: 'crashed', detail } as const);
    send({ type: 'refused', id, problem });
  }
}

send({ type: 'started' });
addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  queue = queue.then(() => handle(data));
});
