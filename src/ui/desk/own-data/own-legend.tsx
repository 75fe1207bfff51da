import { classRange } from '../../../i18n/own-table.ts';
import { MOST_LINES } from '../../../own-table/gather-corridors.ts';
import { layerColours, noValueColour } from '../../../own-table/layer-colours.ts';
import type { LoadedTable } from '../../../own-table/own-table-store.ts';
import { useSettledView, useWords } from '../../atlas-context.ts';
import { useOwnTable, useOwnWords, useTally } from './use-own-table.ts';
import './own-legend.css';

interface KeyProps {
  readonly fill: string;
  readonly label: string;
  readonly count: string;
}

function Key({ fill, label, count }: KeyProps) {
  return (
    <li>
      <svg className="swatch" viewBox="0 0 18 18" aria-hidden="true">
        <rect width={18} height={18} rx={3} fill={fill} />
      </svg>
      <span className="own-key-label">{label}</span>
      <span className="own-key-count">{count}</span>
    </li>
  );
}

function LegendOf({ table }: { readonly table: LoadedTable }) {
  const words = useWords();
  const own = useOwnWords();
  const { theme } = useSettledView();
  const tally = useTally(table);
  if (!table.layer || !tally) return null;
  const { geometry, paint } = table.layer;
  const { scale } = paint;
  const colours = layerColours(table.layer, table.settings.style.ramp, theme);
  const labelOf = (at: number) => {
    if (scale.kind === 'classes') return classRange(words, scale, at);
    if (scale.kind === 'single') return own.onePoint;
    return scale.categories[at]?.text ?? own.others(scale.others?.distinct ?? 0);
  };
  // A scale without "others" has no use for their colour.
  const shown = scale.kind === 'categories' && !scale.others ? colours.slice(0, -1) : colours;
  return (
    <div className="own-legend">
      <p className="legend-label">
        {scale.kind === 'single' || !scale.column ? own.rowCount : scale.column} ·{' '}
        {own.shown(tally.count, tally.kind)}
      </p>
      <ul>
        {shown.map((fill, at) => (
          <Key
            key={fill}
            fill={fill}
            label={labelOf(at)}
            count={words.formatNumber(tally.classCounts[at] ?? 0)}
          />
        ))}
        {tally.withoutValue > 0 ? (
          <Key
            fill={noValueColour(theme)}
            label={own.noValue}
            count={words.formatNumber(tally.withoutValue)}
          />
        ) : null}
      </ul>
      <p className="quiet">
        {own.layerNote} {scale.kind === 'classes' && geometry.days ? own.sameClasses : ''}{' '}
        {tally.kind === 'points' && tally.count > 60_000 ? own.gridNote : ''}{' '}
        {geometry.kind === 'corridors' ? own.linesNote : ''}{' '}
        {geometry.kind === 'corridors' && geometry.distinct > MOST_LINES
          ? own.gatheredNote(MOST_LINES)
          : ''}
      </p>
    </div>
  );
}

/** What the colours of the person's table mean, and how much of each the view shows. */
export function OwnLegend() {
  const { table } = useOwnTable();
  return table?.layer ? <LegendOf table={table} /> : null;
}
