import { useState } from 'react';
import { FAMILIES, type Family } from '../../domain/dataset.ts';
import { categoryColour, FAMILY_SYMBOLS, outlineOf } from '../../marks/palettes.ts';
import type { Frame } from '../../selectors/select-frame.ts';
import { useAtlas, useSettledView, useWords } from '../atlas-context.ts';
import { LegendChip, SymbolSwatch } from './legend-chip.tsx';

interface FamilyProps {
  readonly family: Family;
}

function FamilyChips({ family }: FamilyProps) {
  const { store, index } = useAtlas();
  const view = useSettledView();
  const words = useWords();
  const all = index.dataset.categories;
  const ids = all.map((category) => category.id);
  return all
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
    });
}

/** A family: its shape and hue, a switch for all of it, and its categories folded under it. */
function FamilyLegend({ family }: FamilyProps) {
  const { store, index } = useAtlas();
  const view = useSettledView();
  const { messages } = useWords();
  const all = index.dataset.categories;
  const mine = all.filter((category) => category.family === family);
  const ids = all.map((category) => category.id);
  const chosen = view.categories ?? ids;
  const onCount = mine.filter((category) => chosen.includes(category.id)).length;
  const isPart = onCount > 0 && onCount < mine.length;
  const [isOpen, setOpen] = useState(isPart);
  const first = mine[0];
  if (!first) return null;
  const fill = categoryColour(mine[Math.floor(mine.length / 2)] ?? first, all, view.theme);
  const count = index.dataset.belts.filter((belt) =>
    mine.some((category) => category.id === belt.category),
  ).length;
  const toggle = () => {
    const others = chosen.filter((id) => !mine.some((category) => category.id === id));
    const next = onCount > 0 ? others : ids.filter((id) => others.includes(id) || isMine(id));
    // As with a single category: a filter that lets nothing or everything through is none.
    const isNone = next.length === 0 || next.length === ids.length;
    store.act({ type: 'set', change: { categories: isNone ? null : next } });
  };
  const isMine = (id: string) => mine.some((category) => category.id === id);
  return (
    <div className="family">
      <div className="family-row">
        <button
          type="button"
          className="chip"
          aria-pressed={isPart ? 'mixed' : onCount > 0}
          onClick={toggle}
        >
          <SymbolSwatch
            symbol={FAMILY_SYMBOLS[family]}
            fill={fill}
            stroke={outlineOf(fill, view.theme)}
          />
          <span className="chip-label">{messages.belts.family[family]}</span>
          <span className="chip-detail">{count}</span>
        </button>
        <button
          type="button"
          className="fold is-small"
          aria-expanded={isOpen}
          aria-label={messages.belts.openFamily(messages.belts.family[family])}
          onClick={() => setOpen(!isOpen)}
        />
      </div>
      {isOpen ? (
        <div className="chips family-chips">
          <FamilyChips family={family} />
        </div>
      ) : null}
    </div>
  );
}

/** Categories as filters, grouped in families that share a shape. */
export function BeltsLegend({ frame }: { readonly frame: Frame }) {
  const { messages } = useWords();
  const count = (frame.belts ?? []).reduce((sum, fact) => sum + fact.belts.length, 0);
  return (
    <div className="legend">
      <p className="as-of">{messages.belts.legend(count)}</p>
      <div className="families">
        {FAMILIES.map((family) => (
          <FamilyLegend key={family} family={family} />
        ))}
      </div>
    </div>
  );
}
