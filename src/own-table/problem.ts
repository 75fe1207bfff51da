/** Why a table was refused; what was there before stays. Rows and features are counted from 1. */
export type Problem =
  | { readonly kind: 'empty' }
  | { readonly kind: 'no-rows' }
  | { readonly kind: 'too-large'; readonly bytes: number; readonly limit: number }
  | { readonly kind: 'wrong-type'; readonly found: FoundType }
  | { readonly kind: 'unclosed-quote'; readonly row: number }
  | { readonly kind: 'too-many-columns'; readonly count: number; readonly limit: number }
  | { readonly kind: 'too-many-rows'; readonly limit: number }
  | { readonly kind: 'zip-damaged' }
  | {
      readonly kind: 'zip-bomb';
      readonly part: string;
      readonly bytes: number;
      readonly limit: number;
    }
  | { readonly kind: 'not-a-workbook'; readonly part: string }
  | { readonly kind: 'sheet-empty'; readonly sheet: string }
  | { readonly kind: 'bad-xml'; readonly part: string }
  | { readonly kind: 'bad-json'; readonly detail: string }
  | { readonly kind: 'not-geojson'; readonly found: string }
  | {
      readonly kind: 'geometry';
      readonly feature: number;
      readonly fault: GeometryFault;
      readonly detail: string;
    }
  | { readonly kind: 'crs'; readonly name: string }
  | { readonly kind: 'topology' }
  | { readonly kind: 'no-gazetteer' }
  | { readonly kind: 'no-reader' }
  | { readonly kind: 'crashed'; readonly detail: string };

export const FOUND_TYPES = [
  'png',
  'jpeg',
  'gif',
  'pdf',
  'zip',
  'gzip',
  'old-excel',
  'binary',
] as const;
/** What a file that is no table turned out to be. */
export type FoundType = (typeof FOUND_TYPES)[number];

/** How a geometry breaks RFC 7946. */
export type GeometryFault =
  | 'not-a-feature'
  | 'unknown-type'
  | 'bad-coordinates'
  | 'ring-not-closed'
  | 'ring-too-short'
  | 'line-too-short'
  | 'out-of-range';

/** What was read all the same, and deserves a word. `column` counts from 0. */
export type Remark =
  | {
      readonly kind: 'ragged';
      readonly count: number;
      readonly row: number;
      readonly cells: number;
      readonly columns: number;
    }
  | {
      readonly kind: 'not-finite';
      readonly column: number;
      readonly count: number;
      readonly row: number;
    }
  | {
      readonly kind: 'not-numbers';
      readonly column: number;
      readonly count: number;
      readonly row: number;
    }
  | {
      readonly kind: 'formula';
      readonly column: number;
      readonly count: number;
      readonly row: number;
    }
  | { readonly kind: 'swapped-columns'; readonly longitude: number; readonly latitude: number }
  | { readonly kind: 'swapped-rows'; readonly count: number; readonly row: number }
  | { readonly kind: 'no-position'; readonly count: number; readonly row: number }
  | { readonly kind: 'many-categories'; readonly column: number; readonly count: number }
  | { readonly kind: 'bad-characters'; readonly count: number; readonly row: number }
  | { readonly kind: 'shapes-as-points'; readonly count: number }
  | { readonly kind: 'made-headers' };

/** Carries a problem out of the depth of a reader; `read-source.ts` turns it back into a value. */
export class TableProblem extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.kind);
    this.problem = problem;
  }
}
