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
  readonly _connection?: { toImpl?(object: unknown): unknown };
}

/** What the tests in another engine say where Playwright was changed under them. */
const CHANGED =
  'The inside of Playwright is not what tests/e2e/engines was written for (1.65): after an update mend it there.';

/** The object that does the work behind one of Playwright's, which run in the same process here. */
export function implOf<Impl>(object: object): Impl {
  const impl = (object as Inside)._connection?.toImpl?.(object);
  if (!impl) throw new Error(CHANGED);
  return impl as Impl;
}

interface Instrumented {
  readonly _instrumentation?: {
    runBeforeCreateBrowserContext?(options: BrowserContextOptions): Promise<void>;
  };
}

/** The options of a context with those that `test.use` and the configuration add. */
export async function wholeOptions(
  maker: object,
  options: BrowserContextOptions,
): Promise<BrowserContextOptions> {
  const whole = { ...options };
  const { _instrumentation: instrumentation } = maker as Instrumented;
  if (!instrumentation?.runBeforeCreateBrowserContext) throw new Error(CHANGED);
  await instrumentation.runBeforeCreateBrowserContext(whole);
  return whole;
}
