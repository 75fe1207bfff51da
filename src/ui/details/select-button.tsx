import type { Place } from '../../domain/dataset.ts';
import { selectionOfPlace } from '../../selectors/selection-of-place.ts';
import type { Selection } from '../../view/view-state.ts';
import { useAtlas, useWords } from '../atlas-context.ts';

interface SelectButtonProps {
  readonly selection: Selection;
  readonly text: string;
}

/** A name in the panel that leads to its own details. */
export function SelectButton({ selection, text }: SelectButtonProps) {
  const { store } = useAtlas();
  return (
    <button
      type="button"
      className="link-button"
      onClick={() => store.act({ type: 'select', selection })}
    >
      {text}
    </button>
  );
}

export function PlaceButton({ place }: { readonly place: Place }) {
  const { index } = useAtlas();
  const { nameOf } = useWords();
  return <SelectButton selection={selectionOfPlace(index, place)} text={nameOf(place)} />;
}
