import type { Server } from 'node:http';

export function createSiteServer(root: string): Server;
export function listen(server: Server, port: number, host: string): Promise<number>;
