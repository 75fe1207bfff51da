// Serves dist for the end-to-end tests: `node scripts/serve.mjs PORT`.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from './build.mjs';
import { createSiteServer, listen } from './site-server.mjs';

if (!existsSync(join(DIST, 'index.html'))) {
  console.error('There is no built site in dist: run "npm run build" first.');
  process.exit(1);
}
const port = await listen(createSiteServer(DIST), Number(process.argv[2] ?? 0), '127.0.0.1');
console.log(`http://127.0.0.1:${port}/`);
