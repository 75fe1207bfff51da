import type { Observation } from '../../../domain/dataset.ts';
import { compareWordsOf } from '../../../i18n/compare.ts';
import { formatPeriod } from '../../../i18n/format-period.ts';
import { formatValue } from '../../../i18n/format-value.ts';
import { citeFigure } from '../../../selectors/cite.ts';
import type { FigurePair } from '../../../selectors/compare-views.ts';
import { useAtlas, useWords } from '../../atlas-context.ts';
import { SourceButton } from '../../details/source-button.tsx';

function Figure({ row, unit }: { readonly row: Observation; readonly unit: string }) {
  const { index } = useAtlas();
  const words = useWords();
  const said = formatValue(words, row.value, unit, row.qualifier);
  return (
    <td>
      {said} <span className="quiet">{formatPeriod(words, row.period)}</span>{' '}
      <SourceButton what={said} citation={citeFigure(index, row)} />
    </td>
  );
}

/** National series at both dates, each figure with its source. */
export function FigureDifferences({ pairs }: { readonly pairs: readonly FigurePair[] }) {
  const { index } = useAtlas();
  const { nameOf, language } = useWords();
  const words = compareWordsOf(language);
  return (
    <>
      <h3>{words.figures}</h3>
      <p className="quiet">{pairs.length > 0 ? words.figuresHint : words.noFigures}</p>
      {pairs.length > 0 ? (
        <table className="compare-table">
          <thead>
            <tr>
              <th scope="col">{words.column.what}</th>
              <th scope="col">{words.first}</th>
              <th scope="col">{words.second}</th>
            </tr>
          </thead>
          <tbody>
            {pairs.map(({ indicator, first, second }) => {
              const known = index.indicatorById.get(indicator);
              if (!known) return null;
              return (
                <tr key={`${indicator} ${first.source}`}>
                  <th scope="row">{nameOf(known)}</th>
                  <Figure row={first} unit={known.unit} />
                  <Figure row={second} unit={known.unit} />
                </tr>
              );
            })}
          </tbody>
        </table>
      ) : null}
    </>
  );
}
