import { citeRecord } from '../../selectors/cite.ts';
import type { Details } from '../../selectors/details.ts';
import { useAtlas, useWords } from '../atlas-context.ts';
import { Fact } from './details-section.tsx';
import { PlaceButton, SelectButton } from './select-button.tsx';
import { SourceButton } from './source-button.tsx';

function ZoneFacts({ details }: { readonly details: Details }) {
  const { index } = useAtlas();
  const words = useWords();
  const { messages } = words;
  const { zone, evaluations, place } = details;
  if (!zone) return null;
  const ids = [zone.id, ...(place ? [place.id] : [])];
  return (
    <>
      <Fact term={messages.details.approved}>
        {words.formatDate(zone.approved_on)}
        <SourceButton what={messages.details.approved} citation={citeRecord(index, zone, ids)} />
      </Fact>
      <Fact term={messages.details.batch}>{messages.zones.batch(zone.batch)}</Fact>
      {evaluations.length > 0 ? (
        <Fact term={messages.details.evaluations}>
          {evaluations.map((row) => {
            const text = messages.details.evaluation(row.year, row.order);
            return (
              <span key={row.year} className="fact-line">
                {text}
                <SourceButton what={text} citation={citeRecord(index, row, [zone.id])} />
              </span>
            );
          })}
        </Fact>
      ) : null}
    </>
  );
}

function CorridorFacts({ details }: { readonly details: Details }) {
  const { index } = useAtlas();
  const { messages, nameOf } = useWords();
  const words = messages.details;
  if (!details.corridor) return null;
  const { corridor, from, to, via } = details.corridor;
  return (
    <>
      <Fact term={words.mode}>{messages.corridors.mode[corridor.mode]}</Fact>
      <Fact term={words.status}>
        {messages.corridors.status[corridor.status]}
        <SourceButton
          what={nameOf(corridor)}
          citation={citeRecord(index, corridor, [corridor.id])}
        />
      </Fact>
      <Fact term={words.since}>{corridor.since ?? words.noSince}</Fact>
      {from ? (
        <Fact term={words.from}>
          <PlaceButton place={from} />
        </Fact>
      ) : null}
      {via.length > 0 ? (
        <Fact term={words.via}>
          {via.map((place) => (
            <PlaceButton key={place.id} place={place} />
          ))}
        </Fact>
      ) : null}
      <Fact term={words.to}>
        {to ? <PlaceButton place={to} /> : words.noTo}
        {to ? <span className="quiet fact-line">{words.precision[corridor.precision]}</span> : null}
      </Fact>
    </>
  );
}

function RegionFacts({ details }: { readonly details: Details }) {
  const { details: words } = useWords().messages;
  const { counts, provinces } = details;
  if (!counts) return null;
  return (
    <>
      <Fact term={words.countedZones}>{counts.zones}</Fact>
      <Fact term={words.countedBelts}>{counts.belts}</Fact>
      <Fact term={words.countedTopTier}>{counts.topTier}</Fact>
      <Fact term={words.provinces}>
        <span className="button-run">
          {provinces.map((place) => (
            <PlaceButton key={place.id} place={place} />
          ))}
        </span>
      </Fact>
    </>
  );
}

/** The short facts of a selection: when, which, where. */
export function DetailsFacts({ details }: { readonly details: Details }) {
  const { messages } = useWords();
  const { province, region, counts } = details;
  return (
    <dl className="facts">
      <ZoneFacts details={details} />
      <CorridorFacts details={details} />
      <RegionFacts details={details} />
      {province && province.id !== details.place?.id ? (
        <Fact term={messages.details.province}>
          <PlaceButton place={province} />
        </Fact>
      ) : null}
      {region && !counts ? (
        <Fact term={messages.details.region}>
          <SelectButton selection={{ kind: 'region', id: region }} text={messages.region[region]} />
        </Fact>
      ) : null}
    </dl>
  );
}
