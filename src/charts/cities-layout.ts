import { scaleLinear } from 'd3';
import { wrapText } from './text-width.ts';

export interface CityBar {
  readonly cityId: string;
  /** Null where there is nothing to measure, which is not the same as nought. */
  readonly amount: number | null;
}

export interface CityGroup {
  readonly title: string;
  readonly bars: readonly CityBar[];
}

export interface PlacedGroup {
  readonly title: string;
  readonly y: number;
  readonly bars: readonly { readonly bar: CityBar; readonly y: number; readonly width: number }[];
}

export const BAR_ROW = 26;
const TITLE_ROW = 22;
const GROUP_GAP = 8;
export const LINE_ROW = 16;

/** Groups of bars under their titles; each group has a scale from nought to its largest. */
export function layoutCityGroups(
  groups: readonly CityGroup[],
  top: number,
  barWidth: number,
): { readonly groups: readonly PlacedGroup[]; readonly bottom: number } {
  let y = top;
  const placed = groups.map((group) => {
    const largest = Math.max(0, ...group.bars.map(({ amount }) => amount ?? 0));
    const widthOf = scaleLinear([0, largest || 1], [0, barWidth]);
    const titleY = y;
    y += TITLE_ROW;
    const bars = group.bars.map((bar, order) => ({
      bar,
      y: y + order * BAR_ROW,
      width: widthOf(bar.amount ?? 0),
    }));
    y += group.bars.length * BAR_ROW + GROUP_GAP;
    return { title: group.title, y: titleY, bars };
  });
  return { groups: placed, bottom: y };
}

export interface PlacedText {
  readonly lines: readonly string[];
  readonly y: number;
  readonly height: number;
}

/** A text broken into lines, from a height on. */
export function placeText(text: string, y: number, width: number): PlacedText {
  const lines = wrapText(text, width);
  return { lines, y, height: lines.length * LINE_ROW };
}
