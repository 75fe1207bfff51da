import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Topology } from 'topojson-specification';
import type { Plugin } from 'vite';
import type { Dataset } from '../src/domain/dataset.ts';
import { dayOf } from '../src/domain/period.ts';
import { escapeXml } from '../src/export/write-xml.ts';
import { Figure } from '../src/figure/figure.tsx';
import { PLANE_BOX } from '../src/figure/projections.ts';
import { wordsOf } from '../src/i18n/words.ts';
import { decodeTopology } from '../src/loading/decode-topology.ts';
import { buildMarks } from '../src/marks/build-marks.ts';
import type { Marks } from '../src/marks/marks.ts';
import { indexDataset } from '../src/selectors/index-dataset.ts';
import { selectFrame } from '../src/selectors/select-frame.ts';
import { DEFAULT_VIEW, FIRST_DATE, type Language } from '../src/view/view-state.ts';
import { coloursOf, firstStyle, policyOf } from './first-style.ts';
import { readTopology } from './read-topology.ts';
import { relativePath } from './relative-path.ts';
import { thinPath } from './thin-path.ts';

/** Each mark with what it tells who points at it, in both languages: `src/ui/stage/first-names.ts` shows it. */
function nameMarks(picture: string, named: readonly Marks[]): string {
  const titles = named.map(
    ({ areas, points }) => new Map([...areas, ...points].map(({ id, title }) => [id, title])),
  );
  return picture.replace(/ data-mark="([^"]+)"/g, (attribute, id: string) => {
    const [zh, en] = titles.map((titleOf) => escapeXml(titleOf.get(id) ?? ''));
    return zh && en ? `${attribute} data-zh="${zh}" data-en="${en}"` : attribute;
  });
}

/** The opening view as SVG markup: provinces and zones, before the detailed map has arrived. */
function drawFirstPicture(dataset: Dataset, provinces: Topology): string {
  const words = wordsOf(DEFAULT_VIEW.language);
  const index = indexDataset(dataset, dayOf(FIRST_DATE));
  const frame = selectFrame(index, DEFAULT_VIEW);
  const marksIn = (language: Language) => buildMarks(frame, DEFAULT_VIEW, index, wordsOf(language));
  const marks = marksIn(DEFAULT_VIEW.language);
  // Nobody's language is known yet, so nothing is named.
  const unnamed = { ...marks, labels: [] };
  const picture = renderToStaticMarkup(
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
  return nameMarks(picture, [marksIn('zh-CN'), marksIn('en')]);
}

/**
 * The page cannot know the theme before a script runs, but its style can. Each colour stands there as
 * well, for a host whose own policy forbids that style.
 */
function takeColoursFromStyle(picture: string): string {
  let themed = picture;
  for (const [name, colour] of coloursOf(DEFAULT_VIEW.theme)) {
    themed = themed.replaceAll(`"${colour}"`, `"var(--first-${name},${colour})"`);
  }
  return themed;
}

/**
 * How far a line may move, in pixels of the picture at its own size. The map may be shown enlarged until the detailed one
 * is there, the inset never.
 */
const TOLERANCES = { map: 0.1, inset: 0.25 };
const INSET = 'data-figure="inset"';

/** Shapes drawn by their outlines are nearly all of the page's bytes, and of what a browser has to read and to paint. */
function shortenShapes(picture: string): string {
  const shorten = (part: string, tolerance: number) =>
    part.replace(
      / d="(M[-\d.,MLZ]+)"/g,
      (_, path: string) => ` d="${relativePath(thinPath(path, tolerance))}"`,
    );
  const [map = '', inset = ''] = picture.split(INSET);
  return shorten(map, TOLERANCES.map) + INSET + shorten(inset, TOLERANCES.inset);
}

/** Writes the first picture, its style and the content security policy into the built page. */
export function firstPicture(readDataset: () => Dataset): Plugin {
  return {
    name: 'first-picture',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { server }) => {
        // The dev server needs inline styles of its own, and has no use for a first picture.
        if (server) return html;
        const style = firstStyle();
        const drawn = drawFirstPicture(readDataset(), readTopology('provinces'));
        const picture = takeColoursFromStyle(shortenShapes(drawn));
        const policy = `<meta http-equiv="Content-Security-Policy" content="${policyOf(style)}" />`;
        return html
          .replace('<!--first-picture-->', () => picture)
          .replace('<meta charset="utf-8" />', (meta) => `${meta}\n    ${policy}`)
          .replace('</title>', (end) => `${end}\n    <style>${style}</style>`);
      },
    },
  };
}
