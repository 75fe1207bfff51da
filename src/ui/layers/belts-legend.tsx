import { FAMILIES, type Family } from '../../domain/dataset.ts';
import { categoryColour, FAMILY_SYMBOLS, outlineOf } from '../../marks/palettes.ts';
import type { Frame } from '../../selectors/select-frame.ts';
import { useAtlas, useSettledView, useWords } from '../atlas-context.ts';
import { LegendChip, SymbolSwatch } from './legend-chip.tsx';

function FamilyChips({ family }: { readonly family: Family }) {
  const { store, index } = useAtlas();
  const view = useSettledView();
  const words = useWords();
  const all = index.dataset.categories;
  const ids = all.map((category) => category.id);
  return (
    <fieldset className="chips">
      <legend>{words.messages.belts.family[family]}</legend>
      {all
        .filter((category) => category.family === family)
        .map((category) => {
          const fill = categoryColour(category, all, view.theme);
          const count = index.dataset.belts.filter((belt) => belt.category === category.id).length;
          return (
            <LegendChip
              key={category.id}
              swatch={
                <SymbolSwatch
                  symbol={FAMILY_SYMBOLS[family]}
                  fill={fill}
                  stroke={outlineOf(fill, view.theme)}
                />
              }
              label={words.nameOf(category)}
              detail={String(count)}
              isOn={view.categories?.includes(category.id) ?? true}
              onToggle={() =>
                store.act({
                  type: 'toggle-filter',
                  toggle: { filter: 'categories', value: category.id, all: ids },
                })
              }
            />
          );
        })}
    </fieldset>
  );
}

/** Categories as filters, grouped in families that share a shape. */
export function BeltsLegend({ frame }: { readonly frame: Frame }) {
  const { messages } = useWords();
  const count = (frame.belts ?? []).reduce((sum, fact) => sum + fact.belts.length, 0);
  return (
    <div className="legend">
      <p className="as-of">
        {messages.belts.count(count)}. {messages.belts.asOf}
      </p>
      {FAMILIES.map((family) => (
        <FamilyChips key={family} family={family} />
      ))}
    </div>
  );
}
