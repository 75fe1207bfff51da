import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

const PAGES = ['index.html', 'embed.html'];
/** What names a file of `assets/` and asks for it at once. A style that is fetched ahead is asked for again, without. */
const ASKED =
  /<(?:script[^>]* src|link rel="(?:modulepreload|stylesheet)"[^>]* href)="\.\/(assets\/[^"]+)"/g;

/** The page with the hash of each file that it names; a browser then runs that content or none. */
export function withIntegrity(page: string, read: (file: string) => Uint8Array): string {
  return page.replaceAll(ASKED, (element, file: string) => {
    const hash = createHash('sha384').update(read(file)).digest('base64');
    return `${element} integrity="sha384-${hash}"`;
  });
}

/** Names the content of scripts and styles in the built pages, once all of it is written. */
export function integrity(): Plugin {
  let outDir = '';
  return {
    name: 'integrity',
    apply: 'build',
    configResolved: ({ root, build }) => {
      outDir = resolve(root, build.outDir);
    },
    writeBundle: {
      sequential: true,
      handler: () => {
        for (const page of PAGES.map((name) => join(outDir, name)).filter(existsSync)) {
          const html = readFileSync(page, 'utf8');
          writeFileSync(
            page,
            withIntegrity(html, (file) => readFileSync(join(outDir, file))),
          );
        }
      },
    },
  };
}
