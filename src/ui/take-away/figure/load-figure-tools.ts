import { feature } from 'topojson-client';
import type { GeometryCollection } from 'topojson-specification';
import type { FigureInput } from '../../../export/figure/build-print-figure.ts';
import { draftGeometry } from '../../../figure/print/draft-geometry.ts';
import {
  decodeTopology,
  type MapGeometry,
  type UnitFeature,
} from '../../../loading/decode-topology.ts';
import { loadTopology } from '../../../loading/load-files.ts';

/** Draws a figure as an SVG document. */
export type DrawFigure = (input: FigureInput) => string;

export interface FigurePen {
  readonly draw: DrawFigure;
  readonly geometry: MapGeometry;
}

/** What draws, or the names of the files that did not arrive. */
export type Tools<Value> = { readonly value: Value } | { readonly failures: readonly string[] };

/** Brings what draws, and shapes for a first sketch. Null where they do not come: there is no sketch then. */
export async function loadSketch(): Promise<FigurePen | null> {
  const [module, provinces] = await Promise.all([
    import('../../../export/figure/figure-svg.ts').catch(() => null),
    loadTopology('provinces'),
  ]);
  if (!module || !provinces.ok) return null;
  return {
    draw: module.figureSvg,
    geometry: draftGeometry(decodeTopology(provinces.value, null)),
  };
}

/** Brings what draws, and the detailed map. */
export async function loadDetail(): Promise<Tools<FigurePen>> {
  const [module, china, world] = await Promise.all([
    import('../../../export/figure/figure-svg.ts').catch(() => null),
    loadTopology('china'),
    loadTopology('world'),
  ]);
  if (module && china.ok && world.ok) {
    const geometry = decodeTopology(china.value, world.value);
    return { value: { draw: module.figureSvg, geometry } };
  }
  const files = [china, world].flatMap((loaded) => (loaded.ok ? [] : [loaded.file]));
  return { failures: module ? files : ['figure-svg.js', ...files] };
}

/** Brings the shapes of all counties, by their codes. */
export async function loadCounties(): Promise<Tools<MapGeometry['counties']>> {
  const loaded = await loadTopology('counties');
  if (!loaded.ok) return { failures: [loaded.file] };
  const topology = loaded.value;
  const { features } = feature(topology, topology.objects.counties as GeometryCollection);
  return {
    value: new Map(features.map((unit) => [String(unit.id), unit as UnitFeature] as const)),
  };
}
