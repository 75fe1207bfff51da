import type { ViewState } from '../../view/view-state.ts';
import { ComparedStage } from '../compare/lazy-compared-stage.ts';
import { LATE_LEGENDS } from '../layers/layer-legends.ts';
import { NationalSeries } from '../timeline/lazy-national-series.ts';
import { StoryChart } from './lazy-story-chart.ts';

/**
 * Fetches the code that scenes or steps with these views will need, so that they go on when the network does
 * not. What fails to arrive is asked for again by what needs it.
 */
export async function preloadParts(
  views: readonly ViewState[],
  charts: readonly (string | null)[],
): Promise<void> {
  const has = (layer: 'belts' | 'gap' | 'corridors') =>
    views.some(({ layers, compare }) => {
      const compared = compare?.what === 'layers' ? compare.layers : [];
      return layers.includes(layer) || compared.includes(layer);
    });
  const wanted: (Promise<unknown> | false)[] = [
    has('belts') && LATE_LEGENDS.belts.preload(),
    has('gap') && LATE_LEGENDS.gap.preload(),
    has('corridors') && LATE_LEGENDS.corridors.preload(),
    views.some((view) => view.showSeries) && NationalSeries.preload(),
    views.some((view) => view.compare) && ComparedStage.preload(),
    views.some((view) => view.analysisLayer !== 'none') && import('../../marks/analysis-marks.ts'),
    views.some((view) => view.desk) && import('../desk/desk-panel.tsx'),
    views.some((view) => view.desk?.tool === 'charts') && import('../desk/charts/charts-tool.tsx'),
    charts.some((chart) => chart !== null) && StoryChart.preload(),
    // A click on the map opens the details, and a press on a source its dialog.
    import('../details/details-body.tsx'),
    import('../details/source-dialog.tsx'),
  ];
  await Promise.allSettled(wanted);
}
