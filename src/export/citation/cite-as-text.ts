import { dayOf } from '../../domain/period.ts';
import type { Language } from '../../view/view-state.ts';
import { dateParts, type Reference } from './reference.ts';

const DAY_MS = 86_400_000;

function dateIn(language: Language, date: string): string {
  const locale = language === 'en' ? 'en-GB' : language;
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(dayOf(date) * DAY_MS);
}

/** In English, in the manner of the APA: what stands in brackets is the kind of thing that is cited. */
export function citeInEnglish(reference: Reference): string {
  const { kind, title, atlas, author, release, dataTo, accessed, url } = reference;
  const [year] = dateParts(release.released);
  const what =
    kind === 'dataset'
      ? `${title.en} (Version ${release.version}; data to ${dateIn('en', dataTo)}) [Data set]`
      : `${title.en} [Map]. In ${atlas.en} (Version ${release.version})`;
  return `${author.en}. (${year}). ${what}. Retrieved ${dateIn('en', accessed)}, from ${url}`;
}

/** In Chinese, as running text in a footnote has it. */
export function citeInChinese(reference: Reference): string {
  const { kind, title, atlas, author, release, dataTo, accessed, url } = reference;
  const [year] = dateParts(release.released);
  const what =
    kind === 'dataset'
      ? `《${title['zh-CN']}》（${release.version} 版，数据截至${dateIn('zh-CN', dataTo)}）`
      : `“${title['zh-CN']}”（地图），载《${atlas['zh-CN']}》（${release.version} 版）`;
  return `${author['zh-CN']}：${what}，${year}年，${url}，${dateIn('zh-CN', accessed)}访问。`;
}

/**
 * GB/T 7714-2015, electronic resource: author. title[kind/carrier]. (date of this version)[date of
 * access]. address. `DS` is a dataset, `CM` a map, `OL` online.
 */
export function citeByGbt7714({
  kind,
  title,
  atlas,
  author,
  release,
  accessed,
  url,
}: Reference): string {
  const version = `${release.version} 版`;
  const what =
    kind === 'dataset'
      ? `${title['zh-CN']}: ${version}[DS/OL]`
      : `${title['zh-CN']}[CM/OL]//${atlas['zh-CN']}: ${version}`;
  return `${author['zh-CN']}. ${what}. (${release.released})[${accessed}]. ${url}.`;
}
