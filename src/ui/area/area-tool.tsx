import { useMemo, useRef, useState } from 'react';
import { areaWordsOf } from '../../i18n/area.ts';
import { selectBeltPlaces, selectZones } from '../../selectors/select-frame.ts';
import { useAtlas, useSettledView, useWords } from '../atlas-context.ts';
import { IconButton } from '../icon-button.tsx';
import { AreaSheet } from './area-sheet.tsx';
import { boxRing } from './simplify-ring.ts';
import { type AreaShape, useSetArea } from './use-area-drawing.ts';
import './area.css';

/** How many zones and belts lie in the area, through all other filters. */
function useCounts(): readonly [zones: number, belts: number] {
  const { index } = useAtlas();
  const view = useSettledView();
  return useMemo(() => {
    const belts = selectBeltPlaces(index, view).reduce((sum, fact) => sum + fact.belts.length, 0);
    return [selectZones(index, view).length, belts];
  }, [index, view]);
}

function AreaNote({ onClear }: { readonly onClear: () => void }) {
  const words = areaWordsOf(useWords().language);
  const counts = useCounts();
  return (
    <p className="area-note panel" role="status">
      {words.chosen(...counts)}{' '}
      <button type="button" className="link-button" onClick={onClear}>
        {words.clear}
      </button>
    </p>
  );
}

/** Selecting on the map: by a box, a lasso, or all that the map shows, which needs no pointer. */
export function AreaTool({ onClose }: { readonly onClose: () => void }) {
  const { store } = useAtlas();
  const { area } = useSettledView();
  const words = areaWordsOf(useWords().language);
  const setArea = useSetArea();
  const [shape, setShape] = useState<AreaShape | null>(null);
  const [hint, setHint] = useState<string | null>(null);
  const buttons = useRef<HTMLFieldSetElement>(null);
  const begin = (next: AreaShape) => {
    const isSame = next === shape;
    setShape(isSame ? null : next);
    setHint(isSame ? null : words.draw[next]);
  };
  const end = () => {
    // The sheet goes away, and the focus with it.
    if (document.activeElement?.matches('.area-sheet')) {
      buttons.current?.querySelector('button')?.focus();
    }
    setShape(null);
    setHint(null);
  };
  const clear = () => store.act({ type: 'set', change: { area: null } });
  const selectVisible = () => {
    const stage = document.getElementById('map');
    if (stage) setArea(boxRing([0, 0], [stage.clientWidth, stage.clientHeight], 16));
    end();
  };
  return (
    <>
      {shape ? (
        <AreaSheet
          shape={shape}
          onDrawn={(isArea) => (isArea ? end() : setHint(words.tooSmall))}
          onCancel={end}
        />
      ) : null}
      <fieldset ref={buttons} className="area-buttons panel" aria-label={words.label}>
        <IconButton icon="box" label={words.box} onPress={() => begin('box')} />
        <IconButton icon="lasso" label={words.lasso} onPress={() => begin('lasso')} />
        <IconButton icon="frame" label={words.visible} onPress={selectVisible} />
        <IconButton
          icon="close"
          label={words.close}
          onPress={() => {
            end();
            clear();
            // The button goes away: the focus goes to the one that brings these tools.
            document.querySelector<HTMLElement>('.zoom-buttons button:last-child')?.focus();
            onClose();
          }}
        />
      </fieldset>
      {hint ? (
        <p className="area-note panel" role="status">
          {hint}
        </p>
      ) : area ? (
        <AreaNote
          onClear={() => {
            buttons.current?.querySelector('button')?.focus();
            clear();
          }}
        />
      ) : null}
    </>
  );
}
