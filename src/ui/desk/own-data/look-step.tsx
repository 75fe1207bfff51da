import { layerColours } from '../../../own-table/layer-colours.ts';
import type { LoadedTable } from '../../../own-table/own-table-store.ts';
import { classOf } from '../../../own-table/scale-breaks.ts';
import { BIN_COUNT } from '../../../own-table/tally.ts';
import { useAtlas, useView, useWords } from '../../atlas-context.ts';
import { BarList } from './bar-list.tsx';
import { Measures } from './measures.tsx';
import { Statistics } from './statistics.tsx';
import { useOwnWords, useTally } from './use-own-table.ts';

const WIDTH = 360;
const HEIGHT = 72;

/** Charts and figures of the table, at the clock's date and through the view's filters. */
export function LookStep({ table }: { readonly table: LoadedTable }) {
  const { index } = useAtlas();
  const words = useWords();
  const own = useOwnWords();
  const { theme } = useView();
  const tally = useTally(table);
  if (!tally || !table.layer) return null;
  const { scale } = table.layer.paint;
  const colours = layerColours(table.layer, table.settings.style.ramp, theme);
  const most = Math.max(1, ...tally.bins);
  const provinces = [...tally.byProvince]
    .sort((a, b) => b[1] - a[1])
    .map(([id, value]) => {
      const place = index.placeById.get(id);
      return { id, name: place ? words.nameOf(place) : id, value };
    });
  const byProvince =
    tally.kind === 'corridors'
      ? own.byOriginRows
      : tally.kind === 'points' || scale.kind === 'categories'
        ? own.byProvinceRows
        : own.byProvince + (tally.joinedBy ? ` (${own.aggregates[tally.joinedBy]})` : '');
  return (
    <section aria-labelledby="own-look">
      <h3 id="own-look">{own.steps.look}</h3>
      {scale.kind === 'classes' && tally.bins.some((count) => count > 0) ? (
        <figure className="own-histogram">
          <figcaption>
            {own.histogram} · {own.shown(tally.count, tally.kind)}
          </figcaption>
          <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={own.histogram}>
            {tally.bins.map((count, bin) => {
              const height = (count / most) * (HEIGHT - 4);
              const middle = scale.least + ((bin + 0.5) * (scale.most - scale.least)) / BIN_COUNT;
              return (
                <rect
                  // biome-ignore lint/suspicious/noArrayIndexKey: a bar is its place
                  key={bin}
                  x={(bin * WIDTH) / BIN_COUNT}
                  y={HEIGHT - height}
                  width={WIDTH / BIN_COUNT - 1}
                  height={height}
                  fill={colours[classOf(scale.breaks, middle)]}
                />
              );
            })}
          </svg>
          <p className="own-axis">
            <span>{words.formatNumber(scale.least)}</span>
            <span>{words.formatNumber(scale.most)}</span>
          </p>
        </figure>
      ) : null}
      <BarList heading={byProvince} rows={provinces} />
      <Measures tally={tally} scale={scale} />
      {table.statistics && scale.kind === 'classes' && scale.column ? (
        <Statistics statistics={table.statistics} column={scale.column} />
      ) : null}
    </section>
  );
}
