// Completes package-lock.json: `node scripts/complete-lock.mjs [FOLDER]`, after adding a package.
//
// A registry that mirrors only some platforms makes npm leave the builds for the others out of the
// lock file, and `npm ci` then refuses the file (npm/cli#9342). This adds them by version and
// platform; their integrity is what such a registry cannot tell.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SYSTEMS = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
];
const OTHER_SYSTEMS = ['sunos', 'win32'];
const PROCESSORS = [
  'arm',
  'arm64',
  'ia32',
  'loong64',
  'ppc64',
  'riscv64',
  's390x',
  'wasm32',
  'x64',
];

/** Reads the platform from a name such as `@oxc-parser/binding-linux-arm64-musl`. */
function platformOf(name) {
  const words = name.split(/[-/]/);
  const os = words.filter((word) => [...SYSTEMS, ...OTHER_SYSTEMS].includes(word));
  const cpu = words.filter((word) => PROCESSORS.includes(word));
  if (os.length + cpu.length === 0) return null;
  const isMusl = words.some((word) => word.startsWith('musl'));
  const libc = isMusl ? 'musl' : 'glibc';
  const hasLibc = isMusl || words.some((word) => word.startsWith('gnu'));
  return {
    cpu: cpu.length > 0 ? cpu : undefined,
    libc: hasLibc && os.includes('linux') ? [libc] : undefined,
    os: os.length > 0 ? os : undefined,
  };
}

const file = join(process.argv[2] ?? '.', 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8'));
const packages = lock.packages;
const added = [];
for (const [path, parent] of Object.entries(packages)) {
  for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
    const isKnown =
      `node_modules/${name}` in packages || `${path}/node_modules/${name}` in packages;
    const platform = platformOf(name);
    if (isKnown || !platform || !/^\d/.test(version)) continue;
    const { cpu, libc, os } = platform;
    // In npm's own order of fields, so that npm leaves them as they are.
    packages[`node_modules/${name}`] = { version, cpu, dev: parent.dev, libc, optional: true, os };
    added.push(`${name}@${version}`);
  }
}
const inOrder = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
lock.packages = Object.fromEntries(inOrder);
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(added.length > 0 ? `Added ${added.join(', ')}.` : 'The lock file is complete.');
