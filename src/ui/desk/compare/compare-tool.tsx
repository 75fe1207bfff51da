import { compareWordsOf } from '../../../i18n/compare.ts';
import { COMPARE_LAYOUTS, type Compare } from '../../../view/view-state.ts';
import { useAtlas, useView, useWords } from '../../atlas-context.ts';
import { CompareChoice } from './compare-choice.tsx';
import { DifferenceTables } from './difference-tables.tsx';
import './compare-tool.css';

const WHATS = ['none', 'date', 'region', 'layers'] as const;

/** What a comparison begins with: dates four years apart or at the first batch, east against west. */
function beginning(what: Compare['what'], date: string, firstDate: string): Compare {
  const layout = 'side';
  if (what === 'date') return { layout, what, date: firstDate < date ? firstDate : date };
  return what === 'region' ? { layout, what, region: 'west' } : { layout, what, layers: ['belts'] };
}

/** Chooses what is compared and how it is laid out, and tells the difference in numbers. */
export function CompareTool() {
  const { store, index } = useAtlas();
  const view = useView();
  const words = compareWordsOf(useWords().language);
  const { compare } = view;
  const choose = (what: (typeof WHATS)[number]) => {
    if (what === 'none') return store.act({ type: 'set', change: { compare: null } });
    const [, , third] = index.batches;
    const begun = beginning(what, view.date, third?.zones[0]?.approved_on ?? view.date);
    const next = { ...begun, layout: compare?.layout ?? begun.layout };
    const regions = what === 'region' ? (['east'] as const) : view.regions;
    store.act({ type: 'set', change: { compare: next, regions } });
  };
  return (
    <div className="compare-tool">
      <h2>{words.heading}</h2>
      <p className="quiet">{words.intro}</p>
      <label className="field">
        {words.what}
        <select
          value={compare?.what ?? 'none'}
          onChange={(event) => {
            const what = WHATS.find((known) => known === event.target.value);
            if (what) choose(what);
          }}
        >
          {WHATS.map((what) => (
            <option key={what} value={what}>
              {words.whatName[what]}
            </option>
          ))}
        </select>
      </label>
      {compare ? (
        <>
          <fieldset className="compare-layouts">
            <legend>{words.layout}</legend>
            {COMPARE_LAYOUTS.map((layout) => (
              <label key={layout} className="check">
                <input
                  type="radio"
                  name="compare-layout"
                  checked={compare.layout === layout}
                  onChange={() =>
                    store.act({ type: 'set', change: { compare: { ...compare, layout } } })
                  }
                />
                {words.layoutName[layout]}
              </label>
            ))}
          </fieldset>
          <CompareChoice compare={compare} />
          <DifferenceTables compare={compare} />
        </>
      ) : null}
    </div>
  );
}
