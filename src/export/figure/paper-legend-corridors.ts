import type { Mode } from '../../domain/dataset.ts';
import type {
  PrintLegendEntry,
  PrintLegendGroup,
  PrintSwatch,
} from '../../figure/print/print-content.ts';
import { fromMidStroke } from '../../marks/line-dashes.ts';
import { INK_COLOURS, modeColour, outlineOf } from '../../marks/palettes.ts';
import { corridorLine, greyOf } from './paper-colours.ts';
import type { LegendInput } from './paper-legend.ts';
import { sayAround, sayTogether } from './print-words.ts';

function lineSwatch(...[corridor, fades, paper]: Parameters<typeof corridorLine>): PrintSwatch {
  const line = corridorLine(corridor, fades, paper);
  return { kind: 'line', line: { ...line, dash: line.dash && fromMidStroke(line.dash) } };
}

function corridorGroup(input: LegendInput, modes: readonly Mode[]): PrintLegendGroup[] {
  const { frame, voices, isGrey } = input;
  const facts = frame.corridors ?? [];
  if (facts.length === 0) return [];
  const lines = facts.filter(({ to }) => to !== null);
  const modeEntries = modes.flatMap((mode): PrintLegendEntry[] => {
    const mine = facts.filter(({ corridor }) => corridor.mode === mode);
    if (mine.length === 0) return [];
    return [
      {
        swatch: lineSwatch({ mode, status: 'operating' }, false, input),
        label: sayAround(
          voices,
          ({ words }) => words.messages.corridors.mode[mode],
          ({ words, figure }, name) => figure.counted(name, words.formatNumber(mine.length)),
        ),
      },
    ];
  });
  const airColour = modeColour('air', 'light');
  const keys: (PrintLegendEntry | null)[] = [
    lines.some(({ corridor }) => corridor.status !== 'operating')
      ? {
          swatch: lineSwatch({ mode: 'air', status: 'planned' }, false, input),
          label: sayTogether(voices, ({ figure }) => figure.planned),
        }
      : null,
    lines.some(({ corridor }) => corridor.precision !== 'place')
      ? {
          swatch: lineSwatch({ mode: 'air', status: 'operating' }, true, input),
          label: sayTogether(voices, ({ figure }) => figure.vague),
        }
      : null,
    {
      swatch: {
        kind: 'symbol',
        symbol: 'diamond',
        fill: isGrey ? greyOf(airColour) : airColour,
        stroke: isGrey ? '#000000' : outlineOf(airColour, 'light'),
        rings: 0,
        badge: null,
        area: null,
      },
      label: sayTogether(voices, ({ figure }) => figure.hub),
    },
  ];
  const heading = sayTogether(voices, ({ words }) => words.messages.layers.name.corridors);
  return [
    { id: 'corridors', heading, ramp: null, entries: modeEntries },
    { id: 'corridor-keys', heading: '', ramp: null, entries: keys.flatMap((key) => key ?? []) },
  ];
}

function destinationGroup({ frame, voices, isGrey }: LegendInput): PrintLegendGroup[] {
  const facts = frame.destinations ?? [];
  const period = facts[0]?.observation.period;
  if (period === undefined) return [];
  const accent = isGrey ? '#000000' : INK_COLOURS.light.accent;
  return [
    {
      id: 'destinations',
      heading: sayAround(
        voices,
        ({ words }) => words.messages.corridors.destinations,
        ({ figure }, name) => figure.gapHeading(name, period),
      ),
      ramp: null,
      entries: facts.map(({ place, rank }) => ({
        swatch: { kind: 'number', text: String(rank), stroke: accent },
        label: sayTogether(voices, ({ words }) => words.nameOf(place)),
      })),
    },
  ];
}

/** Modes, how vague and planned lines are drawn, and the ranking of destinations. */
export function corridorGroups(input: LegendInput, modes: readonly Mode[]): PrintLegendGroup[] {
  return [...corridorGroup(input, modes), ...destinationGroup(input)];
}
