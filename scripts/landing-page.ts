import type { Bilingual } from '../src/domain/story.ts';
import { escapeHtml, frameCode } from '../src/ui/take-away/embed/embed-code.ts';

/** A story or a lesson, as far as its page tells of it. */
export interface Landing {
  /** The folder of its page, and the parameter that opens it. */
  readonly folder: 's' | 'l';
  readonly parameter: 'story' | 'lesson';
  readonly id: string;
  readonly title: Bilingual;
  readonly summary: Bilingual;
  /** What it is and how long: `Story, 12 scenes`. */
  readonly kind: Bilingual;
  readonly poster: { readonly width: number; readonly height: number };
}

const ATLAS = { zh: '中国跨境电商地图集', en: 'Atlas of China’s cross-border e-commerce' };
const OPEN = {
  story: { zh: '打开故事', en: 'Open the story' },
  lesson: { zh: '开始练习', en: 'Start the lesson' },
};
const POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** What a page gets that asks for the embedding of another; a frame as wide as its column. */
const OEMBED_SIZE = { width: 800, height: 600 } as const;

export const pageOf = ({ folder, id }: Landing) => `${folder}/${id}.html`;
export const posterOf = ({ folder, id }: Landing) => `${folder}/${id}.svg`;
export const oembedOf = ({ id }: Landing) => `oembed/${id}.json`;

/**
 * The answer to those who ask how to embed a page (https://oembed.com, type rich), for both languages:
 * the frame speaks that of its reader. `site` ends with a slash.
 */
export function oembedJson(landing: Landing, site: string): string {
  const { parameter, id, poster } = landing;
  const title = landing.title.en;
  const address = `${site}embed.html?${parameter}=${id}`;
  return JSON.stringify({
    version: '1.0',
    type: 'rich',
    title,
    provider_name: ATLAS.en,
    provider_url: site,
    cache_age: 86_400,
    thumbnail_url: `${site}${posterOf(landing)}`,
    thumbnail_width: poster.width,
    thumbnail_height: poster.height,
    html: frameCode(address, title, OEMBED_SIZE.height),
    ...OEMBED_SIZE,
  });
}

function discovery(landing: Landing, site: string): readonly string[] {
  const at = (path: string) => escapeHtml(`${site}${path}`);
  const title = escapeHtml(landing.title.en);
  return [
    `<link rel="canonical" href="${at(pageOf(landing))}" />`,
    `<link rel="alternate" type="application/json+oembed" href="${at(oembedOf(landing))}" title="${title}" />`,
    `<meta property="og:url" content="${at(pageOf(landing))}" />`,
  ];
}

function telling(landing: Landing, key: 'zh' | 'en'): string {
  const { parameter, id, title, summary, kind } = landing;
  const language = key === 'zh' ? 'zh-CN' : 'en';
  return `<section lang="${language}">
        <p class="kind">${escapeHtml(kind[key])}</p>
        <h1>${escapeHtml(title[key])}</h1>
        <p>${escapeHtml(summary[key])}</p>
        <p><a class="action" href="../?${parameter}=${id}:1&amp;lang=${language}">${OPEN[parameter][key]}</a></p>
      </section>`;
}

/**
 * The page of a story or a lesson, without scripts: what it is, in both languages, its first picture,
 * and the way in. Only with `site` (its own address, ending with a slash) can it be found for embedding.
 */
export function landingPage(landing: Landing, site: string | null): string {
  const { id, title, summary, poster, parameter } = landing;
  const picture = `Its first picture, ${title.en}. 第一幅图：${title.zh}`;
  const head = [
    '<meta charset="utf-8" />',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}" />`,
    '<meta name="viewport" content="width=device-width, initial-scale=1" />',
    '<meta name="color-scheme" content="light dark" />',
    `<title>${escapeHtml(`${title.en} · ${title.zh}`)}</title>`,
    `<meta name="description" content="${escapeHtml(summary.en)}" />`,
    '<meta property="og:type" content="article" />',
    `<meta property="og:title" content="${escapeHtml(title.en)}" />`,
    `<meta property="og:description" content="${escapeHtml(summary.en)}" />`,
    `<meta property="og:site_name" content="${ATLAS.en}" />`,
    ...(site === null ? [] : discovery(landing, site)),
    '<link rel="icon" href="../favicon.svg" type="image/svg+xml" />',
    '<link rel="stylesheet" href="../examples/pages.css" />',
  ];
  return `<!doctype html>
<html lang="en">
  <head>
    ${head.join('\n    ')}
  </head>
  <body class="landing">
    <header class="site">
      <a href="../">${ATLAS.en} <span lang="zh-CN">${ATLAS.zh}</span></a>
    </header>
    <main>
      ${telling(landing, 'en')}
      ${telling(landing, 'zh')}
      <p class="poster">
        <a href="../?${parameter}=${id}:1"><img src="${id}.svg" width="${poster.width}" height="${poster.height}" alt="${escapeHtml(picture)}" /></a>
      </p>
    </main>
  </body>
</html>
`;
}
