import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { measureBorderErrors } from './border-error.ts';
import { buildChina, buildCounties, buildProvinces } from './build-china.ts';
import { buildUnits } from './build-units.ts';
import { buildWorld } from './build-world.ts';
import { readPlaceIds } from './place-ids.ts';
import { BUDGETS_KB, brotliKb, type FileName, type Files, validate } from './validate.ts';

const OUTPUT = new URL('../public/geodata/', import.meta.url);
const README = new URL('README.md', import.meta.url);
const MEASURED = /(?<=<!-- measured: .*? -->\n)[\s\S]*?(?=<!-- \/measured -->)/;
const FILE_NAMES = Object.keys(BUDGETS_KB) as FileName[];

async function buildFiles(): Promise<Files> {
  const [china, provinces, world] = [await buildChina(), await buildProvinces(), buildWorld()];
  const [counties, units] = [await buildCounties(), await buildUnits()];
  const toText = (content: unknown) => `${JSON.stringify(content)}\n`;
  return {
    'china.topo.json': toText(china),
    'provinces.topo.json': toText(provinces),
    'world.topo.json': toText(world),
    'counties.topo.json': toText(counties),
    'units.json': toText(units),
  };
}

/** Sizes and errors as two Markdown tables: for the terminal and for the README. */
async function describe(files: Files): Promise<string> {
  const sizes = FILE_NAMES.map((name) => {
    const rawKb = Math.round(Buffer.byteLength(files[name]) / 1000);
    return `| \`${name}\` | ${rawKb} | ${Math.round(brotliKb(files[name]))} | ${BUDGETS_KB[name]} |`;
  });
  const errors = await measureBorderErrors(
    JSON.parse(files['china.topo.json']),
    JSON.parse(files['provinces.topo.json']),
    JSON.parse(files['counties.topo.json']),
  );
  const errorRows = Object.entries(errors).map(
    ([what, { medianKm, p95Km }]) => `| ${what} | ${medianKm.toFixed(2)} | ${p95Km.toFixed(1)} |`,
  );
  return [
    '| file | KB raw | KB brotli | budget |',
    '| --- | --- | --- | --- |',
    ...sizes,
    '',
    '| borders against the source | half within km | 95 of 100 within km |',
    '| --- | --- | --- |',
    ...errorRows,
  ].join('\n');
}

function readCommitted(name: FileName): string | undefined {
  const path = fileURLToPath(new URL(name, OUTPUT));
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** Files that the repository has otherwise than the build writes them, byte for byte. */
function findStale(files: Files): string[] {
  return FILE_NAMES.filter((name) => readCommitted(name) !== files[name]).map(
    (name) => `public/geodata/${name} is not what the build writes: run npm run geodata`,
  );
}

function write(files: Files, measured: string): void {
  mkdirSync(OUTPUT, { recursive: true });
  for (const name of FILE_NAMES) writeFileSync(new URL(name, OUTPUT), files[name]);
  const readme = readFileSync(README, 'utf8');
  writeFileSync(README, readme.replace(MEASURED, `\n${measured}\n\n`));
}

const isVerifying = process.argv.includes('--verify');
const files = await buildFiles();
const problems = await validate(files, readPlaceIds());
if (isVerifying) problems.push(...findStale(files));
const measured = await describe(files);
console.log(measured);

if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exitCode = 1;
} else if (isVerifying) {
  console.log('The map data are complete, and the files are those that the build writes.');
} else {
  write(files, measured);
  console.log('Wrote public/geodata/ and the figures in geodata/README.md.');
}
