import type { ViewState } from '../../view/view-state.ts';
import { useAtlas, useSettledView, useWords } from '../atlas-context.ts';

type FilterName = 'batches' | 'newest' | 'categories' | 'modes' | 'regions' | 'range';

const OPEN: Partial<ViewState> = {
  batches: null,
  newestBatchOnly: false,
  categories: null,
  modes: null,
  regions: null,
  rangeStart: null,
};

/** The filters that hold something back from a layer that is on. */
function activeFilters(view: ViewState): readonly FilterName[] {
  const has = (layer: ViewState['layers'][number]) => view.layers.includes(layer);
  const isActive: Record<FilterName, boolean> = {
    batches: has('zones') && view.batches !== null,
    newest: has('zones') && view.newestBatchOnly,
    categories: has('belts') && view.categories !== null,
    modes: has('corridors') && view.modes !== null,
    regions: (has('zones') || has('belts')) && view.regions !== null,
    range: has('zones') && view.rangeStart !== null,
  };
  return (Object.keys(isActive) as FilterName[]).filter((name) => isActive[name]);
}

/** Says that something is filtered out, so that nobody takes a part for the whole. */
export function FilterNote() {
  const { store } = useAtlas();
  const view = useSettledView();
  const { messages, formatList } = useWords();
  const active = activeFilters(view);
  if (active.length === 0) return null;
  return (
    <p className="filter-note">
      <span>
        {messages.layers.filtered(formatList(active.map((name) => messages.layers.filter[name])))}
      </span>
      <button
        type="button"
        className="link-button"
        onClick={() => store.act({ type: 'set', change: OPEN })}
      >
        {messages.layers.showAll}
      </button>
    </p>
  );
}
