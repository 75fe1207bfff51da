// One window of the WebKitGTK that the machine has: WebKitWebDriver starts it and moves its mouse and keys,
// and the same window's Web Inspector, on a socket beside, tells and is asked everything else.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InspectorSocket } from './webkit-inspector.ts';
import { XScreen } from './x-screen.ts';

const START_LIMIT_MS = 30_000;

export interface WebkitLaunch {
  readonly binary: string;
  readonly args: readonly string[];
}

export interface WebkitSetting {
  readonly timeZone: string | undefined;
  readonly pixelRatio: number;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Asks until there is an answer. */
async function waitFor<Answer>(what: string, ask: () => Promise<Answer | null>): Promise<Answer> {
  const start = performance.now();
  while (performance.now() - start < START_LIMIT_MS) {
    const answer = await ask().catch(() => null);
    if (answer !== null) return answer;
    await pause(25);
  }
  throw new Error(`${what} did not come within ${START_LIMIT_MS / 1000} s.`);
}

/** The address that the driver gave its browser for the inspector. */
function findInspector(driver: ChildProcess): { host: string; port: number } | null {
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const parent = /^PPid:\t(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
      if (Number(parent) !== driver.pid) continue;
      const environment = readFileSync(`/proc/${pid}/environ`, 'utf8');
      const address = /WEBKIT_INSPECTOR_SERVER=([\d.]+):(\d+)/.exec(environment);
      if (address?.[1]) return { host: address[1], port: Number(address[2]) };
    } catch {
      // A process that has ended meanwhile.
    }
  }
  return null;
}

export class WebkitSession {
  readonly inspector: InspectorSocket;
  /** Where what is downloaded comes to lie. */
  readonly downloads: string;
  private readonly screen: XScreen;
  private readonly folder: string;
  private readonly driver: ChildProcess;
  private readonly address: string;
  /** What the window has around the page. */
  private frame = { width: 0, height: 0 };
  private lastAct: Promise<void> = Promise.resolve();

  private constructor(
    screen: XScreen,
    inspector: InspectorSocket,
    folder: string,
    driver: ChildProcess,
    address: string,
  ) {
    this.screen = screen;
    this.inspector = inspector;
    this.folder = folder;
    this.downloads = join(folder, 'downloads');
    this.driver = driver;
    this.address = address;
  }

  static async start(
    { binary, args }: WebkitLaunch,
    setting: WebkitSetting,
  ): Promise<WebkitSession> {
    const screen = await XScreen.open();
    const folder = mkdtempSync(join(tmpdir(), 'atlas-webkit-'));
    mkdirSync(join(folder, 'downloads'));
    writeFileSync(
      join(folder, 'user-dirs.dirs'),
      `XDG_DOWNLOAD_DIR="${join(folder, 'downloads')}"\n`,
    );
    const port = await findFreePort();
    const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
      stdio: 'ignore',
      detached: true,
      env: {
        ...process.env,
        DISPLAY: screen.name,
        WAYLAND_DISPLAY: '',
        HOME: folder,
        XDG_CONFIG_HOME: folder,
        XDG_CACHE_HOME: folder,
        XDG_DATA_HOME: folder,
        LC_ALL: 'C.UTF-8',
        NO_AT_BRIDGE: '1',
        // Layers put together in software make each frame take several times as long.
        WEBKIT_DISABLE_COMPOSITING_MODE: '1',
        GDK_SCALE: String(setting.pixelRatio),
        ...(setting.timeZone && { TZ: setting.timeZone }),
      },
    });
    const address = `http://127.0.0.1:${port}`;
    await waitFor('WebKitWebDriver', () => fetch(`${address}/status`));
    const response = await fetch(`${address}/session`, {
      method: 'POST',
      body: JSON.stringify({
        capabilities: {
          alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation', ...args] } },
        },
      }),
    });
    const { value } = (await response.json()) as {
      value: { sessionId?: string; message?: string };
    };
    if (!value.sessionId) throw new Error(`WebKit did not start: ${value.message}`);
    const { host, port: inspectorPort } = await waitFor('The inspector', async () =>
      findInspector(driver),
    );
    const inspector = await InspectorSocket.connect(inspectorPort, host);
    await screen.focusLastWindow();
    const session = `${address}/session/${value.sessionId}`;
    return new WebkitSession(screen, inspector, folder, driver, session);
  }

  private async ask<Answer>(
    method: 'GET' | 'POST' | 'DELETE',
    path: string,
    body?: unknown,
  ): Promise<Answer> {
    const response = await fetch(this.address + path, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as {
      value: Answer & { error?: string; message?: string };
    };
    if (value?.error) throw new Error(`WebKit: ${path}: ${value.error} ${value.message ?? ''}`);
    return value;
  }

  /** Moves mouse, wheel or keys: one source of WebDriver's actions. One act waits for the one before. */
  act(source: Readonly<Record<string, unknown>>): Promise<void> {
    const act = this.lastAct.then(() => this.ask<void>('POST', '/actions', { actions: [source] }));
    this.lastAct = act.catch(() => {});
    return act;
  }

  handles(): Promise<readonly string[]> {
    return this.ask('GET', '/window/handles');
  }

  async switchTo(handle: string): Promise<void> {
    await this.ask('POST', '/window', { handle });
    await this.screen.focusLastWindow();
  }

  async closeWindow(handle: string): Promise<void> {
    await this.ask('POST', '/window', { handle });
    await this.ask('DELETE', '/window');
  }

  /** Makes the page as large as asked; `measure` says how large it is. */
  async resize(
    wanted: { readonly width: number; readonly height: number },
    measure: () => Promise<{ width: number; height: number }>,
  ): Promise<void> {
    for (let attempt = 0; attempt < 40; attempt += 1) {
      const now = await measure();
      if (now.width === wanted.width && now.height === wanted.height) return;
      if (attempt % 8 === 0) {
        await this.ask('POST', '/window/rect', {
          width: wanted.width + this.frame.width,
          height: wanted.height + this.frame.height,
        });
        await pause(60);
        const then = await measure();
        const rect = await this.ask<{ width: number; height: number }>('GET', '/window/rect');
        this.frame = { width: rect.width - then.width, height: rect.height - then.height };
      }
      await pause(25);
    }
    const now = await measure();
    throw new Error(
      `WebKit's page is ${now.width} by ${now.height}, not ${wanted.width} by ${wanted.height}.`,
    );
  }

  async stop(): Promise<void> {
    await fetch(this.address, { method: 'DELETE' }).catch(() => null);
    this.inspector.close();
    this.screen.close();
    try {
      process.kill(-(this.driver.pid ?? 0), 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
