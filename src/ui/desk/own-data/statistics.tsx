import type { ColumnStatistics } from '../../../own-table/messages.ts';
import { useWords } from '../../atlas-context.ts';
import { useOwnWords } from './use-own-table.ts';

interface StatisticsProps {
  readonly statistics: ColumnStatistics;
  readonly column: string;
}

/** The summary of a column over all rows of the table. */
export function Statistics({ statistics, column }: StatisticsProps) {
  const { formatNumber } = useWords();
  const own = useOwnWords();
  const said = own.statistics;
  const { lowerQuartile, median, upperQuartile } = statistics;
  const rows: readonly (readonly [string, string])[] = [
    [said.count, formatNumber(statistics.count)],
    [said.missing, formatNumber(statistics.missing)],
    [said.least, formatNumber(statistics.least)],
    [said.quartiles, [lowerQuartile, median, upperQuartile].map(formatNumber).join(' · ')],
    [said.most, formatNumber(statistics.most)],
    [said.mean, formatNumber(statistics.mean)],
    [said.deviation, formatNumber(statistics.deviation)],
  ];
  return (
    <table className="own-statistics">
      <caption>{said.heading(column)}</caption>
      <tbody>
        {rows.map(([name, value]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className="own-number">{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
