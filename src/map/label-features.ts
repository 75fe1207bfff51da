import type { Feature, FeatureCollection } from 'geojson';
import type { LabelMark } from '../marks/marks.ts';

/** Room between a point's edge and its name. */
const GAP_PIXELS = 3;

export function buildLabelFeatures(labels: readonly LabelMark[]): FeatureCollection {
  return { type: 'FeatureCollection', features: labels.map(buildLabelFeature) };
}

/** Whether both lists draw the same names, so that a tick of the clock leaves the source alone. */
export function isSameLabels(a: readonly LabelMark[], b: readonly LabelMark[]): boolean {
  if (a === b) return true;
  return a.length === b.length && a.every((label, index) => isSameLabel(label, b[index]));
}

function isSameLabel(a: LabelMark, b: LabelMark | undefined): boolean {
  if (a === b) return true;
  return JSON.stringify(a) === JSON.stringify(b);
}

function buildLabelFeature(label: LabelMark): Feature {
  return {
    type: 'Feature',
    properties: {
      text: label.text,
      size: label.sizePixels,
      fill: label.fill,
      halo: label.halo,
      sortKey: -label.priority,
      minZoom: label.minZoom,
      anchors: placeAnchors(label),
    },
    geometry: { type: 'Point', coordinates: [...label.position] },
  };
}

/**
 * MapLibre's `text-variable-anchor-offset`: the side of the text that faces the point, and how far
 * it is moved, in ems (x right, y down). Right of the point comes first, then left, below, above.
 */
function placeAnchors({ besideRadiusPixels, sizePixels }: LabelMark): readonly unknown[] {
  if (besideRadiusPixels <= 0) return ['center', [0, 0]];
  const ems = (besideRadiusPixels + GAP_PIXELS) / sizePixels;
  return ['left', [ems, 0], 'right', [-ems, 0], 'top', [0, ems], 'bottom', [0, -ems]];
}
