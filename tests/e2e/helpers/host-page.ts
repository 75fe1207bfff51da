import { createServer, type Server } from 'node:http';
import { listen } from '../../../scripts/site-server.mjs';

/** A web site of others, on an origin of its own, whose pages a test writes. */
export class HostSite {
  private readonly port: number;
  private readonly server: Server;
  private readonly pages: Map<string, string>;

  private constructor(server: Server, port: number, pages: Map<string, string>) {
    this.server = server;
    this.pages = pages;
    this.port = port;
  }

  static async start(): Promise<HostSite> {
    const pages = new Map<string, string>();
    const server = createServer((request, response) => {
      const page = pages.get(request.url ?? '');
      response.writeHead(page ? 200 : 404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(page ?? '');
    });
    return new HostSite(server, await listen(server, 0, '127.0.0.1'), pages);
  }

  /**
   * Its origin. To the browser it is another site than the atlas's, which gives frames no storage, or the
   * same site, which does.
   */
  originOf(site: 'other' | 'same'): string {
    return `http://${site === 'other' ? 'localhost' : '127.0.0.1'}:${this.port}`;
  }

  /** Publishes a page with this body, and answers its path. */
  publish(body: string): string {
    const path = `/page-${this.pages.size}`;
    const start =
      '<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>A course</title>';
    this.pages.set(path, `${start}<body style="margin:0">${body}</body>`);
    return path;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
