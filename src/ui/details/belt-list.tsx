import type { Belt } from '../../domain/dataset.ts';
import { citeRecord } from '../../selectors/cite.ts';
import type { Details } from '../../selectors/details.ts';
import { useAtlas, useWords } from '../atlas-context.ts';
import { DetailsSection } from './details-section.tsx';
import { PlaceButton } from './select-button.tsx';
import { SourceButton } from './source-button.tsx';

function BeltRow({ belt }: { readonly belt: Belt }) {
  const { index } = useAtlas();
  const { messages, pick, nameOf, formatList } = useWords();
  const product = pick(belt.product_zh, belt.product_en);
  const category = index.categoryById.get(belt.category);
  const marks = [
    ...(category ? [nameOf(category)] : []),
    ...(belt.stage ? [messages.belts.stage[belt.stage]] : []),
    ...(belt.status === 'planned' ? [messages.details.planned] : []),
  ];
  return (
    <li className="row">
      <span>
        {product} <span className="quiet">{formatList(marks)}</span>
      </span>
      <SourceButton what={product} citation={citeRecord(index, belt, [belt.id, belt.place])} />
    </li>
  );
}

function ListedElsewhere({ belts }: { readonly belts: readonly Belt[] }) {
  const { index } = useAtlas();
  const { messages, pick, nameOf } = useWords();
  const nameAt = (id: string | null) => {
    const place = id === null ? undefined : index.placeById.get(id);
    return place ? nameOf(place) : '';
  };
  return (
    <DetailsSection heading={messages.details.listedElsewhere} isEmpty={belts.length === 0}>
      <ul className="rows">
        {belts.map((belt) => {
          const product = pick(belt.product_zh, belt.product_en);
          return (
            <li key={belt.id} className="row">
              <span>
                {messages.details.listedAs(
                  product,
                  nameAt(belt.place),
                  nameAt(belt.listed_province),
                )}
              </span>
              <SourceButton
                what={product}
                citation={citeRecord(index, belt, [belt.id, belt.place])}
              />
            </li>
          );
        })}
      </ul>
    </DetailsSection>
  );
}

/** The belts, under the names of their places where there are several. */
export function BeltList({ details }: { readonly details: Details }) {
  const { messages } = useWords();
  const { beltPlaces, place, listedElsewhere } = details;
  return (
    <>
      <DetailsSection heading={messages.details.belts} isEmpty={beltPlaces.length === 0}>
        {beltPlaces.map((group) => (
          <div key={group.place.id} className="belt-place">
            {group.place.id === place?.id ? null : (
              <h4>
                <PlaceButton place={group.place} />
              </h4>
            )}
            <ul className="rows">
              {group.belts.map((belt) => (
                <BeltRow key={belt.id} belt={belt} />
              ))}
            </ul>
          </div>
        ))}
        <p className="quiet">{messages.belts.asOf}</p>
      </DetailsSection>
      <ListedElsewhere belts={listedElsewhere} />
    </>
  );
}
