import type { ServerResponse } from 'node:http';
import { basename, extname, normalize } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { addPinyin } from './add-pinyin.ts';
import { publishData } from './publish-data.ts';
import { DATA_FOLDER, readAuthored } from './read-authored.ts';
import { lessonFiles } from './read-lessons.ts';
import { storyFiles } from './read-stories.ts';
import { splitDataset } from './split-dataset.ts';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.csv': 'text/csv; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.zip': 'application/zip',
};

type Files = ReadonlyMap<string, Uint8Array | string>;

/** What the site serves under `data/`: the downloads, and the two files that the app itself reads. */
export function readFiles(): Files {
  const { dataset, csvTexts } = readAuthored();
  const { facts, texts } = splitDataset(addPinyin(dataset));
  return new Map([
    ...publishData(dataset, csvTexts),
    ['dataset.json', JSON.stringify(facts)],
    ['texts.json', JSON.stringify(texts)],
    ...storyFiles(),
    ...lessonFiles(),
  ]);
}

function respond(
  response: ServerResponse,
  status: number,
  type: string,
  body: Uint8Array | string,
) {
  response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' });
  response.end(body);
}

function serveFiles(server: ViteDevServer): void {
  // Read on the first request after a change, so that a wrong cell is said in the page that asks.
  let files: Files | null = null;
  server.watcher.add(DATA_FOLDER);
  server.watcher.on('all', (_, path) => {
    if (extname(path) !== '.csv' || normalize(path) !== `${DATA_FOLDER}${basename(path)}`) return;
    files = null;
    server.ws.send({ type: 'full-reload' });
  });
  server.middlewares.use(`${server.config.base}data/`, (request, response, next) => {
    const name = decodeURIComponent((request.url ?? '').replace(/^\/|[?#].*$/g, ''));
    try {
      files ??= readFiles();
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      server.config.logger.error(message);
      respond(response, 500, 'text/plain; charset=utf-8', message);
      return;
    }
    const content = files.get(name);
    if (content === undefined) next();
    else respond(response, 200, MEDIA_TYPES[extname(name)] ?? 'text/plain', content);
  });
}

/**
 * Publishes the authored tables under `data/`, in the build and in the dev server. A wrong cell
 * stops the build with file, row, column, value and what was expected.
 */
export function atlasData(): Plugin {
  return {
    name: 'atlas-data',
    configureServer: serveFiles,
    // At the start, so that a wrong cell is said before anything else is built.
    buildStart() {
      if (this.environment.mode === 'dev') return;
      for (const [name, source] of readFiles()) {
        this.emitFile({ type: 'asset', fileName: `data/${name}`, source });
      }
    },
  };
}
