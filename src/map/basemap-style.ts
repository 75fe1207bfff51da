import type {
  FilterSpecification,
  GeoJSONSourceSpecification,
  LayerSpecification,
  SourceSpecification,
  StyleSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import type { BaseMarks, Unit } from '../marks/marks.ts';
import { EMPTY_COLLECTION, type Geography } from './map-topology.ts';

export const HATCH_IMAGE = 'hatch';
export const LABEL_SOURCE = 'labels';
/** Lowest first: a county lies over its prefecture, and that over its province. */
const AREA_OBJECTS: readonly Unit['object'][] = ['provinces', 'prefectures', 'counties'];

export const fillLayerId = (object: Unit['object']) => `fill-${object}`;
export const hatchLayerId = (object: Unit['object']) => `hatch-${object}`;

/** Past this zoom the tiles of zoom 8 are stretched; the geometry holds no more detail. */
const TILE_ZOOM = 8;
const PREFECTURE_BORDER_ZOOM = 4.5;

type ColorProperty = 'background-color' | 'fill-color' | 'line-color';
type BasePaint = readonly [layer: string, property: ColorProperty, color: string];

/** The colours that a theme changes. */
export function listBasePaints(base: BaseMarks): readonly BasePaint[] {
  return [
    ['sea', 'background-color', base.sea],
    ['world', 'fill-color', base.world],
    ['world-coast', 'line-color', base.coast],
    ['land', 'fill-color', base.land],
    ['prefecture-borders', 'line-color', base.prefectureBorder],
    ['province-borders', 'line-color', base.provinceBorder],
    ['outline', 'line-color', base.coast],
    ['undefined-border', 'line-color', base.undefinedBorder],
    ['dashes', 'line-color', base.dashes],
  ];
}

/** The whole style without its hatch image. Nothing in it names a URL: no sprite, no glyphs, no tiles. */
export function buildBasemapStyle(base: BaseMarks, geography: Geography): StyleSpecification {
  return {
    version: 8,
    transition: { duration: 0, delay: 0 },
    sources: buildSources(geography),
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': base.sea } },
      { id: 'world', type: 'fill', source: 'world', paint: { 'fill-color': base.world } },
      line('world-coast', 'world-coast', base.coast, 0.5),
      { id: 'land', type: 'fill', source: 'provinces', paint: { 'fill-color': base.land } },
      ...AREA_OBJECTS.flatMap(buildAreaLayers),
      line('prefecture-borders', 'prefecture-borders', base.prefectureBorder, 0.4, {
        minzoom: PREFECTURE_BORDER_ZOOM,
      }),
      line('province-borders', 'province-borders', base.provinceBorder, 0.8),
      line('outline', 'outline', base.coast, 1),
      line('undefined-border', 'undefined-border', base.undefinedBorder, 1.2, { dashes: [2, 2] }),
      line('dashes', 'dashes', base.dashes, 1.6),
      buildLabelLayer(),
    ],
  };
}

function buildSources(geography: Geography): Record<string, SourceSpecification> {
  return {
    // The backdrop alone may lose its smallest islets where they are under half a pixel.
    world: { ...geojson(geography.world), tolerance: 0.375 },
    'world-coast': { ...geojson(geography.worldCoast), tolerance: 0.375 },
    provinces: geojson(geography.provinces),
    // Thousands of polygons: given to the worker when the first mark needs them.
    prefectures: geojson(EMPTY_COLLECTION),
    counties: geojson(EMPTY_COLLECTION),
    outline: geojson(geography.outline),
    'province-borders': geojson(geography.provinceBorders),
    'prefecture-borders': geojson(geography.prefectureBorders),
    dashes: geojson(geography.dashes),
    'undefined-border': geojson(geography.undefinedBorder),
    [LABEL_SOURCE]: geojson(EMPTY_COLLECTION),
  };
}

/** Tolerance 0: a tile's own simplification would drop 钓鱼岛 and part the borders of neighbours. */
function geojson(data: FeatureCollection): GeoJSONSourceSpecification {
  return { type: 'geojson', data, maxzoom: TILE_ZOOM, tolerance: 0 };
}

function line(
  id: string,
  source: string,
  color: string,
  width: number,
  { minzoom = 0, dashes }: { minzoom?: number; dashes?: number[] } = {},
): LayerSpecification {
  return {
    id,
    type: 'line',
    source,
    minzoom,
    layout: { 'line-join': 'round', 'line-cap': dashes ? 'butt' : 'round' },
    paint: {
      'line-color': color,
      'line-width': ['interpolate', ['linear'], ['zoom'], 3, width, 8, width * 2],
      ...(dashes ? { 'line-dasharray': dashes } : {}),
    },
  };
}

/** Hidden until a mark needs them; colours come by feature state, so no tile is cut again for them. */
function buildAreaLayers(object: Unit['object']): LayerSpecification[] {
  return [
    {
      id: fillLayerId(object),
      type: 'fill',
      source: object,
      layout: { visibility: 'none' },
      paint: { 'fill-color': ['to-color', ['feature-state', 'fill'], 'rgba(0, 0, 0, 0)'] },
    },
    {
      id: hatchLayerId(object),
      type: 'fill',
      source: object,
      layout: { visibility: 'none' },
      paint: {
        'fill-pattern': HATCH_IMAGE,
        'fill-opacity': ['number', ['feature-state', 'hatch'], 0],
      },
    },
  ];
}

function buildLabelLayer(): LayerSpecification {
  // Zoom in a filter is that of the tile: a name with minZoom 4.5 appears at 5.
  const isReached: FilterSpecification = ['<=', ['get', 'minZoom'], ['zoom']];
  return {
    id: 'labels',
    type: 'symbol',
    source: LABEL_SOURCE,
    filter: isReached,
    layout: {
      'text-field': ['get', 'text'],
      'text-font': ['system-ui'],
      'text-size': ['get', 'size'],
      'text-max-width': 9,
      'text-variable-anchor-offset': ['get', 'anchors'],
      'text-justify': 'auto',
      'text-padding': 2,
      'symbol-sort-key': ['get', 'sortKey'],
    },
    paint: {
      'text-color': ['to-color', ['get', 'fill']],
      'text-halo-color': ['to-color', ['get', 'halo']],
      'text-halo-width': 1.3,
    },
  };
}
