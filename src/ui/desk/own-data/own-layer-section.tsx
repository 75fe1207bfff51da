import { OwnLegend } from './own-legend.tsx';
import { ownTableStore } from './page-table-store.ts';
import { useOwnTable, useOwnWords } from './use-own-table.ts';

/** The person's table among the layers: its switch and its legend. */
export function OwnLayerSection() {
  const own = useOwnWords();
  const { table } = useOwnTable();
  if (!table?.layer) return null;
  const { settings, summary } = table;
  const { isShown } = settings.style;
  const toggle = () =>
    void ownTableStore.change({ ...settings, style: { ...settings.style, isShown: !isShown } });
  return (
    <section className="layer" data-layer="own">
      <label className="layer-switch">
        <input type="checkbox" checked={isShown} onChange={toggle} />
        <span>
          {own.legend}: {summary.name}
        </span>
      </label>
      {isShown ? <OwnLegend /> : null}
    </section>
  );
}
