import { analyseReach, type Reach, type Reached } from '../../../selectors/analysis/reach.ts';
import { BarChart } from './bar-chart.tsx';
import { Nothing, NoZones, type ResultProps } from './nothing.tsx';
import { ResultTable } from './result-table.tsx';
import { sayKm } from './say-figures.ts';
import { useAnalysisWords } from './use-analysis-words.ts';
import { useResult } from './use-result.ts';

function ReachTables({ value }: { readonly value: Reach }) {
  const speech = useAnalysisWords();
  const { words, say } = speech;
  const { column, reach } = say;
  const nearestCells = ({ nearest }: Reached) => [
    nearest ? words.nameOf(nearest.hub.place) : say.none,
    sayKm(nearest?.distanceKm ?? null, speech),
  ];
  const hubColumns = [{ label: column.hub }, { label: column.distance, isNumber: true }];
  return (
    <>
      <ResultTable
        caption={reach.byMode}
        columns={[
          { label: column.mode },
          { label: column.hubs, isNumber: true },
          { label: column.zonesMedian, isNumber: true },
          { label: column.beltsMedian, isNumber: true },
          { label: column.most, isNumber: true },
        ]}
        rows={value.modes.map(({ mode, hubs, zones, belts }) => ({
          key: mode ?? 'goods',
          name: mode ? words.messages.corridors.mode[mode] : reach.goods,
          cells: [
            hubs,
            sayKm(zones?.medianKm ?? null, speech),
            sayKm(belts?.medianKm ?? null, speech),
            sayKm(zones?.mostKm ?? null, speech),
          ],
        }))}
      />
      <ResultTable
        caption={reach.zones(value.zones.length)}
        columns={[{ label: column.zone }, ...hubColumns]}
        rows={value.zones.map((row) => ({
          key: row.zone.id,
          name: words.nameOf(row.zone),
          selection: { kind: 'zone', id: row.zone.id },
          link: `zone:${row.zone.id}`,
          cells: nearestCells(row),
        }))}
      />
      <ResultTable
        caption={reach.belts(value.belts.length)}
        columns={[{ label: column.belt }, ...hubColumns]}
        rows={value.belts.map((row) => ({
          key: row.belt.id,
          name: `${words.nameOf(row.place)} · ${words.pick(row.belt.product_zh, row.belt.product_en)}`,
          selection: { kind: 'belts', id: row.place.id },
          link: `belt:${row.belt.id}`,
          cells: nearestCells(row),
        }))}
      />
    </>
  );
}

/** How far zones and belts lie from the nearest place where an operating corridor can be joined. */
export function ReachPage({ children }: ResultProps) {
  const result = useResult(analyseReach);
  const speech = useAnalysisWords();
  const { words, say } = speech;
  if (!result) return <Nothing text={say.computing}>{children}</Nothing>;
  const { value, view } = result;
  if (value.zones.length === 0) return <NoZones view={view}>{children}</NoZones>;
  if (value.hubs.length === 0) return <Nothing text={say.nothing.noHubs}>{children}</Nothing>;
  const goods = value.modes.find(({ mode }) => mode === null);
  return (
    <>
      {goods?.zones ? (
        <p className="analysis-result">
          {say.reach.result(
            sayKm(goods.zones.medianKm, speech),
            goods.belts ? sayKm(goods.belts.medianKm, speech) : null,
          )}
        </p>
      ) : null}
      <p className="analysis-note">
        {say.reach.leftOut(value.wideCount, value.plannedBelts, value.plannedCorridors)}
      </p>
      {value.batches.length > 0 ? (
        <BarChart
          title={say.reach.byBatch}
          bars={value.batches.map(({ batch, zones }) => ({
            id: String(batch),
            value: zones.medianKm,
            name: words.messages.zones.batch(batch),
            valueText: sayKm(zones.medianKm, speech),
            link: `batch:${batch}`,
          }))}
        />
      ) : null}
      {children}
      <ReachTables value={value} />
    </>
  );
}
