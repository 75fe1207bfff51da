import { useState } from 'react';
import { useWords } from '../../atlas-context.ts';
import { useHoverProps } from '../../use-hover.ts';
import { useOwnWords } from './use-own-table.ts';

interface BarRow {
  /** Adcode of the province. */
  readonly id: string;
  readonly name: string;
  readonly value: number;
}

const FEW = 8;

function Bar({ row, share }: { readonly row: BarRow; readonly share: number }) {
  const words = useWords();
  const hover = useHoverProps(`province:${row.id}`);
  return (
    <tr {...hover}>
      <th scope="row">{row.name}</th>
      <td className="own-bar">
        <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
          <rect width={Math.max(0, share * 100)} height={8} />
        </svg>
      </td>
      <td className="own-number">{words.formatNumber(row.value)}</td>
    </tr>
  );
}

/** Provinces with a bar each, the largest first; pointing at one lights it on the map. */
export function BarList({
  heading,
  rows,
}: {
  readonly heading: string;
  readonly rows: readonly BarRow[];
}) {
  const own = useOwnWords();
  const [isWhole, setWhole] = useState(false);
  if (rows.length === 0) return null;
  const most = Math.max(...rows.map((row) => Math.abs(row.value))) || 1;
  const shown = isWhole ? rows : rows.slice(0, FEW);
  return (
    <>
      <table className="own-bars">
        <caption>{heading}</caption>
        <tbody>
          {shown.map((row) => (
            <Bar key={row.id} row={row} share={row.value / most} />
          ))}
        </tbody>
      </table>
      {rows.length > shown.length ? (
        <button type="button" className="link-button" onClick={() => setWhole(true)}>
          {own.more(rows.length - shown.length)}
        </button>
      ) : null}
    </>
  );
}
