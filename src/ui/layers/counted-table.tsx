import { countByRegion } from '../../selectors/count-by-region.ts';
import type { Frame } from '../../selectors/select-frame.ts';
import { useAtlas, useWords } from '../atlas-context.ts';

/** What the atlas itself counts by region at the clock, beside what the document says. */
export function CountedTable({ frame }: { readonly frame: Frame }) {
  const { index, store } = useAtlas();
  const { messages } = useWords();
  const header = messages.gap.countedHeader;
  return (
    <table className="counted">
      <caption>{messages.gap.counted}</caption>
      <thead>
        <tr>
          <th scope="col">{header.part}</th>
          <th scope="col">{header.zones}</th>
          <th scope="col">{header.belts}</th>
          <th scope="col">{header.topTier}</th>
        </tr>
      </thead>
      <tbody>
        {countByRegion(index, frame.day).map((row) => (
          <tr key={row.region}>
            <th scope="row">
              <button
                type="button"
                className="link-button"
                onClick={() =>
                  store.act({ type: 'select', selection: { kind: 'region', id: row.region } })
                }
              >
                {messages.region[row.region]}
              </button>
            </th>
            <td>{row.zones}</td>
            <td>{row.belts}</td>
            <td>{row.topTier}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
