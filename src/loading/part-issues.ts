import type * as z from 'zod/mini';

/** A part of a story or a lesson that is not as it has to be; `Place` is `scene` or `step`. */
export type PartIssue<Place extends string> = {
  /** Counted from 1; null where it is the whole's own. */
  readonly [place in Place]: number | null;
} & {
  /** As `heading.en`; empty for the whole. */
  readonly field: string;
  readonly expected: string;
};

/** More than these say nothing new. */
const MOST_ISSUES = 20;

/** What a schema complains of, by scenes or by steps. */
export function issuesOf<Place extends string>(
  { issues }: z.core.$ZodError,
  place: Place,
): readonly PartIssue<Place>[] {
  return issues.slice(0, MOST_ISSUES).map(({ path, message }) => {
    const [first, order, ...rest] = path.map(String);
    const isOfPart = first === `${place}s` && order !== undefined;
    return {
      [place]: isOfPart ? Number(order) + 1 : null,
      field: (isOfPart ? rest : path.map(String)).join('.'),
      expected: message,
    } as PartIssue<Place>;
  });
}

/** The first of the rows whose id an earlier one has; −1 for none. */
export function findDoubled(rows: readonly { readonly id: string }[]): number {
  const seen = new Set<string>();
  return rows.findIndex((row) => seen.size === seen.add(row.id).size);
}
