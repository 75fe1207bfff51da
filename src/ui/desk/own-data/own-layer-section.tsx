import { useSyncExternalStore } from 'react';
import { useWords } from '../../atlas-context.ts';
import { sayFailure } from '../../notices.tsx';
import { bringCounties, getCounties, subscribeToCounties } from '../../stage/county-shapes.ts';
import { TryAgain } from '../../try-again.tsx';
import { OwnLegend } from './own-legend.tsx';
import { ownTableStore } from './page-table-store.ts';
import { useOwnTable, useOwnWords } from './use-own-table.ts';

/** Says that the shapes of the counties did not arrive: nothing of the table stands on the map then. */
function MissingCounties() {
  const words = useWords();
  const { failed } = useSyncExternalStore(subscribeToCounties, getCounties);
  if (!failed) return null;
  return (
    <p role="alert">
      {sayFailure(failed, words)}{' '}
      <TryAgain isStubborn={false} onRetry={() => void bringCounties()} className="link-button" />
    </p>
  );
}

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
      {isShown ? <MissingCounties /> : null}
    </section>
  );
}
