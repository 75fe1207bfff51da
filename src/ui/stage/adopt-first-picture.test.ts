// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Topology } from 'topojson-specification';
import { beforeEach, describe, expect, it } from 'vitest';
import { Figure } from '../../figure/figure.tsx';
import { pathsOnPlane } from '../../figure/figure-paths.ts';
import { PLANE_BOX } from '../../figure/projections.ts';
import { decodeTopology } from '../../loading/decode-topology.ts';
import { NO_HIGHLIGHTS } from '../../marks/highlight-marks.ts';
import type { Marks } from '../../marks/marks.ts';
import { BASE_COLOURS } from '../../marks/palettes.ts';
import { adoptFirstPicture } from './adopt-first-picture.ts';

// jsdom has a URL of its own, so the path is the working folder's.
const topology: Topology = JSON.parse(readFileSync('public/geodata/provinces.topo.json', 'utf8'));
const drawn = decodeTopology(topology, null);
const PLANES = ['albers', 'inset'] as const;

/** The land of every province, named as the atlas names it. */
const marks: Marks = {
  base: BASE_COLOURS.light,
  areas: [...drawn.provinces].map(([id]) => ({
    id: `land-${id}`,
    layer: 'land',
    unit: { object: 'provinces', id },
    fill: BASE_COLOURS.light.land,
    opacity: 1,
    hatch: 'none',
    target: { kind: 'province', id },
    title: id,
  })),
  arcs: [],
  goods: [],
  points: [],
  labels: [],
  highlights: NO_HIGHLIGHTS,
};

beforeEach(() => {
  const picture = renderToStaticMarkup(
    createElement(Figure, {
      marks,
      geometry: drawn,
      box: PLANE_BOX,
      projection: 'albers',
      camera: null,
      title: '',
      insetLabel: '',
      idPrefix: 'first',
    }),
  );
  document.body.innerHTML = `<div id="first-picture">${picture}</div>`;
});

describe('the shapes of the picture that the page came with', () => {
  it('are those that would be drawn', () => {
    const adopted = adoptFirstPicture();
    for (const plane of PLANES) {
      const paths = adopted && pathsOnPlane(adopted, plane);
      const expected = pathsOnPlane(drawn, plane);
      for (const [id] of drawn.provinces) {
        const unit = { object: 'provinces', id } as const;
        expect(paths?.unit(unit) ?? '', `${plane} ${id}`).toBe(expected.unit(unit));
      }
      for (const line of ['provinceBorders', 'coast', 'dashes', 'undefinedBorder'] as const) {
        expect(paths?.[line](), `${plane} ${line}`).toBe(expected[line]());
      }
    }
  });

  it('are missing where the page has no picture', () => {
    document.body.replaceChildren();
    expect(adoptFirstPicture()).toBeNull();
  });
});
