import { dateParts, type Reference, referenceId } from './reference.ts';

/** A record of RIS: `DATA` or `MAP`, lines ended as the format asks. */
export function citeAsRis(reference: Reference): string {
  const { kind, title, atlas, author, release, dataTo, accessed, url } = reference;
  const slashed = (date: string) => date.replaceAll('-', '/');
  const fields = [
    ['TY', kind === 'dataset' ? 'DATA' : 'MAP'],
    ['ID', referenceId(reference)],
    // A comma would part a name in two; a body has none.
    ['AU', author.en.replaceAll(',', '')],
    ['TI', title.en],
    ...(kind === 'view' ? [['T2', atlas.en] as const] : []),
    ['PY', String(dateParts(release.released)[0])],
    ['DA', slashed(release.released)],
    ['ET', release.version],
    ['Y2', slashed(accessed)],
    ['N1', `Version ${release.version}, data to ${dataTo}`],
    ['LA', 'en'],
    ['UR', url],
    ['ER', ''],
  ] as const;
  return fields.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
}
