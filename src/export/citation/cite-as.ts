import { citeAsBibtex } from './cite-as-bibtex.ts';
import { citeAsCsl } from './cite-as-csl.ts';
import { citeAsRis } from './cite-as-ris.ts';
import { citeByGbt7714, citeInChinese, citeInEnglish } from './cite-as-text.ts';
import type { Reference } from './reference.ts';

export interface CitationFormat {
  readonly id: 'english' | 'chinese' | 'gbt7714' | 'bibtex' | 'ris' | 'csl';
  readonly write: (reference: Reference) => string;
  readonly extension: string;
  readonly mediaType: string;
}

const PLAIN = { extension: 'txt', mediaType: 'text/plain' } as const;

/** Every form that a citation is given in, those to be read before those for programs. */
export const CITATION_FORMATS: readonly CitationFormat[] = [
  { id: 'english', write: citeInEnglish, ...PLAIN },
  { id: 'chinese', write: citeInChinese, ...PLAIN },
  { id: 'gbt7714', write: citeByGbt7714, ...PLAIN },
  { id: 'bibtex', write: citeAsBibtex, extension: 'bib', mediaType: 'application/x-bibtex' },
  {
    id: 'ris',
    write: citeAsRis,
    extension: 'ris',
    mediaType: 'application/x-research-info-systems',
  },
  {
    id: 'csl',
    write: citeAsCsl,
    extension: 'json',
    mediaType: 'application/vnd.citationstyles.csl+json',
  },
];
