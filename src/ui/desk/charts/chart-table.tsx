import type { DrawnChart } from '../../../charts/drawn-chart.ts';
import { joinParts } from '../../../charts/say-chart.ts';
import type { LinkKey } from '../../../selectors/linked-keys.ts';
import { linkedKeys } from '../../../selectors/linked-keys.ts';
import { useAtlas, useView } from '../../atlas-context.ts';
import { useHovered } from '../../use-hover.ts';

/** What the chart shows, as a table; its rows are linked as the marks are. */
export function ChartTable({ chart }: { readonly chart: DrawnChart }) {
  const { index, hover } = useAtlas();
  const { date } = useView();
  const lit = useHovered();
  const { columns, rows } = chart.table;
  const light = (keys: readonly LinkKey[]) =>
    hover.set(new Set(keys.flatMap((key) => [...linkedKeys(index, key)])));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and so has to be reached by keyboard.
    <section className="chart-table" tabIndex={0} aria-label={chart.title}>
      <table>
        <caption>{joinParts([chart.title, chart.unit, chart.sayPeriod(date)])}</caption>
        <thead>
          <tr>
            {columns.map(({ label, isNumber }) => (
              <th key={label} scope="col" className={isNumber ? 'is-number' : undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody onPointerLeave={() => hover.set(null)}>
          {rows.map((row) => (
            <tr
              key={row.key}
              data-lit={row.keys.some((key) => lit.has(key)) || undefined}
              onPointerEnter={() => light(row.keys)}
            >
              {row.cells.map((cell, order) => {
                const column = columns[order];
                const className = column?.isNumber ? 'is-number' : undefined;
                return (
                  <td key={column?.label} className={className}>
                    {cell}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
