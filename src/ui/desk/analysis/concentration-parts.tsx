import type { Concentration } from '../../../selectors/analysis/concentration.ts';
import type { ProvinceUnit } from '../../../selectors/analysis/select-units.ts';
import { useAtlas } from '../../atlas-context.ts';
import { ResultTable } from './result-table.tsx';
import { sayFixed } from './say-figures.ts';
import { useAnalysisWords } from './use-analysis-words.ts';

/** Zones, belts and location quotients of regions, provinces and categories. */
export function ConcentrationParts({ value }: { readonly value: Concentration }) {
  const { index } = useAtlas();
  const speech = useAnalysisWords();
  const { words, say } = speech;
  const { column, concentration } = say;
  const columns = [
    { label: column.zones, isNumber: true },
    { label: column.belts, isNumber: true },
    { label: column.quotient, isNumber: true },
  ];
  const nameOf = ({ place, province }: ProvinceUnit) => (place ? words.nameOf(place) : province);
  return (
    <>
      <ResultTable
        caption={concentration.byRegion}
        columns={[{ label: column.region }, ...columns]}
        rows={value.byRegion.map(({ region, zones, belts, quotient }) => ({
          key: region,
          name: words.messages.region[region],
          selection: { kind: 'region', id: region },
          link: `region:${region}`,
          cells: [zones, belts, sayFixed(quotient, 2, speech)],
        }))}
      />
      <ResultTable
        caption={concentration.byProvince}
        columns={[{ label: column.province }, ...columns]}
        rows={value.byProvince.map(({ unit, zones, belts, quotient }) => ({
          key: unit.province,
          name: nameOf(unit),
          selection: { kind: 'province', id: unit.province },
          link: `province:${unit.province}`,
          cells: [zones, belts, sayFixed(quotient, 2, speech)],
        }))}
      />
      <ResultTable
        caption={concentration.categories}
        columns={[
          { label: column.province },
          { label: column.category },
          { label: column.belts, isNumber: true },
          { label: column.quotient, isNumber: true },
        ]}
        limit={8}
        rows={value.categories.map(({ unit, category: id, belts, quotient }) => {
          const category = index.categoryById.get(id);
          return {
            key: `${unit.province} ${id}`,
            name: nameOf(unit),
            selection: { kind: 'province', id: unit.province },
            link: `province:${unit.province}`,
            cells: [category ? words.nameOf(category) : id, belts, sayFixed(quotient, 2, speech)],
          };
        })}
      />
    </>
  );
}
