import { formatPeriod } from '../../i18n/format-period.ts';
import { formatValue } from '../../i18n/format-value.ts';
import { citeFigure } from '../../selectors/cite.ts';
import type { Figure, Figures } from '../../selectors/select-figures.ts';
import { useAtlas, useWords } from '../atlas-context.ts';
import { DetailsSection } from './details-section.tsx';
import { LongList } from './long-list.tsx';
import { SourceButton } from './source-button.tsx';

const MOST_FIGURES = 8;

interface FigureRowProps {
  readonly figure: Figure;
  /** Where the panel tells of several places, the row says whose figure it is. */
  readonly namesSubject: boolean;
}

function FigureRow({ figure: { indicator, observation }, namesSubject }: FigureRowProps) {
  const { index } = useAtlas();
  const words = useWords();
  const { value, qualifier, period, subject } = observation;
  const place = namesSubject ? index.placeById.get(subject) : undefined;
  const name = words.nameOf(indicator);
  return (
    <li className="figure-row" data-qualifier={qualifier}>
      <span className="figure-value">{formatValue(words, value, indicator.unit, qualifier)}</span>
      <span className="figure-name">
        {place ? `${words.nameOf(place)} · ` : ''}
        {name} <span className="quiet">{formatPeriod(words, period)}</span>
      </span>
      <SourceButton
        what={`${name}, ${formatPeriod(words, period)}`}
        citation={citeFigure(index, observation)}
      />
    </li>
  );
}

function FigureRows({ figures }: { readonly figures: readonly Figure[] }) {
  const namesSubject = new Set(figures.map(({ observation }) => observation.subject)).size > 1;
  return (
    <LongList
      rows={figures}
      most={MOST_FIGURES}
      className="figure-list"
      renderRow={(figure) => {
        const { indicator, subject, period, source, locator, value } = figure.observation;
        const key = [indicator, subject, period, source, locator, value].join('|');
        return <FigureRow key={key} figure={figure} namesSubject={namesSubject} />;
      }}
    />
  );
}

/** What was measured, newest first, and what is aimed at or expected; each figure opens its source. */
export function FigureList({ figures }: { readonly figures: Figures }) {
  const { details } = useWords().messages;
  const { measured, outlooks, laterCount } = figures;
  return (
    <>
      <DetailsSection heading={details.figures} isEmpty={measured.length + laterCount === 0}>
        <FigureRows figures={measured} />
        {laterCount > 0 ? <p className="quiet">{details.laterFigures(laterCount)}</p> : null}
      </DetailsSection>
      <DetailsSection heading={details.outlooks} isEmpty={outlooks.length === 0}>
        <FigureRows figures={outlooks} />
      </DetailsSection>
    </>
  );
}
