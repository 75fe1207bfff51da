import { useMemo } from 'react';
import { MODES, REGION_IDS } from '../../../domain/dataset.ts';
import { compareWordsOf } from '../../../i18n/compare.ts';
import {
  type CountPair,
  comparedView,
  compareViews,
  type ViewDifference,
} from '../../../selectors/compare-views.ts';
import type { ZoneFact } from '../../../selectors/select-frame.ts';
import type { Compare } from '../../../view/view-state.ts';
import { useAtlas, useSettledView, useWords } from '../../atlas-context.ts';
import { tellView } from '../../compare/tell-view.ts';
import { useHoverProps } from '../../use-hover.ts';
import { FigureDifferences } from './figure-differences.tsx';

function ZoneButton({ fact }: { readonly fact: ZoneFact }) {
  const { store } = useAtlas();
  const { nameOf } = useWords();
  const { id } = fact.zone;
  const hover = useHoverProps(`zone:${id}`);
  return (
    <button
      type="button"
      className="link-button"
      {...hover}
      onClick={() => store.act({ type: 'select', selection: { kind: 'zone', id } })}
    >
      {nameOf(fact.place)}
    </button>
  );
}

function OnlyIn({ which, facts }: { readonly which: string; readonly facts: readonly ZoneFact[] }) {
  const words = compareWordsOf(useWords().language);
  if (facts.length === 0) return null;
  return (
    <details className="compare-only">
      <summary>{words.onlyIn(which, facts.length)}</summary>
      <p className="compare-zones">
        {facts.map((fact) => (
          <ZoneButton key={fact.zone.id} fact={fact} />
        ))}
      </p>
    </details>
  );
}

function useRows(difference: ViewDifference): readonly (readonly [string, CountPair])[] {
  const { messages, language } = useWords();
  const words = compareWordsOf(language);
  const { row } = words;
  return [
    [row.zones, difference.zones],
    ...REGION_IDS.map(
      (region) =>
        [words.zonesIn(messages.region[region]), difference.zonesByRegion[region]] as const,
    ),
    [row.provincesWithZone, difference.provincesWithZone],
    [row.topTier, difference.topTier],
    [row.belts, difference.belts],
    [row.corridors, difference.corridors],
    ...MODES.map(
      (mode) =>
        [
          words.corridorsBy(messages.corridors.mode[mode]),
          difference.corridorsByMode[mode],
        ] as const,
    ),
  ];
}

/** The two pictures in numbers: counts, the zones that only one has, and national figures. */
export function DifferenceTables({ compare }: { readonly compare: Compare }) {
  const { index } = useAtlas();
  const view = useSettledView();
  const words = useWords();
  const text = compareWordsOf(words.language);
  const second = useMemo(() => comparedView(view) ?? view, [view]);
  const difference = useMemo(() => compareViews(index, view, second), [index, view, second]);
  const rows = useRows(difference);
  const names = [tellView(view, compare.what, words), tellView(second, compare.what, words)];
  const [first = '', other = ''] = names;
  const signed = (value: number) =>
    (value > 0 ? '+' : value < 0 ? '−' : '') + words.formatNumber(Math.abs(value));
  return (
    <>
      <h3>{text.differences}</h3>
      <p className="quiet">{text.counted}</p>
      <table className="compare-table">
        <thead>
          <tr>
            <th scope="col">{text.column.what}</th>
            <th scope="col">{first || text.first}</th>
            <th scope="col">{other || text.second}</th>
            <th scope="col">{text.column.difference}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, pair]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{words.formatNumber(pair.first)}</td>
              <td>{words.formatNumber(pair.second)}</td>
              <td>{signed(pair.second - pair.first)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {difference.onlyFirst.length + difference.onlySecond.length === 0 ? (
        <p>{text.noZones}</p>
      ) : null}
      <OnlyIn which={first || text.first} facts={difference.onlyFirst} />
      <OnlyIn which={other || text.second} facts={difference.onlySecond} />
      {compare.what === 'date' ? <FigureDifferences pairs={difference.figures} /> : null}
    </>
  );
}
