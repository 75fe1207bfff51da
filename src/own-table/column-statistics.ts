import type { ColumnStatistics } from './messages.ts';

function quantile(rising: Float64Array, share: number): number {
  const at = (rising.length - 1) * share;
  const below = rising[Math.floor(at)] ?? 0;
  return below + ((rising[Math.ceil(at)] ?? below) - below) * (at - Math.floor(at));
}

/** Summary of numbers, NaN being missing; quartiles are type 7 of Hyndman and Fan. Null without any. */
export function columnStatistics(values: Float64Array): ColumnStatistics | null {
  const rising = values.filter((value) => !Number.isNaN(value)).sort();
  const count = rising.length;
  if (count === 0) return null;
  let [mean, squares] = [0, 0];
  rising.forEach((value, i) => {
    // Welford's way keeps its digits where values are large and alike.
    const step = value - mean;
    mean += step / (i + 1);
    squares += step * (value - mean);
  });
  return {
    count,
    missing: values.length - count,
    least: rising[0] as number,
    lowerQuartile: quantile(rising, 0.25),
    median: quantile(rising, 0.5),
    upperQuartile: quantile(rising, 0.75),
    most: rising[count - 1] as number,
    mean,
    deviation: count > 1 ? Math.sqrt(squares / (count - 1)) : 0,
  };
}
