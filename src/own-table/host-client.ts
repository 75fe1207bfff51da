import { trustOwnScripts } from '../loading/trust-own-scripts.ts';
import type { TableWindow } from './keep-table.ts';
import type { FromWorker, HostReplies, HostRequest, Keeping, ToWorker } from './messages.ts';
import { type Problem, TableProblem } from './problem.ts';

/** A connection that hangs is as good as none. */
const LONGEST_START_MS = 60_000;

export interface HostEvents {
  readonly onProgress: (share: number) => void;
  readonly onKept: (keeping: Keeping, stamp: string | null) => void;
}

/** A worker that holds a table, asked from the page. */
export interface HostClient {
  /** Rejects with a TableProblem. */
  readonly ask: <Type extends HostRequest['type']>(
    request: Extract<HostRequest, { type: Type }>,
  ) => Promise<HostReplies[Type]>;
  /** Ends the worker at once, whatever it is doing; what was asked is never answered. */
  readonly end: () => void;
}

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (error: TableProblem) => void;
}

/** Starts a worker for one table. */
export function createHostClient(base: string, events: HostEvents, page: TableWindow): HostClient {
  trustOwnScripts();
  const worker = new Worker(new URL('./table-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, Waiting>();
  let nextId = 0;
  const send = (message: ToWorker) => worker.postMessage(message);
  const take = (id: number) => {
    const asked = waiting.get(id);
    waiting.delete(id);
    return asked;
  };
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if (data.type === 'started') hasStarted();
    else if (data.type === 'progress') events.onProgress(data.share);
    else if (data.type === 'kept') events.onKept(data.keeping, data.stamp);
    else if (data.type === 'reply') take(data.id)?.resolve(data.value as never);
    else take(data.id)?.reject(new TableProblem(data.problem));
  });
  // A worker that does not start, or dies for want of memory, must not leave anyone waiting.
  const fail = (problem: Problem) => {
    for (const { reject } of waiting.values()) reject(new TableProblem(problem));
    waiting.clear();
  };
  let isRunning = false;
  // Other code in the place of the worker's own runs without an error, and answers nothing.
  const patience = setTimeout(() => fail({ kind: 'no-reader' }), LONGEST_START_MS);
  const hasStarted = () => {
    isRunning = true;
    clearTimeout(patience);
  };
  worker.addEventListener('error', (event) => {
    clearTimeout(patience);
    fail(isRunning ? { kind: 'crashed', detail: event.message ?? '' } : { kind: 'no-reader' });
  });
  send({ type: 'start', base, page });
  return {
    ask: (request) =>
      new Promise((resolve, reject) => {
        nextId += 1;
        waiting.set(nextId, { resolve, reject });
        send({ type: 'request', id: nextId, request });
      }),
    end: () => {
      clearTimeout(patience);
      worker.terminate();
    },
  };
}
