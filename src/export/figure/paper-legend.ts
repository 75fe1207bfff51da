import { BATCHES, FAMILIES, MODES } from '../../domain/dataset.ts';
import type { PrintLegendEntry, PrintLegendGroup } from '../../figure/print/print-content.ts';
import { batchColour, categoryColour, FAMILY_SYMBOLS, outlineOf } from '../../marks/palettes.ts';
import { countScale } from '../../marks/scales.ts';
import type { LoadedTable } from '../../own-table/own-table-store.ts';
import type { DatasetIndex } from '../../selectors/index-dataset.ts';
import type { Frame, ZoneFact } from '../../selectors/select-frame.ts';
import type { ViewState } from '../../view/view-state.ts';
import { BATCH_PATTERNS, BATCH_SYMBOLS, batchGrey, greyOf } from './paper-colours.ts';
import { analysisGroups, areaGroups } from './paper-legend-analysis.ts';
import { corridorGroups } from './paper-legend-corridors.ts';
import { gapGroup } from './paper-legend-gap.ts';
import { ownGroups } from './paper-legend-own.ts';
import { zonesHaveSymbols } from './paper-marks.ts';
import { type PrintVoice, sayAround, sayTogether } from './print-words.ts';

export interface LegendInput {
  readonly index: DatasetIndex;
  readonly view: ViewState;
  readonly frame: Frame;
  readonly voices: readonly PrintVoice[];
  readonly isGrey: boolean;
  readonly lineScale?: number;
  readonly ownTable?: LoadedTable | null | undefined;
}

const BLACK = '#000000';

function batchEntries(facts: readonly ZoneFact[], input: LegendInput): PrintLegendEntry[] {
  const { view, frame, voices, isGrey, ownTable } = input;
  // A reader's areas lie over the zones' land.
  const isCovered = ownTable?.settings.style.isShown && ownTable.layer?.geometry.kind === 'units';
  const showsTerritory = view.zoneFill === 'territory' && frame.gap === null && !isCovered;
  return BATCHES.flatMap((batch) => {
    const mine = facts.filter(({ zone }) => zone.batch === batch);
    const first = mine[0];
    if (!first) return [];
    const colour = batchColour(batch, 'light');
    const pattern = BATCH_PATTERNS[batch];
    const area = isGrey
      ? { fill: pattern === 'solid' ? '#9a9a9a' : 'none', opacity: 1, pattern }
      : { fill: colour, opacity: 0.26, pattern: null };
    const year = Number(first.zone.approved_on.slice(0, 4));
    return {
      swatch: {
        kind: 'symbol',
        symbol: isGrey && zonesHaveSymbols(view) ? BATCH_SYMBOLS[batch] : 'circle',
        fill: isGrey ? batchGrey(batch) : colour,
        stroke: isGrey ? BLACK : outlineOf(colour, 'light'),
        rings: 0,
        badge: null,
        area: showsTerritory ? area : null,
      },
      label: sayAround(
        voices,
        ({ figure }) => figure.batchName(batch),
        ({ words, figure }, name) => figure.batch(name, year, words.formatNumber(mine.length)),
      ),
    };
  });
}

function zoneGroups(input: LegendInput): PrintLegendGroup[] {
  const { view, frame, voices, isGrey } = input;
  const facts = frame.zones ?? [];
  if (facts.length === 0) return [];
  const colour = isGrey ? batchGrey(2) : batchColour(1, 'light');
  const rings: PrintLegendEntry = {
    swatch: {
      kind: 'symbol',
      symbol: 'circle',
      fill: colour,
      stroke: isGrey ? BLACK : outlineOf(colour, 'light'),
      rings: 2,
      badge: null,
      area: null,
    },
    label: sayTogether(voices, ({ figure }) => figure.topTier),
  };
  const hasRings = facts.some(({ topTierYears }) => topTierYears.length > 0);
  const zones: PrintLegendGroup = {
    id: 'zones',
    heading: sayTogether(voices, ({ words }) => words.messages.layers.name.zones),
    ramp: null,
    entries: batchEntries(facts, input),
  };
  const tiers: PrintLegendGroup = { id: 'top-tier', heading: '', ramp: null, entries: [rings] };
  const most = Math.max(0, ...frame.zoneCountByProvince.values());
  const showsCount = view.zoneFill === 'count' && frame.gap === null && most > 0;
  const fillOf = countScale(most, 'light');
  const fills = Array.from({ length: most }, (_, step) => fillOf(step + 1));
  const counts: PrintLegendGroup = {
    id: 'zone-count',
    heading: sayTogether(voices, ({ words }) => words.messages.zones.countLegend),
    ramp: {
      fills: isGrey ? fills.map(greyOf) : fills,
      labels: [...new Set([1, Math.ceil((most + 1) / 2), most])].map(String),
    },
    entries: [],
  };
  return [zones, ...(hasRings ? [tiers] : []), ...(showsCount ? [counts] : [])];
}

function beltGroup({ index, frame, voices, isGrey }: LegendInput): PrintLegendGroup | null {
  const belts = (frame.belts ?? []).flatMap((fact) => fact.belts);
  if (belts.length === 0) return null;
  const { categories } = index.dataset;
  const entries = FAMILIES.flatMap((family): PrintLegendEntry[] => {
    const mine = categories.filter((category) => category.family === family);
    const middle = mine[Math.floor(mine.length / 2)];
    const ids = new Set(mine.map(({ id }) => id));
    const count = belts.filter(({ category }) => ids.has(category)).length;
    if (!middle || count === 0) return [];
    const colour = categoryColour(middle, categories, 'light');
    return [
      {
        swatch: {
          kind: 'symbol',
          symbol: FAMILY_SYMBOLS[family],
          fill: isGrey ? greyOf(colour) : colour,
          stroke: isGrey ? BLACK : outlineOf(colour, 'light'),
          rings: 0,
          badge: null,
          area: null,
        },
        label: sayAround(
          voices,
          ({ words }) => words.messages.belts.family[family],
          ({ words, figure }, name) => figure.counted(name, words.formatNumber(count)),
        ),
      },
    ];
  });
  const clustered: PrintLegendEntry = {
    swatch: {
      kind: 'symbol',
      symbol: 'square',
      fill: isGrey ? '#bdbdbd' : '#b9b4a8',
      stroke: isGrey ? BLACK : '#6f6a61',
      rings: 0,
      badge: '3',
      area: null,
    },
    label: sayTogether(voices, ({ figure }) => figure.clustered),
  };
  return {
    id: 'belts',
    heading: sayTogether(voices, ({ words }) => words.messages.layers.name.belts),
    ramp: null,
    entries: [...entries, clustered],
  };
}

/** The legend of what the figure shows: layer by layer, then what was computed or brought, then the filter. */
export function paperLegend(input: LegendInput): readonly PrintLegendGroup[] {
  const gap = gapGroup(input);
  const belts = beltGroup(input);
  return [
    ...zoneGroups(input),
    ...(belts ? [belts] : []),
    ...(gap ? [gap] : []),
    ...corridorGroups(input, MODES),
    ...analysisGroups(input),
    ...ownGroups(input),
    ...areaGroups(input),
  ];
}
