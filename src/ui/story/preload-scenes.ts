import type { Story } from '../../domain/story.ts';
import { viewAt } from '../../story/player-start.ts';
import { DEFAULT_VIEW } from '../../view/view-state.ts';
import { ComparedStage } from '../compare/lazy-compared-stage.ts';
import { LATE_LEGENDS } from '../layers/layer-legends.ts';
import { NationalSeries } from '../timeline/lazy-national-series.ts';
import { StoryChart } from './story-card.tsx';

/**
 * Fetches the code that the scenes will need, so that a story goes on to its end when the network does
 * not. What fails to arrive is asked for again by the scene that needs it.
 */
export async function preloadScenes(story: Story): Promise<void> {
  const views = story.scenes.map((_, order) => viewAt(story, order + 1, DEFAULT_VIEW));
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
    story.scenes.some((scene) => scene.chart !== null) && StoryChart.preload(),
    // A click on the map opens the details, and a press on a source its dialog.
    import('../details/details-body.tsx'),
    import('../details/source-dialog.tsx'),
  ];
  await Promise.allSettled(wanted);
}
