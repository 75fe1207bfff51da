import type { Story } from '../../domain/story.ts';
import { viewAt } from '../../story/player-start.ts';
import { DEFAULT_VIEW } from '../../view/view-state.ts';

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
    has('belts') && import('../layers/belts-legend.tsx'),
    has('gap') && import('../layers/gap-legend.tsx'),
    has('corridors') && import('../layers/corridors-legend.tsx'),
    views.some((view) => view.compare) && import('../compare/compared-stage.tsx'),
    views.some((view) => view.analysisLayer !== 'none') && import('../../marks/analysis-marks.ts'),
    story.scenes.some((scene) => scene.chart !== null) && import('./story-chart.tsx'),
    // A click on the map opens the details, and a press on a source its dialog.
    import('../details/details-body.tsx'),
    import('../details/source-dialog.tsx'),
  ];
  await Promise.allSettled(wanted);
}
