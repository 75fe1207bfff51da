import { useMemo } from 'react';
import type { OwnScale } from '../../../own-table/own-layer.ts';
import type { Tally } from '../../../own-table/tally.ts';
import { giniOf } from '../../../selectors/analysis/inequality.ts';
import { testMoran } from '../../../selectors/analysis/moran.ts';
import type { Neighbours } from '../../../selectors/analysis/province-neighbours.ts';
import { useWords } from '../../atlas-context.ts';
import { useNeighbours } from '../analysis/use-neighbours.ts';
import { useOwnWords } from './use-own-table.ts';

const FEWEST_PROVINCES = 8;

/** Of provinces with a value that adjoin another one with a value. */
function moranOfProvinces(byProvince: ReadonlyMap<string, number>, neighbours: Neighbours) {
  const adjoining = [...byProvince].filter(([id]) =>
    [...(neighbours.get(id) ?? [])].some((other) => byProvince.has(other)),
  );
  if (adjoining.length < FEWEST_PROVINCES) return null;
  const places = new Map(adjoining.map(([id], place) => [id, place] as const));
  const lists = adjoining.map(([id]) =>
    [...(neighbours.get(id) ?? [])].flatMap((other) => places.get(other) ?? []),
  );
  return testMoran(
    adjoining.map(([, value]) => value),
    lists,
  );
}

interface MeasuresProps {
  readonly tally: Tally;
  readonly scale: OwnScale;
}

/** Inequality across places and association of neighbours, with how they were computed. */
export function Measures({ tally, scale }: MeasuresProps) {
  const words = useWords();
  const own = useOwnWords();
  const { known } = useNeighbours();
  const gini = useMemo(() => {
    const isApt = scale.kind === 'classes' && tally.values.length > 1;
    return isApt && tally.values.every((value) => value >= 0) ? giniOf(tally.values) : null;
  }, [tally, scale]);
  const moran = useMemo(
    () => (known.state === 'ready' ? moranOfProvinces(tally.byProvince, known.neighbours) : null),
    [tally, known],
  );
  if (gini === null && !moran) return null;
  return (
    <dl className="own-measures">
      {gini === null ? null : (
        <div>
          <dt>{own.gini}</dt>
          <dd>
            {words.formatNumber(gini)} <span className="quiet">{own.giniNote}</span>
          </dd>
        </div>
      )}
      {moran ? (
        <div>
          <dt>{own.moran}</dt>
          <dd>
            {words.formatNumber(moran.moran)}{' '}
            <span className="quiet">
              {own.moranNote(words.formatNumber(moran.pTwoSided), moran.permutations)}
            </span>
          </dd>
        </div>
      ) : null}
    </dl>
  );
}
