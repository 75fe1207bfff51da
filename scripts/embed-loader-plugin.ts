import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { buildScript } from './build-script.ts';

const FOLDER = resolve(import.meta.dirname, '../src/embed');
const ENTRY = join(FOLDER, 'loader/embed.ts');

const HEAD = `// Types of the element <cbec-atlas> that embed.js defines, and of the messages that an embedded atlas and
// the page around it exchange. Take it into a project as a file of types.
`;

/** A constant on one line, whose value becomes its type: the published file names values, and brings none. */
const CONSTANT = /^export const (\w+) = (\[)?(.*?)(?: as const)?;$/gm;

/** The declarations of a module of types and a few constants. */
function declarationsOf(file: string): string {
  const text = readFileSync(join(FOLDER, file), 'utf8')
    .replaceAll(/^import type[^;]*;\n/gm, '')
    .replaceAll(CONSTANT, (_, name: string, list = '', value: string) => {
      return `declare const ${name}: ${list && 'readonly '}${list}${value};`;
    });
  const code = /^(?:export )?(?:const|let|function|class)\b.*/m.exec(text)?.[0];
  if (code) throw new Error(`src/embed/${file}: "${code}" cannot stand in a file of types`);
  // What a file says of itself is about the source.
  return text.replace(/^(?:\/\/.*\n)+/, '').trim();
}

/** The types that go with `embed.js`. */
export function loaderTypes(): string {
  const parts = ['messages.ts', 'loader/element-types.ts'].map(declarationsOf);
  return `${[HEAD.trim(), ...parts, 'export {};'].join('\n\n')}\n`;
}

/** Writes `embed.js`, which makes `<cbec-atlas>` known to any page, and its types. */
export function embedLoader(): Plugin {
  return {
    name: 'embed-loader',
    configureServer(server) {
      server.middlewares.use(`${server.config.base}embed.js`, (_, response, next) => {
        buildScript(ENTRY, []).then((code) => {
          response.writeHead(200, { 'Content-Type': 'text/javascript; charset=utf-8' });
          response.end(code);
        }, next);
      });
    },
    async buildStart() {
      if (this.environment.mode === 'dev') return;
      this.emitFile({ type: 'asset', fileName: 'embed.js', source: await buildScript(ENTRY, []) });
      this.emitFile({ type: 'asset', fileName: 'embed.d.ts', source: loaderTypes() });
    },
  };
}
