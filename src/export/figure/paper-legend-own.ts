import type {
  PrintLegendEntry,
  PrintLegendGroup,
  PrintSwatch,
} from '../../figure/print/print-content.ts';
import { classRange, ownTableWordsOf } from '../../i18n/own-table.ts';
import type { OwnScale } from '../../own-table/own-layer.ts';
import type { LoadedTable } from '../../own-table/own-table-store.ts';
import { type Tally, tallyTable } from '../../own-table/tally.ts';
import type { LegendInput } from './paper-legend.ts';
import { type OwnLook, ownLine, ownLooks } from './paper-own.ts';
import { type PrintVoice, sayAround, sayTogether } from './print-words.ts';

/** How wide a line of the legend is, as on the screen. */
const LEGEND_PIXELS = 2.4;

/** What a class of the table is; words of the table itself are said as they are written. */
function sayClass({ words }: PrintVoice, scale: OwnScale, at: number): string {
  if (scale.kind === 'classes') return classRange(words, scale, at);
  const own = ownTableWordsOf(words.language);
  if (scale.kind === 'single') return own.onePoint;
  return scale.categories[at]?.text ?? own.others(scale.others?.distinct ?? 0);
}

/** What the colours show: the column, with how several rows of one place became one number. */
function sayColumn(
  { words, figure }: PrintVoice,
  { layer, report, settings }: LoadedTable,
): string {
  const own = ownTableWordsOf(words.language);
  const scale = layer?.paint.scale;
  if (!scale || scale.kind === 'single' || !scale.column) return own.rowCount;
  const isCombined = scale.kind === 'classes' && report.kind === 'units';
  const isSeveral = report.joinedCount > report.unitCount;
  return isCombined && isSeveral
    ? figure.own.combined(scale.column, own.aggregates[settings.style.aggregate])
    : scale.column;
}

function swatchOf(look: OwnLook, kind: Tally['kind'], lineScale?: number): PrintSwatch {
  if (kind === 'units') return { kind: 'area', ...look.area };
  if (kind === 'corridors') return { kind: 'line', line: ownLine(look, LEGEND_PIXELS, lineScale) };
  const { symbol, fill, stroke } = look;
  return { kind: 'symbol', symbol, fill, stroke, rings: 0, badge: null, area: null };
}

/** The classes or categories of a reader's table with how often each is shown. */
export function ownGroups(input: LegendInput): readonly PrintLegendGroup[] {
  const { index, view, voices, isGrey, ownTable } = input;
  const layer = ownTable?.settings.style.isShown ? ownTable.layer : null;
  const tally = ownTable && layer ? tallyTable(ownTable, index, view) : null;
  if (!ownTable || !layer || !tally) return [];
  const { scale } = layer.paint;
  const looks = ownLooks(ownTable, isGrey);
  const entryOf = (
    look: OwnLook,
    count: number,
    nameOf: (voice: PrintVoice) => string,
  ): PrintLegendEntry => ({
    swatch: swatchOf(look, tally.kind, input.lineScale),
    label: sayAround(voices, nameOf, ({ words, figure }, name) =>
      figure.counted(name, words.formatNumber(count)),
    ),
  });
  // A scale without "others" has no use for their look.
  const shown =
    scale.kind === 'categories' && !scale.others ? looks.classes.slice(0, -1) : looks.classes;
  return [
    {
      id: 'own',
      heading: sayAround(
        voices,
        ({ words }) => ownTableWordsOf(words.language).legend,
        ({ figure }, own) =>
          figure.own.heading(
            own,
            sayTogether(voices, (voice) => sayColumn(voice, ownTable)),
          ),
      ),
      ramp: null,
      entries: [
        ...shown.map((look, at) =>
          entryOf(look, tally.classCounts[at] ?? 0, (voice) => sayClass(voice, scale, at)),
        ),
        ...(tally.withoutValue > 0
          ? [
              entryOf(
                looks.noValue,
                tally.withoutValue,
                ({ words }) => ownTableWordsOf(words.language).noValue,
              ),
            ]
          : []),
      ],
    },
  ];
}
