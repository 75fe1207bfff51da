import './figure/figure-dialog.css';
import { useDeferredValue, useMemo, useState } from 'react';
import { titleOf } from '../../export/figure/figure-texts.ts';
import { defaultPrintOptions, type PrintOptions } from '../../export/figure/print-options.ts';
import { voicesOf } from '../../export/figure/print-words.ts';
import { figureWordsOf } from '../../i18n/figure.ts';
import { siteAddress } from '../../loading/site.ts';
import { encodeView } from '../../view/url-codec.ts';
import { useAtlas, useWords } from '../atlas-context.ts';
import { useOwnTable } from '../desk/own-data/use-own-table.ts';
import { Dialog } from '../dialog/dialog.tsx';
import { FigureForm } from './figure/figure-form.tsx';
import { FigurePreview } from './figure/figure-preview.tsx';
import { FigureSave } from './figure/figure-save.tsx';
import { useFigureDrawing } from './figure/use-figure-drawing.ts';

/** The address of a view on this site. */
function linkTo(search: string): string {
  return new URL(`?${search}`, siteAddress().replace(/[?#].*$/, '')).href;
}

/** Makes the present view into a figure for a paper or a slide, with what it will look like beside the choices. */
export function FigureDialog({ onClose }: { readonly onClose: () => void }) {
  const { store, index } = useAtlas();
  const words = figureWordsOf(useWords().language);
  // The view as it was when the dialog opened: a playing clock must not change what is being set up.
  const [view] = useState(() => store.getView());
  const { table: ownTable } = useOwnTable();
  const [options, setOptions] = useState(() => defaultPrintOptions(view));
  // Drawing waits until the dialog, and then each choice, is on the screen.
  const drawn = useDeferredValue<PrintOptions | null>(options, null);
  const input = useMemo(
    () => drawn && { index, view, options: drawn, link: linkTo(encodeView(view)), ownTable },
    [index, view, drawn, ownTable],
  );
  const { svg, sketch, failures, retry, onSketchShown } = useFigureDrawing(input);
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
          <FigurePreview
            words={words}
            svg={svg}
            sketch={sketch}
            onSketchShown={onSketchShown}
            title={title}
            failures={failures}
            onRetry={retry}
          />
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
