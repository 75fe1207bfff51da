import type { PrintLegendEntry, PrintLegendGroup } from '../../figure/print/print-content.ts';
import { formatValue } from '../../i18n/format-value.ts';
import { gapScale } from '../../marks/scales.ts';
import type { GapPart } from '../../selectors/select-frame.ts';
import { GREY_PAPER, greyOf, PAPER } from './paper-colours.ts';
import type { LegendInput } from './paper-legend.ts';
import { sayAround, sayTogether } from './print-words.ts';

/** The regional gap: its two figures as fills, and the hatching of land that has none. */
export function gapGroup(input: LegendInput): PrintLegendGroup | null {
  const { index, view, frame, voices, isGrey } = input;
  if (!frame.gap) return null;
  const { east, centralWest } = frame.gap;
  const unit = index.indicatorById.get(view.gapMetric)?.unit ?? '';
  const fillOf = gapScale(view.gapMetric, 'light');
  const entryOf = (part: GapPart, row: typeof east): PrintLegendEntry[] => {
    if (!row) return [];
    const fill = fillOf(row.value);
    const pattern = isGrey && part === 'central-west' ? 'pale-dots' : null;
    const sayValue = (words: Parameters<typeof formatValue>[0]) =>
      formatValue(words, row.value, unit, row.qualifier);
    return [
      {
        swatch: { kind: 'area', fill: isGrey ? greyOf(fill) : fill, opacity: 0.85, pattern },
        label: sayAround(
          voices,
          ({ words }) => words.messages.gap.part[part],
          ({ words, figure }, name) => figure.gapValue(name, sayValue(words)),
        ),
      },
    ];
  };
  const period = east?.period ?? centralWest?.period ?? null;
  return {
    id: 'gap',
    heading: sayAround(
      voices,
      ({ words }) => words.messages.gap.metricName[view.gapMetric],
      ({ figure }, metric) => (period ? figure.gapHeading(metric, period) : metric),
    ),
    ramp: null,
    entries: [
      ...entryOf('east', east),
      ...entryOf('central-west', centralWest),
      {
        swatch: {
          kind: 'area',
          fill: isGrey ? GREY_PAPER.land : PAPER.land,
          opacity: 1,
          pattern: 'no-data',
        },
        label: sayTogether(voices, ({ figure }) => (east ? figure.noData : figure.noDataYet)),
      },
    ],
  };
}
