import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { createSiteServer, listen } from '../../../scripts/site-server.mjs';
import { SITE } from './site-copy.ts';

/** What a host and its line make of a file: gone, late, cut in the middle, another's content, its own error. */
export const FAULTS = ['missing', 'slow', 'cut', 'page instead', 'other bytes', 'failing'] as const;
export type Fault = (typeof FAULTS)[number];

/** A file that its own kind of reader takes for good, and that is not what was asked for. */
const OTHERS: Readonly<Record<string, string>> = {
  '.js': 'export const other = 1;',
  '.css': '.other { color: red; }',
  '.json': '{"other": [1, 2, 3]}',
  '.html': '<!doctype html><title>Other</title>',
};
const NOT_FOUND_PAGE = '<!doctype html><title>Home</title><p>Whatever was asked for.</p>';

/** The built site on a host of its own, which makes of each request what a test says. */
export class FaultySite {
  readonly address: string;
  /** Every file that was asked for, in turn. */
  readonly asked: string[] = [];
  private readonly server: Server;
  private faultOf: (file: string) => Fault | null = () => null;
  private isDark = false;
  private readonly held = new Set<() => void>();

  private constructor(server: Server, port: number) {
    this.server = server;
    this.address = `http://127.0.0.1:${port}/`;
  }

  static async start(): Promise<FaultySite> {
    const good = createSiteServer(SITE);
    let site: FaultySite | null = null;
    const server = createServer((request, response) => site?.answer(request, response, good));
    site = new FaultySite(server, await listen(server, 0, '127.0.0.1'));
    return site;
  }

  /** From now on the files for which `faultOf` names a fault have it. */
  break(faultOf: (file: string) => Fault | null): void {
    this.faultOf = faultOf;
  }

  /** Whether a request waits for a file that is slow. */
  get isHolding(): boolean {
    return this.held.size > 0;
  }

  /** The line goes dead: what was under way breaks off, and nothing can be asked for. */
  goDark(): void {
    this.isDark = true;
    this.held.clear();
    this.server.closeAllConnections();
  }

  /** From now on all is well, and what was held back comes. */
  mend(): void {
    this.isDark = false;
    this.faultOf = () => null;
    for (const release of this.held) release();
    this.held.clear();
  }

  async stop(): Promise<void> {
    this.mend();
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private answer(request: IncomingMessage, response: ServerResponse, good: Server): void {
    if (this.isDark) return void request.socket.destroy();
    const path = decodeURIComponent(new URL(request.url ?? '/', this.address).pathname).slice(1);
    const file = path === '' ? 'index.html' : path;
    this.asked.push(file);
    const pass = () => void good.emit('request', request, response);
    const fault = this.faultOf(file);
    if (fault === null) pass();
    else if (fault === 'slow') this.held.add(pass);
    else this.spoil(file, fault, response);
  }

  private spoil(file: string, fault: Exclude<Fault, 'slow'>, response: ServerResponse): void {
    const headers = {
      'Content-Type': CONTENT_TYPES[extname(file)] ?? 'application/octet-stream',
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      'Access-Control-Allow-Origin': '*',
    };
    if (fault === 'missing') response.writeHead(404, headers).end('There is no such file.');
    else if (fault === 'failing') response.writeHead(500, headers).end('Something broke.');
    else if (fault === 'page instead')
      response.writeHead(200, { ...headers, 'Content-Type': 'text/html' }).end(NOT_FOUND_PAGE);
    else if (fault === 'other bytes')
      response.writeHead(200, headers).end(OTHERS[extname(file)] ?? 'other bytes');
    else {
      const content = readFileSync(join(SITE, file));
      response.writeHead(200, { ...headers, 'Content-Length': content.length });
      // The line breaks once the half has gone out.
      response.write(content.subarray(0, content.length >> 1), () => response.destroy());
    }
  }
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
};
