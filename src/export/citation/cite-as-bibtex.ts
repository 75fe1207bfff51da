import { dateParts, type Reference, referenceId } from './reference.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escapeText(text: string): string {
  // TeX joins two quotes or hyphens into one sign.
  const apart = (sign: string) => `${sign}{}`;
  return text
    .replace(/[\\{}&%$#_~^]/g, (sign) => ESCAPES[sign] ?? sign)
    .replace(/(['`-])(?=\1)/g, apart);
}

/** Signs that would end the field or begin a comment have a code of their own in an address. */
function escapeAddress(url: string): string {
  return url.replace(/[{}\\]/g, (sign) => encodeURIComponent(sign));
}

/**
 * A BibTeX entry. It is `@misc`, the one kind for what is online that the classic styles know; the
 * double braces keep the author whole and the capitals of the title.
 */
export function citeAsBibtex(reference: Reference): string {
  const { kind, title, atlas, author, release, dataTo, accessed, url } = reference;
  const [year, month] = dateParts(release.released);
  const what =
    kind === 'dataset' ? `Data set, data to ${dataTo}` : `Map in: ${atlas.en}, data to ${dataTo}`;
  const fields = [
    ['author', `{${escapeText(author.en)}}`],
    ['title', `{${escapeText(title.en)}}`],
    ['year', String(year)],
    ['month', String(month)],
    ['version', release.version],
    ['note', escapeText(what)],
    ['url', escapeAddress(url)],
    ['urldate', accessed],
    ['language', 'english'],
  ] as const;
  const lines = fields.map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{${referenceId(reference)},\n${lines.join(',\n')}\n}\n`;
}
