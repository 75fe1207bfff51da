import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { readAuthored } from '../../scripts/read-authored.ts';
import { readTopology } from '../../scripts/read-topology.ts';
import { dayOf } from '../../src/domain/period.ts';
import { Figure } from '../../src/figure/figure.tsx';
import { wordsOf } from '../../src/i18n/words.ts';
import { decodeTopology } from '../../src/loading/decode-topology.ts';
import { buildMarks, withGoods } from '../../src/marks/build-marks.ts';
import { indexDataset } from '../../src/selectors/index-dataset.ts';
import { selectFrame } from '../../src/selectors/select-frame.ts';
import { DEFAULT_VIEW, FIRST_DATE, type ViewState } from '../../src/view/view-state.ts';

const index = indexDataset(readAuthored().dataset, dayOf(FIRST_DATE));
const provinces = decodeTopology(readTopology('provinces'), null);
const detailed = decodeTopology(readTopology('china'), readTopology('world'));

/** The figure of a view as the page, a printer and the app get it, small enough to read a snapshot of. */
export function figureOf(change: Partial<ViewState>, detail: 'provinces' | 'detailed'): string {
  const view = { ...DEFAULT_VIEW, ...change };
  const words = wordsOf(view.language);
  const settled = buildMarks(selectFrame(index, view), view, index, words);
  const marks = withGoods(settled, dayOf(view.date));
  const markup = renderToStaticMarkup(
    createElement(Figure, {
      marks,
      geometry: detail === 'detailed' ? detailed : provinces,
      box: { width: 480, height: 360, padding: { top: 8, right: 8, bottom: 8, left: 8 } },
      projection: view.projection === 'mercator' ? 'mercator' : 'albers',
      camera: view.camera,
      title: words.messages.map.label,
      insetLabel: words.messages.map.inset,
      idPrefix: 'figure',
    }),
  );
  // One element a line, so that a difference shows where it is.
  return `${markup.replaceAll('><', '>\n<')}\n`;
}
