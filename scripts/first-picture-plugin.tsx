import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Topology } from 'topojson-specification';
import type { Plugin } from 'vite';
import { BATCHES, type Dataset } from '../src/domain/dataset.ts';
import { dayOf } from '../src/domain/period.ts';
import { Figure } from '../src/figure/figure.tsx';
import { PLANE_BOX } from '../src/figure/projections.ts';
import { wordsOf } from '../src/i18n/words.ts';
import { decodeTopology } from '../src/loading/decode-topology.ts';
import { buildMarks } from '../src/marks/build-marks.ts';
import { BASE_COLOURS, batchColour, outlineOf } from '../src/marks/palettes.ts';
import { indexDataset } from '../src/selectors/index-dataset.ts';
import { selectFrame } from '../src/selectors/select-frame.ts';
import { DEFAULT_VIEW, FIRST_DATE, type Theme } from '../src/view/view-state.ts';
import { readTopology } from './read-topology.ts';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "font-src 'self'",
  "img-src 'self' blob: data:",
  "manifest-src 'self'",
  // The dialog that makes embeds shows what they will look like.
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The opening view as SVG markup: provinces and zones, before the detailed map has arrived. */
function drawFirstPicture(dataset: Dataset, provinces: Topology): string {
  const words = wordsOf(DEFAULT_VIEW.language);
  const index = indexDataset(dataset, dayOf(FIRST_DATE));
  const marks = buildMarks(selectFrame(index, DEFAULT_VIEW), DEFAULT_VIEW, index, words);
  // Nobody's language is known yet, so nothing is named.
  const unnamed = { ...marks, labels: [] };
  return renderToStaticMarkup(
    createElement(Figure, {
      marks: unnamed,
      geometry: decodeTopology(provinces, null),
      // Scaled to the window by its style sheet; the app draws it again to measure.
      box: PLANE_BOX,
      projection: 'albers',
      camera: null,
      title: words.messages.map.label,
      insetLabel: '',
      idPrefix: 'first',
    }),
  );
}

/** Colours of the opening picture by the name of their CSS variable. */
function coloursOf(theme: Theme): ReadonlyMap<string, string> {
  const base = Object.entries(BASE_COLOURS[theme]).map(([name, colour]) => [name, colour] as const);
  const batches = BATCHES.flatMap((batch) => {
    const fill = batchColour(batch, theme);
    return [
      [`batch-${batch}`, fill],
      [`batch-${batch}-outline`, outlineOf(fill, theme)],
    ] as const;
  });
  return new Map([...base, ...batches]);
}

function colourDeclarations(): string {
  const dark = coloursOf('dark');
  const both = [...coloursOf('light')].map(
    ([name, colour]) => `--first-${name}:light-dark(${colour},${dark.get(name) ?? colour})`,
  );
  return `:root{${both.join(';')}}`;
}

/**
 * The page cannot know the theme before a script runs, but its style sheet can. Each colour stands
 * there as well, for a page whose style sheet does not arrive.
 */
function takeColoursFromStyleSheet(picture: string): string {
  let themed = picture;
  for (const [name, colour] of coloursOf(DEFAULT_VIEW.theme)) {
    themed = themed.replaceAll(`"${colour}"`, `"var(--first-${name},${colour})"`);
  }
  return themed;
}

const COLOURS_MODULE = 'virtual:first-picture-colours.css';

/** Writes the first picture and the content security policy into the built page. */
export function firstPicture(readDataset: () => Dataset): Plugin {
  return {
    name: 'first-picture',
    // Each page asks for it with a query of its own: what two pages share would be one more file to fetch.
    resolveId: (id) => (id.startsWith(COLOURS_MODULE) ? `\0${id}` : null),
    load: (id) => (id.startsWith(`\0${COLOURS_MODULE}`) ? colourDeclarations() : null),
    transformIndexHtml: {
      order: 'post',
      handler: (html, { server }) => {
        // The dev server needs inline styles of its own, and has no use for a first picture.
        if (server) return html;
        const picture = takeColoursFromStyleSheet(
          drawFirstPicture(readDataset(), readTopology('provinces')),
        );
        const policy = `<meta http-equiv="Content-Security-Policy" content="${POLICY}" />`;
        return html
          .replace('<!--first-picture-->', () => picture)
          .replace('<meta charset="utf-8" />', (meta) => `${meta}\n    ${policy}`);
      },
    },
  };
}
