import { drawBelts } from './draw-belts.tsx';
import { drawCities } from './draw-cities.tsx';
import { drawGap } from './draw-gap.tsx';
import { drawNational } from './draw-national.tsx';
import { drawProvinces } from './draw-provinces.tsx';
import { drawDestinations, drawEvaluations } from './draw-ranks.tsx';
import { drawZonesOverTime } from './draw-zones-over-time.tsx';
import type { ChartInput, ChartPage, DrawnChart } from './drawn-chart.ts';

const CHARTS: Record<ChartPage, (input: ChartInput) => DrawnChart> = {
  'zones-over-time': drawZonesOverTime,
  provinces: drawProvinces,
  national: drawNational,
  gap: drawGap,
  destinations: drawDestinations,
  belts: drawBelts,
  evaluations: drawEvaluations,
  cities: drawCities,
};

/** A chart of the desk. Pure: the same data, view, words, options and width, the same chart. */
export function drawChart(page: ChartPage, input: ChartInput): DrawnChart {
  return CHARTS[page](input);
}
