// `npm run fuzz -- --runs 1000000`: tries every door with so many new cases. What breaks one is kept in
// tests/fuzz/seeds.jsonl, and every later run tries it first.
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { ensureInstalled, ROOT, requireNode } from './install.mjs';
import { packageCommand } from './run.mjs';

const HELP = `npm run fuzz -- [options]
  --runs N     cases for each door (1000000); of what costs more, a part of them that its test names
  --seed N     the seed of the cases; another each time where it is left out
  --door NAME  only doors whose names have this in them`;

const text = { type: 'string' };
const { values } = parseArgs({
  options: { runs: text, seed: text, door: text, help: { type: 'boolean' } },
});
const numberOf = (name, otherwise) => {
  const value = Number(values[name] ?? otherwise);
  if (Number.isSafeInteger(value) && value > 0) return String(value);
  console.error(`--${name}: expected a whole number above 0, not "${values[name]}"`);
  process.exit(1);
};

if (values.help) console.log(HELP);
else {
  requireNode();
  await ensureInstalled();
  const runs = numberOf('runs', 1_000_000);
  const seed = numberOf('seed', 1 + (Date.now() % 2 ** 30));
  console.log(`${runs} cases for each door, seed ${seed}`);
  const args = ['run', 'tests/fuzz', ...(values.door ? ['-t', values.door] : [])];
  const env = { ...process.env, FUZZ_RUNS: runs, FUZZ_SEED: seed, FUZZ_KEEP: '1' };
  const child = spawn(packageCommand('vitest'), args, { cwd: ROOT, env, stdio: 'inherit' });
  child.on('close', (code) => {
    process.exitCode = code ?? 1;
  });
}
