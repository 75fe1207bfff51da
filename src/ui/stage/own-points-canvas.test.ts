import { describe, expect, it } from 'vitest';
import { type CanvasPoints, drawPoints, pickPoint, pixelOf } from './own-points-canvas.ts';

const WINDOW = { x: 0, y: 0, width: 40, height: 20 };
const PLACING = { scale: 1, left: 0, top: 20 };
const RED = pixelOf(255, 0, 0);
const GREY = pixelOf(9, 9, 9);

function points(xy: readonly number[], change: Partial<CanvasPoints> = {}): CanvasPoints {
  const count = xy.length / 2;
  return {
    xy: Float32Array.from(xy),
    classes: null,
    spans: { undated: count, from: count, to: count },
    mask: null,
    palette: Uint32Array.from([RED, GREY]),
    ...change,
  };
}

/** What was put on the canvas, as the colours of its pixels. */
function drawn(given: CanvasPoints) {
  let pixels = new Uint32Array(0);
  const context = {
    createImageData: (width: number, height: number) => ({
      data: new Uint8ClampedArray(width * height * 4),
    }),
    putImageData: (image: { data: Uint8ClampedArray }) => {
      pixels = new Uint32Array(image.data.buffer as ArrayBuffer);
    },
  };
  const result = drawPoints(
    context as unknown as CanvasRenderingContext2D,
    given,
    PLACING,
    WINDOW,
    1,
  );
  return { ...result, at: (x: number, y: number) => pixels[y * WINDOW.width + x] };
}

describe('drawPoints', () => {
  it('draws a square for each point in its colour, y up', () => {
    const { at, count, isGrid } = drawn(
      points([5, 15, 30, 5], { classes: Uint8Array.from([0, 255]) }),
    );
    expect({ count, isGrid }).toEqual({ count: 2, isGrid: false });
    expect(at(5, 5)).toBe(RED);
    expect(at(30, 15)).toBe(GREY);
    expect(at(15, 10)).toBe(0);
  });

  it('leaves out what lies outside, has no place, is filtered or not yet there', () => {
    expect(drawn(points([-5, 5, Number.NaN, 3, 100, 5, 5, 50])).count).toBe(0);
    expect(drawn(points([5, 5, 6, 6], { mask: Uint8Array.from([0, 1]) })).count).toBe(1);
    const spans = { undated: 1, from: 2, to: 3 };
    expect(drawn(points([5, 5, 6, 6, 7, 7, 8, 8], { spans })).count).toBe(2);
  });

  it('draws cells in the colour of most of their points where there are too many to tell apart', () => {
    const many = Array.from({ length: 70_000 }, (_, i) => (i < 100 ? [30, 5] : [5, 15])).flat();
    const classes = Uint8Array.from({ length: 70_000 }, (_, i) => (i % 3 === 0 ? 255 : 0));
    const { at, isGrid } = drawn(points(many, { classes }));
    expect(isGrid).toBe(true);
    const [full = 0, faint = 0] = [at(5, 5), at(29, 13)];
    expect(full & 0xffffff).toBe(RED & 0xffffff);
    expect(faint & 0xffffff).toBe(RED & 0xffffff);
    expect(full >>> 24).toBeGreaterThan(faint >>> 24);
  });
});

describe('pickPoint', () => {
  it('finds the nearest shown point within reach, and how many there are', () => {
    const given = points([5, 15, 8, 15, 30, 5]);
    expect(pickPoint(given, PLACING, 6, 5, 4)).toEqual({ place: 0, count: 2 });
    expect(pickPoint(given, PLACING, 18, 5, 4)).toBeNull();
    expect(pickPoint({ ...given, mask: Uint8Array.from([0, 1, 1]) }, PLACING, 6, 5, 4)?.place).toBe(
      1,
    );
  });
});
