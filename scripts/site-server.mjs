import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';

const CONTENT_TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
  '.zip': 'application/zip',
  '.wasm': 'application/wasm',
};

/** What a page without a policy of its own gets. */
const STRICT_POLICY =
  "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; connect-src 'self'; " +
  "font-src 'self'; img-src 'self' blob: data:; manifest-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'";

/** The policy in the page's own meta element, so that header and page never disagree. */
function policyOf(htmlFile) {
  const html = readFileSync(htmlFile, 'utf8');
  const meta = /<meta[^>]*http-equiv="Content-Security-Policy"[^>]*>/i.exec(html)?.[0] ?? '';
  return /content="([^"]*)"/i.exec(meta)?.[1].replaceAll(/\s+/g, ' ').trim() || STRICT_POLICY;
}

/** What the site's `_headers` says of a path, as the hosts read it that know such a file. */
function hostHeaders(root, path) {
  const file = join(root, '_headers');
  const headers = {};
  let isMeant = false;
  for (const line of existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []) {
    const at = line.indexOf(':');
    if (line.startsWith('/')) {
      isMeant = line.endsWith('*') ? path.startsWith(line.slice(0, -1)) : path === line;
    } else if (isMeant && at > 0) headers[line.slice(0, at).trim()] = line.slice(at + 1).trim();
  }
  return headers;
}

/** The file below `root` that a request means; null when it leaves `root` or cannot be read. */
function fileFor(root, url) {
  try {
    const path = decodeURIComponent(new URL(url, 'http://site').pathname);
    const file = join(root, path.endsWith('/') ? `${path}index.html` : path);
    return file.startsWith(root + sep) && !file.includes('\0') ? file : null;
  } catch {
    return null; // A malformed percent sequence.
  }
}

function answerText(response, status, text) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(text);
}

/**
 * A server of the files below `root`, and nothing else. A file with a `.br` neighbour is sent in
 * that form to those who accept it, as web hosts do with files compressed beforehand.
 */
export function createSiteServer(root) {
  return createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return answerText(response, 405, 'This site can only be read.');
    }
    const file = fileFor(root, request.url ?? '/');
    const stats = file && statSync(file, { throwIfNoEntry: false });
    if (!stats?.isFile()) return answerText(response, 404, 'There is no such file.');

    const accepted = String(request.headers['accept-encoding'] ?? '');
    const isBrotli = /\bbr\b/.test(accepted) && existsSync(`${file}.br`);
    const sent = isBrotli ? `${file}.br` : file;
    const isPage = extname(file) === '.html';
    const { pathname } = new URL(request.url, 'http://site');
    response.writeHead(200, {
      ...(isPage && { 'Content-Security-Policy': policyOf(file) }),
      ...hostHeaders(root, pathname),
      'Content-Type': CONTENT_TYPES[extname(file)] ?? 'application/octet-stream',
      'Content-Length': statSync(sent).size,
      'Cache-Control': 'no-cache',
      'X-Content-Type-Options': 'nosniff',
      // In a sandboxed frame a page has no origin: its own scripts and data are then another's, and all is public.
      'Access-Control-Allow-Origin': '*',
      'Referrer-Policy': 'no-referrer',
      ...(isBrotli && { 'Content-Encoding': 'br' }),
    });
    if (request.method === 'HEAD') return response.end();
    createReadStream(sent)
      .on('error', () => response.destroy())
      .pipe(response);
  });
}

/** Listens, and resolves to the port; rejects with Node's error when the port is not to be had. */
export function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve(server.address().port);
    });
  });
}
