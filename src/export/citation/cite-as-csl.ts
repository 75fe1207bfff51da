import { dateParts, type Reference, referenceId } from './reference.ts';

/** One entry of CSL-JSON 1.0, the form that Zotero, Pandoc and citeproc read, as a list of one. */
export function citeAsCsl(reference: Reference): string {
  const { kind, title, atlas, author, release, dataTo, accessed, url } = reference;
  const entry = {
    id: referenceId(reference),
    type: kind === 'dataset' ? 'dataset' : 'map',
    title: title.en,
    ...(kind === 'view' ? { 'container-title': atlas.en } : {}),
    author: [{ literal: author.en }],
    issued: { 'date-parts': [dateParts(release.released)] },
    accessed: { 'date-parts': [dateParts(accessed)] },
    version: release.version,
    URL: url,
    language: 'en',
    note: `Data to ${dataTo}`,
  };
  return `${JSON.stringify([entry], null, 2)}\n`;
}
