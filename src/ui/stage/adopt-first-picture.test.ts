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
    const geometry = decodeTopology(topology, null);
    adoptFirstPicture(geometry);
    for (const plane of PLANES) {
      const adopted = pathsOnPlane(geometry, plane);
      const expected = pathsOnPlane(drawn, plane);
      for (const [id] of drawn.provinces) {
        const unit = { object: 'provinces', id } as const;
        expect(adopted.unit(unit) ?? '', `${plane} ${id}`).toBe(expected.unit(unit));
      }
      for (const line of ['provinceBorders', 'coast', 'dashes', 'undefinedBorder'] as const) {
        expect(adopted[line](), `${plane} ${line}`).toBe(expected[line]());
      }
    }
  });

  it('are taken from the page, not drawn again', () => {
    document.querySelector('path[data-mark="land-110000"]')?.setAttribute('d', 'M1,2Z');
    const geometry = decodeTopology(topology, null);
    adoptFirstPicture(geometry);
    expect(pathsOnPlane(geometry, 'albers').unit({ object: 'provinces', id: '110000' })).toBe(
      'M1,2Z',
    );
  });

  it('are drawn where the page has no picture', () => {
    document.body.replaceChildren();
    const geometry = decodeTopology(topology, null);
    adoptFirstPicture(geometry);
    const beijing = { object: 'provinces', id: '110000' } as const;
    expect(pathsOnPlane(geometry, 'albers').unit(beijing)).toBe(
      pathsOnPlane(drawn, 'albers').unit(beijing),
    );
  });
});
