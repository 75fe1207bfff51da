import type { BeltCoverage, Coverage } from '../../../selectors/analysis/coverage.ts';
import type { ZoneAt } from '../../../selectors/analysis/select-units.ts';
import { useAtlas } from '../../atlas-context.ts';
import { type ResultRow, ResultTable } from './result-table.tsx';
import { sayDay, sayKm, sayPercent } from './say-figures.ts';
import { type AnalysisSpeech, useAnalysisWords } from './use-analysis-words.ts';

function beltRow(row: BeltCoverage, speech: AnalysisSpeech, cells: ResultRow['cells']): ResultRow {
  const { words } = speech;
  const product = words.pick(row.belt.product_zh, row.belt.product_en);
  return {
    key: row.belt.id,
    name: `${words.nameOf(row.place)} · ${product}`,
    selection: { kind: 'belts', id: row.place.id },
    link: `belt:${row.belt.id}`,
    cells,
  };
}

function zoneRow({ zone, approvedDay }: ZoneAt, speech: AnalysisSpeech): ResultRow {
  return {
    key: zone.id,
    name: speech.words.nameOf(zone),
    selection: { kind: 'zone', id: zone.id },
    link: `zone:${zone.id}`,
    cells: [zone.batch, sayDay(approvedDay, speech)],
  };
}

/** Shares by part, belts outside and inside, zones without a belt. */
export function CoverageTables({ value }: { readonly value: Coverage }) {
  const { index } = useAtlas();
  const speech = useAnalysisWords();
  const { words, say } = speech;
  const { column, coverage } = say;
  const shareColumns = [
    { label: column.counted, isNumber: true },
    { label: column.inside, isNumber: true },
    { label: column.share, isNumber: true },
  ];
  const shareCells = ({ inside, counted }: { inside: number; counted: number }) => [
    counted,
    inside,
    sayPercent(counted === 0 ? null : inside / counted, speech),
  ];
  const outside = value.belts.filter(({ standing }) => standing === 'outside');
  const inside = value.belts.filter(({ standing }) => standing === 'inside');
  const nameOfZone = (zone: ZoneAt | undefined) => (zone ? words.nameOf(zone.zone) : say.none);
  return (
    <>
      <ResultTable
        caption={coverage.byRegion}
        columns={[{ label: column.region }, ...shareColumns]}
        rows={value.byRegion.map((row) => ({
          key: row.region,
          name: words.messages.region[row.region],
          selection: { kind: 'region', id: row.region },
          link: `region:${row.region}`,
          cells: shareCells(row),
        }))}
      />
      <ResultTable
        caption={coverage.outside(outside.length)}
        columns={[
          { label: column.belt },
          { label: column.nearest },
          { label: column.distance, isNumber: true },
        ]}
        rows={outside.map((row) =>
          beltRow(row, speech, [
            nameOfZone(row.nearest?.zone),
            sayKm(row.nearest?.distanceKm ?? null, speech),
          ]),
        )}
      />
      <ResultTable
        caption={coverage.byCategory}
        columns={[{ label: column.category }, ...shareColumns]}
        limit={8}
        rows={value.byCategory.map((row) => {
          const category = index.categoryById.get(row.category);
          return {
            key: row.category,
            name: category ? words.nameOf(category) : row.category,
            link: `category:${row.category}`,
            cells: shareCells(row),
          };
        })}
      />
      <ResultTable
        caption={coverage.inside(inside.length)}
        columns={[
          { label: column.belt },
          { label: column.since, isTight: true },
          { label: column.by },
        ]}
        limit={8}
        rows={inside.map((row) =>
          beltRow(row, speech, [
            row.sinceDay === null ? say.none : sayDay(row.sinceDay, speech),
            nameOfZone(row.zones[0]),
          ]),
        )}
      />
      <ResultTable
        caption={coverage.empty(value.zonesWithoutBelt.length)}
        columns={[
          { label: column.zone },
          { label: column.batch, isNumber: true },
          { label: column.date },
        ]}
        limit={8}
        rows={value.zonesWithoutBelt.map((zone) => zoneRow(zone, speech))}
      />
      <p className="analysis-note">{coverage.caution}</p>
    </>
  );
}
