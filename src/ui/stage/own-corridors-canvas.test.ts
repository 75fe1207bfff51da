import { describe, expect, it } from 'vitest';
import { type CanvasLines, drawLines, pickLine } from './own-corridors-canvas.ts';

const PLACING = { scale: 1, left: 0, top: 100 };

/** Straight lines, in pixels with y up, each with its rows and class. */
function lines(
  ends: readonly (readonly [number, number, number, number])[],
  rows: readonly number[],
  classes: readonly number[] = rows.map(() => 0),
): CanvasLines {
  return {
    // Pieces are short: two vertices far apart lie on either side of the globe's cut.
    xy: Float32Array.from(ends.flat(), (value) => value / 100),
    starts: Uint32Array.from([0, ...ends.map((_, line) => (line + 1) * 2)]),
    counts: {
      rows: Uint32Array.from(rows),
      classes: Uint8Array.from(classes),
      last: Int32Array.from(rows, (_, line) => line),
    },
    widthOf: (count) => count,
    palette: ['red', 'blue', 'grey'],
  };
}
const SCALED = { ...PLACING, scale: 100 };

/** What a canvas was told to draw. */
function drawn(given: CanvasLines, ratio = 1) {
  const told: string[] = [];
  let path = '';
  const context = {
    canvas: { width: 200, height: 200 },
    strokeStyle: '',
    fillStyle: '',
    lineWidth: 0,
    globalAlpha: 1,
    clearRect: () => told.push('clear'),
    beginPath: () => {
      path = '';
    },
    moveTo: (x: number, y: number) => {
      path += `M${Math.round(x)} ${Math.round(y)}`;
    },
    lineTo: (x: number, y: number) => {
      path += `L${Math.round(x)} ${Math.round(y)}`;
    },
    arc: (x: number, y: number, radius: number) => {
      path += `O${Math.round(x)} ${Math.round(y)} ${radius}`;
    },
    stroke: () => told.push(`${context.strokeStyle} ${context.lineWidth} ${path}`),
    fill: () => told.push(path.replace(/M[^O]*/g, '')),
  };
  const place = { scale: 100 * ratio, left: 0, top: 100 * ratio };
  const total = drawLines(context as unknown as CanvasRenderingContext2D, given, place, ratio);
  return { told, total };
}

describe('drawLines', () => {
  it('draws the widest last, in the colour of its class, with a dot at the destination', () => {
    const given = lines(
      [
        [0, 0, 50, 0],
        [0, 10, 50, 10],
        [0, 20, 50, 20],
      ],
      [5, 1, 0],
      [1, 255, 0],
    );
    expect(drawn(given)).toEqual({
      total: 6,
      told: ['clear', 'grey 1 M0 90L50 90', 'O50 90 2', 'blue 5 M0 100L50 100', 'O50 100 4'],
    });
    expect(drawn(given, 2).told[1]).toBe('grey 2 M0 180L100 180');
  });

  it('draws lines that look alike in one stroke', () => {
    const given = lines(
      [
        [0, 0, 50, 0],
        [0, 10, 50, 10],
      ],
      [1, 1],
    );
    expect(drawn(given).told).toEqual([
      'clear',
      'red 1 M0 100L50 100M0 90L50 90',
      'O50 100 2O50 90 2',
    ]);
  });

  it('leaves out the way around the globe of a line that crosses its cut', () => {
    const given = { ...lines([], []), xy: Float32Array.from([3, 0, 3.1, 0, -3.1, 0, -3, 0]) };
    const cut: CanvasLines = {
      ...given,
      starts: Uint32Array.from([0, 4]),
      counts: {
        rows: Uint32Array.of(1),
        classes: Uint8Array.of(0),
        last: Int32Array.of(0),
      },
    };
    expect(drawn(cut).told[1]).toBe('red 1 M300 100L310 100M-310 100L-300 100');
  });
});

describe('pickLine', () => {
  const given = lines(
    [
      [0, 0, 50, 0],
      [0, 40, 50, 40],
      [0, 42, 50, 42],
    ],
    [1, 1, 9],
  );

  it('finds the nearest within reach of its edge', () => {
    expect(pickLine(given, SCALED, 25, 104, 5)).toBe(0);
    expect(pickLine(given, SCALED, 25, 106, 5)).toBe(-1);
    expect(pickLine(given, SCALED, 54, 100, 5)).toBe(0);
    expect(pickLine(given, SCALED, 56, 100, 5)).toBe(-1);
  });

  it('finds the upper one where two lie over each other, and none that is not there', () => {
    expect(pickLine(given, SCALED, 25, 60, 5)).toBe(2);
    const hidden = { ...given, counts: { ...given.counts, rows: Uint32Array.from([1, 1, 0]) } };
    expect(pickLine(hidden, SCALED, 25, 60, 5)).toBe(1);
  });
});
