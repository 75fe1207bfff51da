import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type Plugin, type Rolldown } from 'vite';
import { deflated, embedFiles } from './embed-files.ts';
import { firstPicture } from './first-picture-plugin.tsx';
import { hashOf } from './hash-of.ts';
import { inlineWorkers } from './inline-workers-plugin.ts';
import { readAuthored } from './read-authored.ts';
import { atlasRelease } from './release-plugin.ts';
import { noteShipped } from './shipped-packages.ts';
import { standIns } from './stand-ins-plugin.ts';
import { zipWorkbookHere } from './workbook-plugin.ts';

const ROOT = resolve(import.meta.dirname, '..');
const read = (name: string) => readFileSync(resolve(ROOT, name), 'utf8');

/** The page as it is before the build: another entry, and nothing beside it. */
function singlePage(): Plugin {
  const icon = `data:image/svg+xml;base64,${Buffer.from(read('public/favicon.svg')).toString('base64')}`;
  return {
    name: 'single-page',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        html
          .replace('/src/main.ts', '/src/single-main.ts')
          .replace('./favicon.svg', icon)
          .replaceAll(/<link rel="(?:manifest|apple-touch-icon)"[^>]*>\s*/g, ''),
    },
  };
}

async function buildParts(): Promise<readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[]> {
  const built = await build({
    configFile: false,
    root: ROOT,
    base: './',
    publicDir: false,
    logLevel: 'warn',
    plugins: [
      standIns(),
      inlineWorkers([standIns()]),
      react(),
      atlasRelease(),
      singlePage(),
      firstPicture(() => readAuthored().dataset),
      noteShipped(),
      zipWorkbookHere(),
    ],
    build: {
      write: false,
      target: 'es2022',
      license: { fileName: 'licences.md' },
      modulePreload: false,
      cssCodeSplit: false,
      assetsInlineLimit: Number.POSITIVE_INFINITY,
      chunkSizeWarningLimit: 4000,
      reportCompressedSize: false,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !('output' in first)) throw new Error('The atlas in one file could not be built.');
  return first.output;
}

const CODE_BLOCK = 'atlas.js';

/**
 * Takes the atlas's script out of its block, which is a third of its size, and lets it run. The policy
 * names the script by its hash, so no other can take its place.
 */
const STARTER = `
const block = document.querySelector('script[data-file="${CODE_BLOCK}"]');
const bytes = Uint8Array.from(atob(block.text), (character) => character.charCodeAt(0));
const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
const script = document.createElement('script');
const start = globalThis.trustedTypes?.createPolicy('start', { createScript: (text) => text });
const text = await new Response(unpacked).text();
script.type = 'module';
script.textContent = start ? start.createScript(text) : text;
document.body.append(script);
`;

/** What browsers before 2023 are told, which cannot unpack the atlas. */
const TOO_OLD = `
if (!('DecompressionStream' in window)) {
  const note = document.createElement('p');
  note.className = 'noscript';
  note.textContent = 'This is a picture of the atlas. Its map and clock need a browser of 2023 or newer. 这是静态图；地图与时间轴需要 2023 年以后的浏览器。';
  document.body.append(note);
}
`;

/** Nothing but the page's own script and styles, and nothing from anywhere. */
function policyOf(scripts: readonly string[], styles: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src ${scripts.map(hashOf).join(' ')}`,
    `style-src ${styles.map(hashOf).join(' ')}`,
    'worker-src blob:',
    'img-src blob: data:',
    'media-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    // What unpacks the script, and src/loading/trust-own-scripts.ts.
    'trusted-types start default',
  ].join('; ');
}

function textOf(parts: readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[], name: RegExp) {
  const found = parts.filter(({ fileName }) => name.test(fileName));
  const [part] = found;
  if (!part || found.length > 1) {
    throw new Error(`Expected one ${name} in the atlas in one file, found ${found.length}.`);
  }
  return part.type === 'chunk' ? part.code : Buffer.from(part.source).toString('utf8');
}

/**
 * The whole atlas as one page: script, styles, data, outlines and stories inside, the WebGL map left
 * out. `writeSingleFile` makes the files out of it that people get.
 */
export async function buildSingleFile(): Promise<string> {
  const parts = await buildParts();
  const script = textOf(parts, /\.js$/).trimEnd();
  const styles = textOf(parts, /\.css$/).trimEnd();
  const licences = ['LICENSE', 'NOTICE']
    .map(read)
    .concat(textOf(parts, /licences\.md$/))
    .join('\n\n');
  const tail = [
    ...embedFiles(),
    `<script type="text/plain" id="licences">\n${licences.replaceAll('</', '< /')}\n</script>`,
    deflated(CODE_BLOCK, script),
    `<script>${TOO_OLD}</script>`,
    `<script type="module">${STARTER}</script>`,
  ].join('\n');
  const page = textOf(parts, /\.html$/);
  const firstStyle = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1];
  if (!firstStyle) throw new Error('The page has no style of its own.');
  return page
    .replace(/<script type="module"[^>]*><\/script>\s*/, '')
    .replace(/<link rel="stylesheet"[^>]*>/, () => `<style>${styles}</style>`)
    .replace(/(http-equiv="Content-Security-Policy" content=)"[^"]*"/, (_, name: string) => {
      return `${name}"${policyOf([script, TOO_OLD, STARTER], [firstStyle, styles])}"`;
    })
    .replace('</body>', () => `${tail}\n</body>`);
}
