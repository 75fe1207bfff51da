import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnStatistics } from './column-statistics.ts';
import { classOf, scaleBreaks } from './scale-breaks.ts';

const of = (values: readonly number[]) => Float64Array.from(values).sort();
const style = (scale: 'quantile' | 'equal' | 'jenks' | 'log' | 'manual', classes = 3) => ({
  scale,
  classes,
  breaks: [50, 10],
});

describe('scaleBreaks', () => {
  // Type 7 of Hyndman and Fan (1996): R's quantile(1:10, c(1/3, 2/3)) is 4 and 7.
  it('takes quantiles as R does', () => {
    expect(scaleBreaks(of([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]), style('quantile'))).toEqual([4, 7]);
  });

  it('cuts equal intervals', () => {
    expect(scaleBreaks(of([0, 1, 30]), style('equal'))).toEqual([10, 20]);
  });

  // The example of Wang and Song (2011), "Ckmeans.1d.dp", R Journal 3/2: three clusters of ten numbers.
  it('finds natural breaks as Ckmeans.1d.dp does', () => {
    const values = of([-1, 2, -1, 2, 4, 5, 6, -1, 2, -1]);
    expect(scaleBreaks(values, style('jenks'))).toEqual([2, 4]);
  });

  it('cuts powers of ten evenly on the logarithmic scale, leaving what is not positive below', () => {
    const breaks = scaleBreaks(of([-3, 0, 1, 10, 1000]), style('log'));
    expect(breaks.map((value) => Math.round(value))).toEqual([10, 100]);
    expect(classOf(breaks, -3)).toBe(0);
  });

  it('takes thresholds of one’s own in rising order', () => {
    expect(scaleBreaks(of([1, 2]), style('manual'))).toEqual([10, 50]);
  });

  it('makes fewer classes where values repeat, and one where all are the same', () => {
    expect(scaleBreaks(of([1, 1, 1, 1, 9]), style('quantile'))).toEqual([]);
    expect(scaleBreaks(of([4, 4]), style('jenks'))).toEqual([]);
  });

  it('puts every value into one class, and larger values never into a lower one', () => {
    const values = fc.array(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), {
      minLength: 1,
      maxLength: 60,
    });
    const scales = fc.constantFrom('quantile', 'equal', 'jenks', 'log' as const);
    fc.assert(
      fc.property(values, scales, fc.integer({ min: 2, max: 9 }), (numbers, scale, classes) => {
        const rising = of(numbers);
        const breaks = scaleBreaks(rising, { scale, classes, breaks: [] } as ReturnType<
          typeof style
        >);
        const found = [...rising].map((value) => classOf(breaks, value));
        expect(breaks.length).toBeLessThan(classes);
        expect(found).toEqual([...found].sort((a, b) => a - b));
        expect([...breaks]).toEqual([...breaks].sort((a, b) => a - b));
      }),
    );
  });
});

describe('columnStatistics', () => {
  it('agrees with R: summary(c(2,4,4,4,5,5,7,9)) and sd', () => {
    const found = columnStatistics(Float64Array.from([9, 2, 4, Number.NaN, 4, 4, 5, 5, 7]));
    expect(found).toMatchObject({
      count: 8,
      missing: 1,
      least: 2,
      lowerQuartile: 4,
      median: 4.5,
      upperQuartile: 5.5,
      most: 9,
      mean: 5,
    });
    expect(found?.deviation).toBeCloseTo(2.13809, 5);
  });
});
