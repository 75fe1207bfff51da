// What a service worker's global scope has, as far as ours uses it. TypeScript's own list of it cannot
// stand beside that of the page.

export interface WorkerClient {
  readonly id: string;
  readonly postMessage: (message: WorkerMessage) => void;
}

interface WorkerEvent {
  readonly waitUntil: (promise: Promise<unknown>) => void;
}

export interface InstallEvent extends WorkerEvent {
  readonly stopImmediatePropagation: () => void;
}

export interface RequestEvent extends WorkerEvent {
  readonly request: Request;
  readonly respondWith: (response: Promise<Response>) => void;
}

export interface MessageFromPage extends WorkerEvent {
  readonly data: WorkerMessage;
  readonly source: WorkerClient | null;
}

/**
 * `renew`: a page asks whether the version that waits may take over. `stay`: the answer where another
 * window is open. `take-over`: the old worker to the new. `keep`: files that a page has used.
 */
export type WorkerMessage =
  | { readonly type: 'renew' | 'stay' | 'take-over' }
  | { readonly type: 'keep'; readonly files: readonly string[] };

export interface WorkerScope {
  readonly registration: {
    readonly scope: string;
    readonly waiting: { readonly postMessage: (message: WorkerMessage) => void } | null;
    readonly unregister: () => Promise<boolean>;
  };
  readonly clients: {
    readonly matchAll: (options: { readonly type: 'window' }) => Promise<readonly WorkerClient[]>;
  };
  readonly skipWaiting: () => Promise<void>;
  addEventListener(type: 'install', listener: (event: InstallEvent) => void): void;
  addEventListener(type: 'activate', listener: (event: WorkerEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: RequestEvent) => void): void;
  addEventListener(type: 'message', listener: (event: MessageFromPage) => void): void;
}

export const workerScope = globalThis as unknown as WorkerScope;
