import type { DestinationFact } from '../../selectors/select-frame.ts';
import { useAtlas, useWords } from '../atlas-context.ts';

/** The ranking of the newest year that the clock has reached; most of it lies beyond the map's edge. */
export function DestinationsLegend({ facts }: { readonly facts: readonly DestinationFact[] }) {
  const { store } = useAtlas();
  const { messages, nameOf } = useWords();
  const year = facts[0]?.observation.period;
  if (year === undefined) return <p className="as-of">{messages.gap.noDataYet}</p>;
  return (
    <>
      <p className="as-of">{messages.corridors.destinationsAsOf(year)}</p>
      <ol className="destinations">
        {facts.map(({ place, rank }) => (
          <li key={place.id}>
            <span className="rank">{rank}</span>
            <button
              type="button"
              className="link-button"
              onClick={() =>
                store.act({ type: 'select', selection: { kind: 'country', id: place.id } })
              }
            >
              {nameOf(place)}
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}
