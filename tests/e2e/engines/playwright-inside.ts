import type { BrowserContextOptions } from '@playwright/test';

// What the bridges to stock browsers use of Playwright's inside. Its version is fixed in the lock file.

export interface BidiMessage {
  readonly id?: number | undefined;
  readonly type?: string;
  readonly method?: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly result?: unknown;
}

export interface PageImpl {
  readonly delegate: {
    readonly rawTouchscreen: {
      tap(progress: unknown, x: number, y: number): Promise<void>;
    };
    readonly _session: {
      readonly sessionId: string;
      send(method: string, params: unknown): Promise<unknown>;
    };
  };
}

interface Inside {
  readonly _connection: { toImpl(object: unknown): unknown };
}

/** The object that does the work behind one of Playwright's, which run in the same process here. */
export function implOf<Impl>(object: object): Impl {
  return (object as Inside)._connection.toImpl(object) as Impl;
}

interface Instrumented {
  readonly _instrumentation: {
    runBeforeCreateBrowserContext(options: BrowserContextOptions): Promise<void>;
  };
}

/** The options of a context with those that `test.use` and the configuration add. */
export async function wholeOptions(
  maker: object,
  options: BrowserContextOptions,
): Promise<BrowserContextOptions> {
  const whole = { ...options };
  await (maker as Instrumented)._instrumentation.runBeforeCreateBrowserContext(whole);
  return whole;
}
