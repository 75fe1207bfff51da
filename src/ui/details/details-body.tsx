import { formatPeriod } from '../../i18n/format-period.ts';
import { citeFigure } from '../../selectors/cite.ts';
import type { Details } from '../../selectors/details.ts';
import { useAtlas, useWords } from '../atlas-context.ts';
import { ToldLater } from '../told-later.tsx';
import { BeltList } from './belt-list.tsx';
import { DetailsFacts } from './details-facts.tsx';
import { DetailsRemarks } from './details-remarks.tsx';
import { DetailsSection } from './details-section.tsx';
import { FigureList } from './figure-list.tsx';
import { LongList } from './long-list.tsx';
import { SelectButton } from './select-button.tsx';
import { SourceButton } from './source-button.tsx';

const MOST_ROWS = 8;

interface DetailsPart {
  readonly details: Details;
}

function Ranks({ details: { ranks } }: DetailsPart) {
  const { index } = useAtlas();
  const { details } = useWords().messages;
  return (
    <DetailsSection heading={details.ranks} isEmpty={ranks.length === 0}>
      <ul className="rows">
        {ranks.map((row) => {
          const text = details.rank(row.period, row.value);
          return (
            <li key={row.period} className="row">
              <span>{text}</span>
              <SourceButton what={text} citation={citeFigure(index, row)} />
            </li>
          );
        })}
      </ul>
    </DetailsSection>
  );
}

function Zones({ details: { zones } }: DetailsPart) {
  const { messages, nameOf } = useWords();
  return (
    <DetailsSection heading={messages.details.zones} isEmpty={zones.length === 0}>
      <LongList
        rows={zones}
        most={MOST_ROWS}
        className="rows"
        renderRow={(zone) => (
          <li key={zone.id} className="row">
            <SelectButton selection={{ kind: 'zone', id: zone.id }} text={nameOf(zone)} />
            <span className="quiet">{messages.zones.batch(zone.batch)}</span>
          </li>
        )}
      />
    </DetailsSection>
  );
}

function Corridors({ details: { corridors } }: DetailsPart) {
  const words = useWords();
  const { messages, nameOf } = words;
  return (
    <DetailsSection heading={messages.details.corridors} isEmpty={corridors.length === 0}>
      <LongList
        rows={corridors}
        most={MOST_ROWS}
        className="rows"
        renderRow={(corridor) => (
          <li key={corridor.id} className="row">
            <SelectButton
              selection={{ kind: 'corridor', id: corridor.id }}
              text={nameOf(corridor)}
            />
            <span className="quiet">
              {words.formatList([
                messages.corridors.mode[corridor.mode],
                messages.corridors.status[corridor.status],
                ...(corridor.since ? [formatPeriod(words, corridor.since)] : []),
              ])}
            </span>
          </li>
        )}
      />
    </DetailsSection>
  );
}

/** All that is told of a selection under its heading. */
export function DetailsBody({ details }: DetailsPart) {
  const { messages } = useWords();
  return (
    <div className="details-body">
      {details.isZoneYetToCome ? (
        <p className="details-warning">{messages.details.yetToCome}</p>
      ) : null}
      <DetailsFacts details={details} />
      <Ranks details={details} />
      <Zones details={details} />
      <FigureList figures={details.figures} />
      <BeltList details={details} />
      <Corridors details={details} />
      <ToldLater>
        <DetailsRemarks details={details} />
      </ToldLater>
    </div>
  );
}
