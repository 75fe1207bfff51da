import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { AreaMark, BaseMarks, LabelMark, Marks, Unit } from '../marks/marks.ts';
import { type AreaStates, collectAreaStates, diffAreaStates } from './area-states.ts';
import {
  fillLayerId,
  HATCH_IMAGE,
  hatchLayerId,
  LABEL_SOURCE,
  listBasePaints,
} from './basemap-style.ts';
import { drawHatch, HATCH_PIXEL_RATIO } from './hatch-image.ts';
import { buildLabelFeatures, isSameLabels } from './label-features.ts';
import { decodeUnits, type MapTopology } from './map-topology.ts';

/** What the map's own layers show; keeps what was set last, so that a draw sets only what changed. */
export interface Basemap {
  draw(marks: Marks): void;
  /** Ids of the fill layers that marks have used so far. */
  listAreaLayers(): string[];
}

/** For a map whose style (of `buildBasemapStyle`) has loaded. */
export function createBasemap(map: MapLibreMap, topology: MapTopology): Basemap {
  const usedObjects = new Set<Unit['object']>();
  const shownLayers = new Set<string>();
  const paints = new Map<string, string>();
  let hatchLine: string | null = null;
  let areas: readonly AreaMark[] = [];
  let states: AreaStates = new Map();
  let labels: readonly LabelMark[] = [];

  function setData(source: string, data: GeoJSON.FeatureCollection): void {
    map.getSource<GeoJSONSource>(source)?.setData(data);
  }

  function drawBase(base: BaseMarks): void {
    for (const [layer, property, color] of listBasePaints(base)) {
      if (paints.get(layer) === color) continue;
      map.setPaintProperty(layer, property, color);
      paints.set(layer, color);
    }
    if (hatchLine === base.hatchLine) return;
    const image = drawHatch(base.hatchLine);
    if (hatchLine === null) map.addImage(HATCH_IMAGE, image, { pixelRatio: HATCH_PIXEL_RATIO });
    else map.updateImage(HATCH_IMAGE, image);
    hatchLine = base.hatchLine;
  }

  /** Once for each layer: hiding it again would cut its tiles anew each time a play comes round. */
  function showLayer(id: string): void {
    if (shownLayers.has(id)) return;
    shownLayers.add(id);
    map.setLayoutProperty(id, 'visibility', 'visible');
  }

  function showObject(object: Unit['object']): void {
    if (usedObjects.has(object)) return;
    usedObjects.add(object);
    const { china, counties = china } = topology;
    if (object !== 'provinces') {
      setData(object, decodeUnits(object === 'counties' ? counties : china, object));
    }
    showLayer(fillLayerId(object));
  }

  function drawAreas(next: readonly AreaMark[]): void {
    if (next === areas) return;
    areas = next;
    const after = collectAreaStates(next);
    for (const { object, id, fill, hatch } of diffAreaStates(states, after)) {
      showObject(object);
      // A pass over all units; without a graphics card each costs a good part of a frame.
      if (hatch) showLayer(hatchLayerId(object));
      map.setFeatureState({ source: object, id }, { fill, hatch });
    }
    states = after;
  }

  function drawLabels(next: readonly LabelMark[]): void {
    if (!isSameLabels(labels, next)) setData(LABEL_SOURCE, buildLabelFeatures(next));
    labels = next;
  }

  return {
    draw(marks) {
      drawBase(marks.base);
      drawAreas(marks.areas);
      drawLabels(marks.labels);
    },
    listAreaLayers: () => [...usedObjects].map(fillLayerId),
  };
}
