import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { SiteFile } from '../src/offline/site-file.ts';

/** Not files that a page asks for: the worker itself, its switch, the list of versions, what hosts and auditors read, and compressed neighbours. */
const LEFT_OUT =
  /^(?:service-worker\.js|offline\.json|releases\.json|sbom\.cdx\.json|CNAME|[._].*)$|(?:^|\/)\.|\.(?:br|gz|map)$/;

/** What is there for few, or for once; each is kept when it is first used. */
const LATER = [
  /^fonts\//,
  /^icons\//,
  /^single\//,
  // For pages of others, and for those who come from them.
  /^(?:examples|s|l|oembed)\//,
  /^embed\.(?:html|js|d\.ts)$/,
  /^assets\/embed-[\w-]{8}\.(?:js|css)$/,
  /^geodata\/(?:counties\.topo|units)\.json$/,
  /^data\/[^/]+\.(?:csv|geojson|zip)$/,
  /^data\/datapackage\.json$/,
  /\.(?:txt|md)$/,
  // The WebGL map, for those who have a graphics card.
  /^assets\/(?:map-view|maplibre-gl-worker)-/,
];

/** The files of a built site, with what each of them is. `isLate` knows more that can wait. */
export function listSiteFiles(
  outDir: string,
  isLate: (file: string) => boolean,
): readonly SiteFile[] {
  const names = readdirSync(outDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(outDir, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
  return names
    .filter((file) => !LEFT_OUT.test(file))
    .sort()
    .map((file) => {
      const content = readFileSync(join(outDir, file));
      const integrity = `sha256-${createHash('sha256').update(content).digest('base64')}`;
      return {
        file,
        integrity,
        isFirst: !isLate(file) && !LATER.some((pattern) => pattern.test(file)),
      };
    });
}
