import { analysisMethodsOf, REFERENCES } from '../../../i18n/analysis-methods.ts';
import type { AnalysisPage } from '../../../selectors/analysis/analysis-pages.ts';
import { NO_FILTER } from '../../../view/view-state.ts';
import { useView } from '../../atlas-context.ts';
import { useAnalysisWords } from './use-analysis-words.ts';

/** The date of the clock itself, and which filters narrow the result. */
function DateNote() {
  const view = useView();
  const { words, say } = useAnalysisWords();
  const keys = ['modes', ...Object.keys(NO_FILTER)] as (keyof typeof say.filters)[];
  const set = keys.filter((key) => view[key] !== null && view[key] !== false);
  const filters = words.formatList(set.map((key) => say.filters[key]));
  return <p>{say.dateNote(words.formatDate(view.date), filters)}</p>;
}

/** How the result beside it was made, on what, and how far it carries. */
export function MethodText({ page }: { readonly page: AnalysisPage }) {
  const { words, say } = useAnalysisWords();
  const { method, inputs, limits } = analysisMethodsOf(words.language)[page];
  return (
    <section className="analysis-method" aria-label={say.method.heading}>
      <h3>{say.method.heading}</h3>
      {method.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <h4>{say.method.inputs}</h4>
      <p>{inputs}</p>
      <h4>{say.method.date}</h4>
      <DateNote />
      <h4>{say.method.limits}</h4>
      <ul>
        {limits.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <h4>{say.method.references}</h4>
      <ul className="analysis-references">
        {REFERENCES[page].map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );
}
