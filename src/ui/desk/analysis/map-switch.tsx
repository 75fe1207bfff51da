import type { AnalysisPage } from '../../../selectors/analysis/analysis-pages.ts';
import type { ViewState } from '../../../view/view-state.ts';
import { useAtlas, useSettledView } from '../../atlas-context.ts';
import { useAnalysisWords } from './use-analysis-words.ts';

function isDrawn(page: 'coverage' | 'gravity' | 'reach', view: ViewState): boolean {
  return view.analysisLayer === page;
}

function countsAreDrawn(view: ViewState): boolean {
  return view.zoneFill === 'count' && view.layers.includes('zones') && !view.layers.includes('gap');
}

/** What the view becomes when provinces are shaded by their number of zones, or no more. */
function countChange(view: ViewState, isOn: boolean): Partial<ViewState> {
  if (!isOn) return { zoneFill: 'territory' };
  // The regional gap fills the land alone while it is shown.
  const others = view.layers.filter((layer) => layer !== 'zones' && layer !== 'gap');
  return { zoneFill: 'count', layers: ['zones', ...others] };
}

/** Puts the analysis on the map and takes it off again. */
export function MapSwitch({ page }: { readonly page: AnalysisPage }) {
  const { store } = useAtlas();
  const view = useSettledView();
  const { onMap } = useAnalysisWords().say;
  const isByProvince = page === 'concentration' || page === 'association';
  const isOn = isByProvince ? countsAreDrawn(view) : isDrawn(page, view);
  const change = (on: boolean): Partial<ViewState> =>
    isByProvince ? countChange(view, on) : { analysisLayer: on ? page : 'none' };
  return (
    <label className="check analysis-switch">
      <input
        type="checkbox"
        checked={isOn}
        onChange={(event) => store.act({ type: 'set', change: change(event.target.checked) })}
      />
      {isByProvince ? onMap.count : onMap[page]}
    </label>
  );
}
