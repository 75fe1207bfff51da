import type { ChartAct } from '../../../charts/drawn-chart.ts';
import { filterRangeOf } from '../../../charts/say-chart.ts';
import { chooseFilter } from '../../../selectors/charts/choose-filter.ts';
import type { DatasetIndex } from '../../../selectors/index-dataset.ts';
import type { ViewStore } from '../../../view/store.ts';

/** Does what pressing a mark of a chart stands for, as one step that can be undone. */
export function actOnMark(index: DatasetIndex, store: ViewStore, act: ChartAct): void {
  const view = store.getView();
  switch (act.kind) {
    case 'filter': {
      const change = chooseFilter(view, act.choices, filterRangeOf(index));
      store.act({ type: 'set', change });
      return;
    }
    case 'select': {
      const { kind, id } = act.selection;
      const isSelected = view.selection?.kind === kind && view.selection.id === id;
      store.act({ type: 'select', selection: isSelected ? null : act.selection });
      return;
    }
    case 'metric': {
      const layers = view.layers.includes('gap') ? view.layers : [...view.layers, 'gap' as const];
      store.act({ type: 'set', change: { gapMetric: act.metric, layers } });
    }
  }
}
