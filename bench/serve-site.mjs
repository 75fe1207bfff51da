import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { createSiteServer, listen } from '../scripts/site-server.mjs';

const TEXT = /\.(html|js|css|json|svg|txt|md|csv)$/;

function compress(file) {
  const text = readFileSync(file);
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
  writeFileSync(`${file}.br`, brotliCompressSync(text, { params }));
}

/**
 * Serves a built site, with `pages` of HTML by their file names beside it, from a free port of this
 * machine; compressed, as web hosts do. Answers its address. The copy goes when the process ends.
 */
export async function serveSite(site, pages) {
  const copy = mkdtempSync(join(tmpdir(), 'atlas-bench-'));
  process.on('exit', () => rmSync(copy, { recursive: true, force: true }));
  // Large files that these pages never ask for.
  const isAsked = (path) =>
    !/[\\/](s|l|single|data[\\/]stories)[\\/]/.test(path.slice(site.length));
  cpSync(site, copy, { recursive: true, filter: isAsked });
  for (const [name, html] of Object.entries(pages)) writeFileSync(join(copy, name), html);
  for (const entry of readdirSync(copy, { recursive: true, withFileTypes: true })) {
    if (entry.isFile() && TEXT.test(entry.name)) compress(join(entry.parentPath, entry.name));
  }
  return `http://127.0.0.1:${await listen(createSiteServer(copy), 0, '127.0.0.1')}/`;
}
