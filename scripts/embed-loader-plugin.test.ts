import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { loaderTypes } from './embed-loader-plugin.ts';

const folder = mkdtempSync(join(tmpdir(), 'atlas-types-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TSC = resolve(import.meta.dirname, '../node_modules/typescript/bin/tsc');

/** What the compiler says of a page's script that uses the published types. */
function compile(name: string, script: string): string {
  writeFileSync(join(folder, 'embed.d.ts'), loaderTypes());
  writeFileSync(join(folder, `${name}.ts`), script);
  const options = ['--noEmit', '--strict', '--target', 'es2022', '--module', 'esnext'];
  const more = ['--moduleResolution', 'bundler', '--lib', 'es2022,dom', '--types', ''];
  try {
    execFileSync(process.execPath, [TSC, ...options, ...more, `${name}.ts`], { cwd: folder });
    return '';
  } catch (error) {
    return String((error as { stdout: Buffer }).stdout);
  }
}

const HEAD = `import type { FromFrame, ToFrame } from './embed';
const atlas = document.querySelector('cbec-atlas');
if (!atlas) throw new Error('There is no atlas.');
`;

it('lets a page’s script use the element and the messages', () => {
  const script = `${HEAD}
atlas.addEventListener('ready', ({ detail }) => console.log(detail.version.length, detail.view));
atlas.addEventListener('selection', ({ detail }) => console.log(detail.selection?.id ?? 'none'));
atlas.addEventListener('answer', ({ detail }) => console.log(detail.isRight, detail.points + 1));
atlas.addEventListener('click', (event) => console.log(event.type));
atlas.select('zone', 'hangzhou');
atlas.play();
const view: string = await atlas.getView();
await atlas.setView(view);
const ask: ToFrame = { cbecAtlas: 1, type: 'subscribe', events: ['view', 'answer'] };
addEventListener('message', ({ data }) => {
  const message = data as FromFrame;
  if (message.type === 'height') console.log(message.pixels.toFixed(), ask);
});
export {};
`;
  expect(compile('right', script)).toBe('');
});

it('finds what is wrong in one', () => {
  const said = compile(
    'wrong',
    `${HEAD}
atlas.select('planet', 'mars');
atlas.addEventListener('view', ({ detail }) => detail.pixels);
const ask: ToFrame = { cbecAtlas: 2, type: 'play' };
console.log(ask);
`,
  );
  expect(said).toContain('\'"planet"\'');
  expect(said).toContain("'pixels'");
  expect(said).toContain("'2'");
});
