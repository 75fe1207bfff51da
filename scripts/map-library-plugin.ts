import { resolve } from 'node:path';
import { type Plugin, transformWithOxc } from 'vite';

const LIBRARY = resolve(import.meta.dirname, '../node_modules/maplibre-gl').replaceAll('\\', '/');
const WORKER_SOURCE = 'maplibre-gl/src/source/worker.ts';
/** What `src/map` asks for: the address of the worker's script. */
const WORKER_ADDRESS = 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
const ADDRESS_MODULE = '\0map-worker-address';

/** The name of the worker's chunk. */
export const MAP_WORKER = 'maplibre-gl-worker';

/**
 * Parts of the libraries that the map never reaches, with the names that others import from them. An
 * import of another name ends the build; who came here after all would be told.
 */
const UNREACHED: Readonly<Record<string, readonly string[]>> = {
  // Tiles in a format of MapLibre's own: the map draws outlines that the page hands over.
  'maplibre-gl/src/source/vector_tile_mlt.ts': ['MLTVectorTile'],
  // Packing attributes on WebGPU: the overlay draws with WebGL 2.
  '@luma.gl/gpgpu': ['backendRegistry', 'cleanEvaluateSync', 'GPUDataEvaluator', 'interleave'],
  '@luma.gl/gpgpu/webgpu': ['interleave'],
};
const STAND_IN = '\0left-out-of-the-map:';

function standInFor(part: string): string {
  const reason = JSON.stringify(`${part} is left out of the atlas's map.`);
  const names = UNREACHED[part] ?? [];
  return names
    .map((name) => `export class ${name} { constructor() { throw new Error(${reason}); } }`)
    .join('\n');
}

/** The part left out that an import means; null for all others. */
function partOf(source: string, importer: string | undefined): string | null {
  if (Object.hasOwn(UNREACHED, source)) return source;
  if (!importer?.includes('/maplibre-gl/src/')) return null;
  const [file] = source.split('/').slice(-1);
  return Object.keys(UNREACHED).find((part) => part.endsWith(`/${file}`)) ?? null;
}

/** Its classes count on fields being set in the constructor, as it is compiled for its own files. */
const AS_PUBLISHED = {
  target: 'es2021',
  typescript: { removeClassFieldsWithoutInitializer: true },
  assumptions: { setPublicClassFields: true },
} as const;

/** It asks for its own version, and would bring the whole file along. */
function versionOf(packageFile: string): string {
  const { version } = JSON.parse(packageFile) as { readonly version: string };
  return JSON.stringify({ version });
}

/** deck.gl's own device: it is asked for as code apart, though it is in the map's code already. */
const DEVICE = 'import("./webgl-device.js")';

/** The module with its device at hand: a request the less, and none that fails where nobody listens. */
function withDevice(code: string): string {
  if (!code.includes(DEVICE)) throw new Error('@luma.gl/webgl asks for its device otherwise.');
  return `import * as device from "./webgl-device.js";\n${code.replaceAll(DEVICE, 'device')}`;
}

const reached = new Set<string>();

/** Whether the map's worker runs a module; known once all modules are read. */
export function isOfMapWorker(id: string): boolean {
  return reached.has(id);
}

/**
 * Builds MapLibre from its source, in which the map and its worker share most modules: as it is published,
 * each of the two files has them all. While developing, the published files serve.
 */
export function mapLibrary(): Plugin {
  return {
    name: 'map-library',
    apply: 'build',
    enforce: 'pre',
    resolveId(source, importer) {
      if (source === 'maplibre-gl') return `${LIBRARY}/src/index.ts`;
      if (source === WORKER_ADDRESS) return ADDRESS_MODULE;
      const part = partOf(source, importer);
      return part && STAND_IN + part;
    },
    load(id) {
      if (id === ADDRESS_MODULE) {
        const chunk = this.emitFile({
          type: 'chunk',
          name: MAP_WORKER,
          id: `${LIBRARY}/src/source/worker.ts`,
        });
        return `export default import.meta.ROLLUP_FILE_URL_${chunk};`;
      }
      if (id.startsWith(STAND_IN)) return standInFor(id.slice(STAND_IN.length));
      return null;
    },
    async transform(code, id) {
      if (id.endsWith('/maplibre-gl/package.json')) return { code: versionOf(code), map: null };
      if (id.endsWith('/@luma.gl/webgl/dist/adapter/webgl-adapter.js'))
        return { code: withDevice(code), map: null };
      if (!/\/maplibre-gl\/src\/.*\.ts$/.test(id)) return null;
      const compiled = await transformWithOxc(code, id, AS_PUBLISHED);
      return { code: compiled.code, map: compiled.map ?? null };
    },
    buildEnd() {
      const walk = (id: string) => {
        if (reached.has(id)) return;
        reached.add(id);
        for (const next of this.getModuleInfo(id)?.importedIds ?? []) walk(next);
      };
      for (const id of this.getModuleIds()) if (id.endsWith(WORKER_SOURCE)) walk(id);
    },
  };
}
