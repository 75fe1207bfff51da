import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createSiteServer, listen } from '../../../scripts/site-server.mjs';

/** The build that is tested; another folder than `dist` where the environment names one. */
export const SITE = process.env.ATLAS_DIST ?? resolve(import.meta.dirname, '../../../dist');

const integrityOf = (content: Uint8Array) =>
  `sha256-${createHash('sha256').update(content).digest('base64')}`;

/** A copy of the built site below a path of a host of its own, which a test can change as a host does. */
export class SiteCopy {
  readonly address: string;
  private readonly root: string;
  private readonly server: Server;

  private constructor(root: string, server: Server, port: number) {
    this.root = root;
    this.server = server;
    this.address = `http://127.0.0.1:${port}/maps/atlas/`;
  }

  static async start(): Promise<SiteCopy> {
    const root = mkdtempSync(join(tmpdir(), 'atlas-site-'));
    cpSync(SITE, join(root, 'maps/atlas'), { recursive: true });
    const server = createSiteServer(root);
    return new SiteCopy(root, server, await listen(server, 0, '127.0.0.1'));
  }

  private pathOf(file: string): string {
    return join(this.root, 'maps/atlas', file);
  }

  /** Writes a file as a host does, behind the back of the worker. */
  write(file: string, text: string): void {
    writeFileSync(this.pathOf(file), text);
  }

  /** Puts a new version in the place of the old: `edits` change files, and the worker's list names them. */
  publish(edits: Readonly<Record<string, (text: string) => string>>): void {
    let worker = readFileSync(this.pathOf('service-worker.js'), 'utf8');
    for (const [file, edit] of Object.entries(edits)) {
      const old = readFileSync(this.pathOf(file));
      this.write(file, edit(old.toString('utf8')));
      worker = worker.replaceAll(integrityOf(old), integrityOf(readFileSync(this.pathOf(file))));
    }
    this.write('service-worker.js', worker);
  }

  /** Takes a file away, and with it what only another version had. */
  remove(file: string): void {
    renameSync(this.pathOf(file), join(this.root, 'removed'));
  }

  /** Takes the host off the network: nobody answers at its address. */
  async unplug(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  async stop(): Promise<void> {
    await this.unplug();
    rmSync(this.root, { recursive: true, force: true });
  }
}
