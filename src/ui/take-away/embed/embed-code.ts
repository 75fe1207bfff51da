import { EMBED_OPTIONS } from '../../../embed/embed-options.ts';
import { encodeView } from '../../../view/url-codec.ts';
import type { Language, RendererChoice, Theme, ViewState } from '../../../view/view-state.ts';

type ValueOf<Name extends 'controls' | 'legend' | 'interaction' | 'play'> =
  (typeof EMBED_OPTIONS)[Name]['values'][number];

/** What an embed shows: a view, or a story or a lesson from its beginning or from the present scene on. */
export type EmbedSubject = 'view' | 'story' | 'lesson';

/** Everything that is chosen for an embed. */
export interface EmbedWish {
  readonly subject: EmbedSubject;
  readonly form: 'iframe' | 'element';
  /** `reader` leaves it to the browser of whoever reads. */
  readonly language: Language | 'reader';
  readonly theme: Theme | 'reader';
  readonly controls: ValueOf<'controls'>;
  readonly legend: ValueOf<'legend'>;
  readonly interaction: ValueOf<'interaction'>;
  readonly play: ValueOf<'play'>;
  readonly renderer: RendererChoice;
  /** Of a plain frame; the element follows its content. */
  readonly heightPixels: number;
}

/** Where the code leads, and the words in it. */
export interface EmbedPlace {
  /** The folder of the atlas, or of one version of it. */
  readonly base: string;
  readonly title: string;
  /** What the link to the atlas says. */
  readonly linkText: string;
  /** The picture that stands until the atlas is there, and where it does not come; null for none. */
  readonly poster: string | null;
}

const CHOICES = ['controls', 'legend', 'interaction', 'play'] as const;

function readable(query: URLSearchParams): string {
  return query.toString().replaceAll('%2F', '/').replaceAll('%3A', ':');
}

/** The part of the query that a link to the whole atlas has as well. */
function linkQuery(view: ViewState, wish: EmbedWish): URLSearchParams {
  const { subject, language, theme, renderer } = wish;
  const chosen = {
    ...view,
    renderer,
    language: language === 'reader' ? view.language : language,
    theme: theme === 'reader' ? view.theme : theme,
  };
  const shown = { ...chosen, story: null, lesson: null, desk: null };
  const query = new URLSearchParams(encodeView(shown));
  if (language === 'reader') query.delete('lang');
  if (theme === 'reader') query.delete('theme');
  if (subject === 'view') return query;
  // A story brings its views along, and so does a lesson.
  const kept = new URLSearchParams();
  const place = new URLSearchParams(encodeView({ ...chosen, desk: null })).get(subject);
  if (place) kept.set(subject, subject === 'lesson' ? place.replace(/:\d+$/, '') : place);
  for (const name of ['lang', 'theme', 'renderer']) {
    const value = query.get(name);
    if (value !== null) kept.set(name, value);
  }
  return kept;
}

/** The parameters of `embed.html`, without what is as by default. */
export function embedQuery(view: ViewState, wish: EmbedWish): string {
  const query = linkQuery(view, wish);
  for (const name of CHOICES) {
    if (wish[name] !== EMBED_OPTIONS[name].fallback) query.set(name, wish[name]);
  }
  return readable(query);
}

/** Text as it stands in an attribute or between tags. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** A plain frame; with attributes alone, since style sheets in the code do not survive every editor. */
export function frameCode(address: string, title: string, heightPixels: number): string {
  return `<iframe src="${escapeHtml(address)}" title="${escapeHtml(title)}" width="100%" height="${heightPixels}" frameborder="0" loading="lazy" allow="fullscreen"></iframe>`;
}

function elementCode(query: string, link: string, place: EmbedPlace): string {
  const { base, title, linkText, poster } = place;
  const attributes = [...new URLSearchParams(query)].map(
    ([name, value]) => `${name}="${escapeHtml(value)}"`,
  );
  const inside = poster
    ? `<img src="${escapeHtml(poster)}" alt="${escapeHtml(`${title} · ${linkText}`)}">`
    : escapeHtml(linkText);
  return [
    `<script src="${escapeHtml(base)}embed.js" async></script>`,
    `<cbec-atlas src="${escapeHtml(base)}" title="${escapeHtml(title)}"`,
    `  ${attributes.join(' ')}>`,
    `  <a href="${escapeHtml(link)}">${inside}</a>`,
    '</cbec-atlas>',
  ].join('\n');
}

/** The code that a page takes in to show a view, a story or a lesson. */
export function embedCode(view: ViewState, wish: EmbedWish, place: EmbedPlace): string {
  const query = embedQuery(view, wish);
  if (wish.form === 'iframe') {
    return frameCode(`${place.base}embed.html?${query}`, place.title, wish.heightPixels);
  }
  return elementCode(query, `${place.base}?${readable(linkQuery(view, wish))}`, place);
}
