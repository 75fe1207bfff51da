import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Topology } from 'topojson-specification';
import type { Plugin } from 'vite';
import type { Dataset } from '../src/domain/dataset.ts';
import { dayOf } from '../src/domain/period.ts';
import { Figure } from '../src/figure/figure.tsx';
import { wordsOf } from '../src/i18n/words.ts';
import { decodeTopology } from '../src/loading/decode-topology.ts';
import { buildMarks } from '../src/marks/build-marks.ts';
import { indexDataset } from '../src/selectors/index-dataset.ts';
import { selectFrame } from '../src/selectors/select-frame.ts';
import { DEFAULT_VIEW, FIRST_DATE } from '../src/view/view-state.ts';
import { readTopology } from './read-topology.ts';

/** The picture is drawn for a laptop and scaled to the window; the app draws it again to measure. */
const BOX = {
  width: 1440,
  height: 900,
  padding: { top: 68, right: 40, bottom: 142, left: 316 },
};

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "font-src 'self'",
  "img-src 'self' blob: data:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The opening view as SVG markup: provinces and zones, before the detailed map has arrived. */
export function drawFirstPicture(dataset: Dataset, provinces: Topology): string {
  const words = wordsOf(DEFAULT_VIEW.language);
  const index = indexDataset(dataset, dayOf(FIRST_DATE));
  const marks = buildMarks(selectFrame(index, DEFAULT_VIEW), DEFAULT_VIEW, index, words);
  return renderToStaticMarkup(
    createElement(Figure, {
      marks,
      geometry: decodeTopology(provinces, null),
      box: BOX,
      projection: 'albers',
      camera: null,
      title: words.messages.map.label,
      insetLabel: words.messages.map.inset,
      idPrefix: 'first',
    }),
  );
}

/** Writes the first picture and the content security policy into the built page. */
export function firstPicture(readDataset: () => Dataset): Plugin {
  return {
    name: 'first-picture',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => {
        const picture = drawFirstPicture(readDataset(), readTopology('provinces'));
        const policy = `<meta http-equiv="Content-Security-Policy" content="${POLICY}" />`;
        return html
          .replace('<!--first-picture-->', () => picture)
          .replace('<meta charset="utf-8" />', (meta) => `${meta}\n    ${policy}`);
      },
    },
  };
}
