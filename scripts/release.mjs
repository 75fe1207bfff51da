// `npm run release -- --into DIR`: the build, at DIR and for good at DIR/v/VERSION/. See docs/releases.md.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build, DIST, isBuilt } from './build.mjs';
import { ensureInstalled, ROOT, requireNode } from './install.mjs';
import { publishRelease } from './publish-release.mjs';

const HELP = `npm run release -- --into DIR
  --into DIR   the folder that the web server serves; the version goes to DIR/v/VERSION/ as well
Set ATLAS_SITE (https://example.org/atlas/) for pages that offer themselves for embedding (oEmbed).`;

function readRelease() {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const citation = readFileSync(join(ROOT, 'CITATION.cff'), 'utf8');
  const released = /^date-released: (\d{4}-\d{2}-\d{2})$/m.exec(citation)?.[1];
  if (!released) throw new Error('CITATION.cff: expected a line "date-released: YYYY-MM-DD"');
  return { version, released };
}

requireNode();
try {
  const { values } = parseArgs({
    options: { into: { type: 'string' }, help: { type: 'boolean' } },
  });
  if (values.help) console.log(HELP);
  else {
    if (!values.into) throw new Error(`--into: expected a folder\n${HELP}`);
    await ensureInstalled();
    // A site's own address is part of the build, and no file tells with which address dist was made.
    if (!isBuilt() || process.env.ATLAS_SITE) {
      const { exitCode, output } = await build();
      if (exitCode !== 0) throw new Error(output);
    }
    const release = readRelease();
    const into = resolve(values.into);
    const { path, isNew, isNewest, releases } = publishRelease({ from: DIST, into, ...release });
    console.log(`${join(into, path)}: ${isNew ? 'written' : 'there already, byte for byte'}`);
    console.log(
      isNewest
        ? `${into}: now version ${release.version}`
        : `${into}: stays version ${releases[0].version}, which is newer`,
    );
  }
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
