import './figure/figure-dialog.css';
import { useDeferredValue, useMemo, useState } from 'react';
import { titleOf } from '../../export/figure/figure-texts.ts';
import type { PrintOptions } from '../../export/figure/print-options.ts';
import { voicesOf } from '../../export/figure/print-words.ts';
import { figureWordsOf } from '../../i18n/figure.ts';
import { useAtlas, useWords } from '../atlas-context.ts';
import { useOwnTable } from '../desk/own-data/use-own-table.ts';
import { Dialog } from '../dialog/dialog.tsx';
import { figureOf, hasSketch } from './figure/draw-sketch.ts';
import { FigureForm } from './figure/figure-form.tsx';
import { FigurePreview } from './figure/figure-preview.tsx';
import { FigureSave } from './figure/figure-save.tsx';
import { useFigureDrawing } from './figure/use-figure-drawing.ts';

/** Makes the present view into a figure for a paper or a slide, with what it will look like beside the choices. */
export function FigureDialog({ onClose }: { readonly onClose: () => void }) {
  const { store, index } = useAtlas();
  const words = figureWordsOf(useWords().language);
  // The view as it was when the dialog opened: a playing clock must not change what is being set up.
  const [view] = useState(() => store.getView());
  const { table: ownTable } = useOwnTable();
  const [first] = useState(() => figureOf({ index, view, ownTable }));
  const [options, setOptions] = useState(first.options);
  // Drawing waits until the dialog, and then each choice, is on the screen. What is drawn already does not wait.
  const drawn = useDeferredValue<PrintOptions | null>(options, hasSketch(first) ? options : null);
  const input = useMemo(
    () => drawn && { ...first, options: drawn, ownTable },
    [first, drawn, ownTable],
  );
  const drawing = useFigureDrawing(input);
  const { svg } = drawing;
  const title =
    options.title ?? titleOf({ view, voices: voicesOf(options.language), ownTable }).join(' ');
  return (
    <Dialog className="figure-dialog" heading={words.heading} onClose={onClose}>
      <p className="quiet">{words.about}</p>
      <div className="figure-dialog-parts">
        <FigureForm
          words={words}
          view={view}
          index={index}
          ownTable={ownTable}
          options={options}
          onChange={(change) => setOptions({ ...options, ...change })}
        />
        <div className="figure-result">
          <FigurePreview words={words} drawing={drawing} title={title} />
          <FigureSave
            words={words}
            view={view}
            options={options}
            svg={drawn === options ? svg : null}
          />
        </div>
      </div>
    </Dialog>
  );
}
