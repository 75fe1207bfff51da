import { ckmeans } from 'simple-statistics';
import type { OwnStyle } from './own-settings.ts';

/** Exact natural breaks need a table of classes × values; an evenly spaced sample has nearly the same. */
const MOST_FOR_JENKS = 4000;

/** An evenly spaced part of rising values, ends included. */
function sample(rising: Float64Array, most: number): number[] {
  if (rising.length <= most) return [...rising];
  const step = (rising.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, i) => rising[Math.round(i * step)] as number);
}

function inner(count: number, at: (share: number) => number): number[] {
  return Array.from({ length: count - 1 }, (_, i) => at((i + 1) / count));
}

function quantile(rising: Float64Array, share: number): number {
  const at = (rising.length - 1) * share;
  const below = rising[Math.floor(at)] ?? 0;
  const above = rising[Math.ceil(at)] ?? below;
  return below + (above - below) * (at - Math.floor(at));
}

function jenks(rising: Float64Array, classes: number): number[] {
  const values = sample(rising, MOST_FOR_JENKS);
  const distinct = new Set(values).size;
  if (distinct < 2) return [];
  // A break is the least value of the class above it.
  return ckmeans(values, Math.min(classes, distinct))
    .slice(1)
    .map((cluster) => cluster[0] as number);
}

function logarithmic(rising: Float64Array, classes: number): number[] {
  const least = rising.find((value) => value > 0);
  const most = rising.at(-1) ?? 0;
  if (least === undefined || most <= least) return [];
  return inner(classes, (share) => least * (most / least) ** share);
}

/**
 * The inner thresholds of a scale over rising finite values: class i holds what is at least threshold
 * i − 1 and less than threshold i. Fewer than asked where values repeat. `quantile` is type 7 of Hyndman
 * and Fan; `jenks` is Fisher's exact natural breaks (ckmeans); `log` leaves values up to 0 in class 0.
 */
export function scaleBreaks(
  rising: Float64Array,
  style: Pick<OwnStyle, 'scale' | 'classes' | 'breaks'>,
): readonly number[] {
  const [least, most] = [rising[0] ?? 0, rising.at(-1) ?? 0];
  const breaksOf = () => {
    switch (style.scale) {
      case 'quantile':
        return inner(style.classes, (share) => quantile(rising, share));
      case 'equal':
        return inner(style.classes, (share) => least + (most - least) * share);
      case 'jenks':
        return jenks(rising, style.classes);
      case 'log':
        return logarithmic(rising, style.classes);
      case 'manual':
        return [...style.breaks].filter(Number.isFinite).sort((a, b) => a - b);
    }
  };
  const isManual = style.scale === 'manual';
  return [...new Set(breaksOf())].filter((value) => isManual || value > least);
}

/** The class of a value among thresholds. */
export function classOf(breaks: readonly number[], value: number): number {
  let index = 0;
  while (index < breaks.length && value >= (breaks[index] as number)) index += 1;
  return index;
}
