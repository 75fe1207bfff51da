import type { Observation, Place } from '../domain/dataset.ts';
import type { Words } from '../i18n/words.ts';
import type { DatasetIndex } from '../selectors/index-dataset.ts';
import { type Frame, type GapFact, type GapPart, gapPartOf } from '../selectors/select-frame.ts';
import type { ViewState } from '../view/view-state.ts';
import type { AreaMark } from './marks.ts';
import { BASE_COLOURS } from './palettes.ts';
import { gapScale } from './scales.ts';

function observationOf(gap: GapFact, part: GapPart | null): Observation | null {
  if (part === null) return null;
  return part === 'east' ? gap.east : gap.centralWest;
}

/**
 * Every province in the fill of its part of the country. Where the document gives no figure, or the
 * clock stands before the first one, the land is hatched, never left looking like a low value.
 */
export function gapAreaMarks(
  frame: Frame,
  view: ViewState,
  index: DatasetIndex,
  provinces: readonly Place[],
  words: Words,
): AreaMark[] {
  const { gap } = frame;
  if (!gap) return [];
  const { messages } = words;
  const fillOf = gapScale(view.gapMetric, view.theme);
  const metric = messages.gap.metricName[view.gapMetric];
  const sign = index.indicatorById.get(view.gapMetric)?.unit === 'percent' ? '%' : '';
  return provinces.map((province) => {
    const region = index.regionOfProvince.get(province.id);
    const part = gapPartOf(region);
    const observation = observationOf(gap, part);
    const partName = part
      ? messages.gap.part[part]
      : region
        ? messages.region[region]
        : words.nameOf(province);
    const area = {
      id: `gap-${province.id}`,
      layer: 'gap',
      unit: { object: 'provinces', id: province.id },
      target: region ? ({ kind: 'region', id: region } as const) : null,
    } as const;
    if (!observation) {
      const reason = part
        ? `${partName}: ${messages.gap.noDataYet}`
        : messages.gap.leftOut(partName);
      return {
        ...area,
        fill: BASE_COLOURS[view.theme].land,
        opacity: 1,
        hatch: 'no-data',
        title: reason,
      };
    }
    const value = `${words.formatNumber(observation.value)}${sign}`;
    return {
      ...area,
      fill: fillOf(observation.value),
      opacity: 0.85,
      hatch: 'none',
      title: messages.gap.title(partName, metric, value, observation.period),
    };
  });
}
