import type {
  PrintLegendEntry,
  PrintLegendGroup,
  PrintSwatch,
} from '../../figure/print/print-content.ts';
import { analysisMarks } from '../../marks/analysis-marks.ts';
import type { ArcMark, PointMark } from '../../marks/marks.ts';
import { areaLine, overlayLine } from './paper-analysis.ts';
import { greyOf } from './paper-colours.ts';
import type { LegendInput } from './paper-legend.ts';
import { type PrintVoice, sayEach, sayTogether } from './print-words.ts';

type Names = PrintVoice['figure']['analysis'];

function symbolSwatch({ symbol, fill, stroke }: PointMark, isGrey: boolean): PrintSwatch {
  return {
    kind: 'symbol',
    symbol,
    fill: isGrey ? greyOf(fill) : fill,
    stroke: isGrey ? '#000000' : stroke,
    rings: 0,
    badge: null,
    area: null,
  };
}

/** What the view's analysis draws, each kind of mark once. */
export function analysisGroups(input: LegendInput): readonly PrintLegendGroup[] {
  const { index, view, frame, voices, isGrey } = input;
  const first = voices[0];
  const { analysisLayer } = view;
  if (!first || analysisLayer === 'none') return [];
  const { arcs, points } = analysisMarks(index, frame, view, first.words);
  const say = (pick: (names: Names) => string) =>
    sayTogether(voices, ({ figure }) => pick(figure.analysis));
  const lineEntry = (arc: ArcMark | undefined, label: string): PrintLegendEntry[] =>
    arc ? [{ swatch: { kind: 'line', line: overlayLine(arc, input) }, label }] : [];
  const pointEntry = (point: PointMark | undefined, label: string): PrintLegendEntry[] =>
    point ? [{ swatch: symbolSwatch(point, isGrey), label }] : [];
  const arcOf = (id: string) => arcs.find((arc) => arc.id === `analysis-${id}`);
  const entries =
    analysisLayer === 'gravity'
      ? [
          ...pointEntry(
            points.at(-1),
            say(({ gravity }) => gravity.centre),
          ),
          ...lineEntry(
            arcOf('path'),
            say(({ gravity }) => gravity.path),
          ),
          ...lineEntry(
            arcOf('ellipse'),
            say(({ gravity }) => gravity.ellipse),
          ),
          ...lineEntry(
            arcOf('ellipse-own'),
            say(({ gravity }) => gravity.ownEllipse),
          ),
        ]
      : [
          ...pointEntry(
            points[0],
            say((names) => names[analysisLayer].place),
          ),
          ...lineEntry(
            arcs[0],
            say((names) => names[analysisLayer].line),
          ),
        ];
  const heading = say((names) => names[analysisLayer].heading);
  return entries.length === 0 ? [] : [{ id: 'analysis', heading, ramp: null, entries }];
}

/** The outline of the area filter. */
export function areaGroups(input: LegendInput): readonly PrintLegendGroup[] {
  if (!input.view.area) return [];
  const label = sayEach(input.voices, ({ figure }) => figure.filterArea).join(' ');
  const swatch = { kind: 'line', line: areaLine(input) } as const;
  return [{ id: 'filter-area', heading: '', ramp: null, entries: [{ swatch, label }] }];
}
