import type { IsoDate } from '../../domain/period.ts';
import type { Language } from '../../view/view-state.ts';

/** Which version of the atlas is open, and when that version came out. */
export interface Release {
  readonly version: string;
  readonly released: IsoDate;
}

/** A title or a name in both languages. */
export type InBoth = Readonly<Record<Language, string>>;

/** What is cited: the whole dataset, or the map that one view shows of it. */
export interface Reference {
  readonly kind: 'dataset' | 'view';
  /** Of the view; of the dataset, that of the atlas. */
  readonly title: InBoth;
  readonly atlas: InBoth;
  /** A body, not a person: it is never turned into surname and given name. */
  readonly author: InBoth;
  readonly release: Release;
  /** The day that the newest figure of the dataset reaches. */
  readonly dataTo: IsoDate;
  readonly accessed: IsoDate;
  /** The whole address that opens what is cited. */
  readonly url: string;
}

/** Names one reference within a list: `cbec-atlas-2024-12-31-view`. */
export function referenceId({ kind, release, accessed }: Reference): string {
  return `cbec-atlas-${release.version}-${kind}-${accessed}`;
}

/** The parts of an ISO date, as numbers. */
export function dateParts(date: IsoDate): readonly [year: number, month: number, day: number] {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return [year, month, day];
}
