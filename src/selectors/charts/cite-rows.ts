import { group } from 'd3';
import type { Cited, Observation } from '../../domain/dataset.ts';
import type { Citation } from '../cite.ts';
import type { DatasetIndex } from '../index-dataset.ts';

type Row = Cited & { readonly also?: string | null };

function isFigure(row: Row): row is Observation {
  return 'indicator' in row && 'qualifier' in row;
}

/** The indicator that all rows are figures of. */
function indicatorOf(rows: readonly Row[]): Citation['indicator'] {
  const ids = new Set(rows.map((row) => (isFigure(row) ? row.indicator : null)));
  const [id = null] = ids;
  return ids.size === 1 ? id : null;
}

/**
 * The documents behind the rows of a chart, in the order in which they are first used, each with all
 * the passages used of it. `about` names what else is cited.
 */
export function citeRows(
  index: DatasetIndex,
  rows: readonly Row[],
  about: readonly string[] = [],
): readonly Citation[] {
  return [...group(rows, (row) => row.source)].flatMap(([id, cited]) => {
    const source = index.sourceById.get(id);
    if (!source) return [];
    const locators = new Set(cited.flatMap((row) => row.locator.split('；')));
    const also = new Set(cited.flatMap((row) => row.also?.split('; ') ?? []));
    return [
      {
        source,
        locator: [...locators].join('；'),
        also: also.size > 0 ? [...also].join('; ') : null,
        indicator: indicatorOf(cited),
        formula: null,
        figures: cited.filter(isFigure),
        about,
      },
    ];
  });
}

/**
 * The passages of a citation, short enough for a line under a chart: the figure, table or section
 * without the row in it, each once.
 */
export function passageHeads({ locator }: Citation): readonly string[] {
  return [...new Set(locator.split('；').map((passage) => passage.split(/[ ，]/)[0] ?? passage))];
}
