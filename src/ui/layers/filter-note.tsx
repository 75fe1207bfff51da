import { LAYERS, type Layer, NO_FILTER, type ViewState } from '../../view/view-state.ts';
import { useAtlas, useSettledView, useWords } from '../atlas-context.ts';

type FilterName =
  | 'batches'
  | 'newest'
  | 'categories'
  | 'modes'
  | 'regions'
  | 'range'
  | 'provinces'
  | 'tierYears'
  | 'area';

/** The filters that hold something back from one of the layers. */
function activeFilters(view: ViewState, layers: readonly Layer[]): readonly FilterName[] {
  const has = (layer: Layer) => layers.includes(layer);
  const isActive: Record<FilterName, boolean> = {
    batches: has('zones') && view.batches !== null,
    newest: has('zones') && view.newestBatchOnly,
    categories: has('belts') && view.categories !== null,
    modes: has('corridors') && view.modes !== null,
    regions: (has('zones') || has('belts')) && view.regions !== null,
    range: has('zones') && view.rangeStart !== null,
    provinces: view.provinces !== null,
    tierYears: has('zones') && view.tierYears !== null,
    area: view.area !== null,
  };
  return (Object.keys(isActive) as FilterName[]).filter((name) => isActive[name]);
}

interface FilterNoteProps {
  /** The charts, tables and analyses show what the filters let through of layers that are off too. */
  readonly isOfDesk?: boolean;
}

/** Says that something is filtered out, so that nobody takes a part for the whole. */
export function FilterNote({ isOfDesk = false }: FilterNoteProps) {
  const { store } = useAtlas();
  const view = useSettledView();
  const { messages, formatList } = useWords();
  const active = activeFilters(view, isOfDesk ? LAYERS : view.layers);
  if (active.length === 0) return null;
  return (
    <p className="filter-note">
      <span>
        {messages.layers.filtered(formatList(active.map((name) => messages.layers.filter[name])))}
      </span>
      <button
        type="button"
        className="link-button"
        onClick={({ currentTarget }) => {
          // The note goes away with its button: the focus stays in the panel that it stood in.
          const heir = '[role="tab"][aria-selected="true"], .fold';
          currentTarget.closest('section')?.querySelector<HTMLElement>(heir)?.focus();
          store.act({ type: 'set', change: NO_FILTER });
        }}
      >
        {messages.layers.showAll}
      </button>
    </p>
  );
}
