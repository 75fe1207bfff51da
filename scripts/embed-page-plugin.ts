import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { normalizePath, type Plugin } from 'vite';

const PAGE = 'embed.html';
const LINK = '<a href="./index.html" target="_blank" rel="noopener">';

/** What the atlas's page has and a guest in another page has not, or otherwise. */
const EDITS: readonly (readonly [find: string | RegExp, put: string])[] = [
  ['<html lang="en">', '<html lang="en" data-page="embed">'],
  ['/src/main.ts', '/src/embed-main.ts'],
  [/ *<link rel="manifest"[^>]*>\n/, '    <meta name="robots" content="noindex" />\n'],
  [/ *<link rel="apple-touch-icon"[^>]*>\n/, ''],
  [
    /<p class="noscript">[\s\S]*?<\/p>/,
    `<p class="noscript">
        This is a picture of the atlas at the end of 2024; the map needs JavaScript.
        ${LINK}Open the atlas</a>. 这是 2024 年末的静态图，交互地图需要启用 JavaScript。
        ${LINK}打开地图集</a>。
      </p>`,
  ],
  // A frame that does not start may stand where the browser lets no file in, and to load it again changes nothing.
  [
    /<p id="not-started"[^>]*>[\s\S]*?<\/p>/,
    `<p id="not-started" class="noscript" role="alert">
      This is a picture of the atlas at the end of 2024: the map did not start in this frame.
      <a href="">Load it again</a> or ${LINK}open the atlas</a>.
      这是 2024 年末的静态图：交互地图未能在此启动。<a href="">重新加载</a>，或${LINK}打开地图集</a>。
    </p>`,
  ],
];

/** The page for frames, made of the atlas's own. Throws where that has changed and an edit finds nothing. */
export function embedPage(indexPage: string): string {
  return EDITS.reduce((page, [find, put]) => {
    const next = page.replace(find, () => put);
    if (next === page) throw new Error(`index.html: expected ${String(find)} for ${PAGE}`);
    return next;
  }, indexPage);
}

/** Builds `embed.html` beside `index.html`, and serves it while developing. */
export function embedHtml(): Plugin {
  let root = '';
  const page = () => embedPage(readFileSync(join(root, 'index.html'), 'utf8'));
  const address = () => normalizePath(join(root, PAGE));
  return {
    name: 'embed-page',
    configResolved: (config) => {
      root = config.root;
    },
    resolveId: (id) => (id === PAGE || normalizePath(id) === address() ? address() : null),
    load: (id) => (id === address() ? page() : null),
    configureServer(server) {
      server.middlewares.use(`${server.config.base}${PAGE}`, (request, response, next) => {
        server.transformIndexHtml(request.originalUrl ?? `/${PAGE}`, page()).then((html) => {
          response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
          response.end(html);
        }, next);
      });
    },
  };
}
