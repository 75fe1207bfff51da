// `npm run export:single -- --story ID --lang zh-CN --out FILE`: the atlas, or one story, as one HTML file.
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled, ROOT, requireNode } from './install.mjs';

const HELP = `npm run export:single -- [options]
  --out FILE      where to write it (cbec-atlas.html, or cbec-atlas-STORY.html)
  --story ID      only this story, opening at its first scene (data/stories/ID.json)
  --lang LANGUAGE the language that it opens in: en or zh-CN (en)
  --view QUERY    the view that it opens with, as in the page's address: "layers=zones.belts"
  --site ADDRESS  where the atlas is on the web, for the links that the file makes`;

function readOptions() {
  const text = { type: 'string' };
  const { values } = parseArgs({
    options: {
      out: text,
      story: text,
      lang: text,
      view: text,
      site: text,
      help: { type: 'boolean' },
    },
  });
  const { lang = 'en', site = null } = values;
  if (lang !== 'en' && lang !== 'zh-CN') {
    throw new Error(`--lang: expected en or zh-CN, not "${lang}"`);
  }
  if (site !== null && !/^https?:\/\//.test(site)) {
    throw new Error(`--site: expected an address with https://, not "${site}"`);
  }
  return { ...values, language: lang, site };
}

requireNode();
await ensureInstalled();
try {
  const { out, story = null, view = '', language, site, help } = readOptions();
  if (help) console.log(HELP);
  else {
    // The libraries read it while they are bundled.
    process.env.NODE_ENV = 'production';
    const { runnerImport } = await import('vite');
    const { module } = await runnerImport(join(ROOT, 'scripts/export-single.ts'), {
      configFile: false,
      root: ROOT,
      mode: 'production',
      logLevel: 'warn',
    });
    const html = await module.exportSingle({ story, language, view, site });
    const file = resolve(out ?? `cbec-atlas${story ? `-${story}` : ''}.html`);
    writeFileSync(file, html);
    console.log(`${file}: ${(Buffer.byteLength(html) / 1e6).toFixed(2)} MB`);
  }
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
