// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import type { FigureTransform } from '../../figure/projections.ts';
import { moveFigure, placeInView, settleFigure, showInView } from './move-figure.ts';

const [WIDTH, HEIGHT] = [1000, 600];
/** As `stage.css` draws a sheet beyond the stage. */
const EDGE = 128;

let stage: HTMLElement;
beforeEach(() => {
  stage = document.createElement('div');
  stage.innerHTML = ['map', 'points']
    .map(
      (name) =>
        `<svg data-figure="${name}"><g data-figure="camera" transform="translate(0 0) scale(1)">
          <circle data-size="2" transform="translate(3 4) scale(2)" /></g></svg>`,
    )
    .join('');
  Object.defineProperties(stage, {
    clientWidth: { value: WIDTH },
    clientHeight: { value: HEIGHT },
  });
});

const sheetOf = (name: string) => {
  const sheet = stage.querySelector<SVGSVGElement>(`svg[data-figure="${name}"]`);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};
const numbers = (text: string | null | undefined) => (text?.match(/-?[\d.]+/g) ?? []).map(Number);

/** Where a sheet was drawn, and where it shows what it drew: `[x, y, k]`. */
function readSheet(name: string) {
  const sheet = sheetOf(name);
  const [x = 0, y = 0, k = 1] = numbers(sheet.querySelector('g')?.getAttribute('transform'));
  const [left = 0, top = 0, scale = 1] = numbers(sheet.style.transform);
  return {
    drawn: [x, y, k],
    shown: [left + scale * x, top + scale * y, scale * k],
    isMoved: sheet.style.transform !== '',
    symbol: sheet.querySelector('circle')?.getAttribute('transform'),
  };
}

/** The part of the stage that what a sheet has drawn, with its edge, leaves bare; in pixels. */
function bareOf(name: string): number {
  const [left = 0, top = 0, scale = 1] = numbers(sheetOf(name).style.transform);
  const beyond = EDGE * scale;
  return Math.max(
    0,
    left - beyond,
    top - beyond,
    WIDTH - (left + WIDTH * scale + beyond),
    HEIGHT - (top + HEIGHT * scale + beyond),
  );
}

const at = (x: number, y: number, k = 1): FigureTransform => ({ x, y, k });
const expectAt = (shown: readonly number[], { x, y, k }: FigureTransform) =>
  [x, y, k].forEach((value, part) => {
    expect(shown[part]).toBeCloseTo(value, 9);
  });

describe('the figure under a hand', () => {
  it('is moved as it was drawn, while that fills the stage', () => {
    moveFigure(stage, at(100, -90));
    for (const name of ['map', 'points']) {
      const { drawn, shown, isMoved } = readSheet(name);
      expect(isMoved).toBe(true);
      expect(drawn).toEqual([0, 0, 1]);
      expectAt(shown, at(100, -90));
    }
  });

  it('is drawn anew where it would leave a part of the stage bare', () => {
    moveFigure(stage, at(EDGE, 0));
    expect(readSheet('map').isMoved).toBe(true);
    moveFigure(stage, at(EDGE + 1, 0));
    expect(readSheet('map')).toMatchObject({ isMoved: false, drawn: [EDGE + 1, 0, 1] });
  });

  it('enlarges the land as a picture up to four times, and draws points at their size', () => {
    moveFigure(stage, at(-500, -300, 2));
    expect(readSheet('map')).toMatchObject({ isMoved: true, drawn: [0, 0, 1] });
    expectAt(readSheet('map').shown, at(-500, -300, 2));
    expect(readSheet('points')).toMatchObject({
      isMoved: false,
      drawn: [-500, -300, 2],
      symbol: 'translate(3 4) scale(1)',
    });
    moveFigure(stage, at(-1500, -900, 4));
    expect(readSheet('map').isMoved).toBe(true);
    moveFigure(stage, at(-1600, -950, 4.1));
    expect(readSheet('map')).toMatchObject({ isMoved: false, drawn: [-1600, -950, 4.1] });
  });

  it.each([
    ['larger', 1.05],
    ['smaller', 1 / 1.05],
  ])('moves points as a picture, too, while they are hardly %s than drawn', (_, k) => {
    const now = at(500 - 500 * k, 300 - 300 * k, k);
    moveFigure(stage, now);
    expect(readSheet('points')).toMatchObject({ isMoved: true, drawn: [0, 0, 1] });
    expectAt(readSheet('points').shown, now);
    const farther = at(500 - 500 * k ** 2, 300 - 300 * k ** 2, k ** 2);
    moveFigure(stage, farther);
    expect(readSheet('points').isMoved).toBe(false);
    expectAt(readSheet('points').shown, farther);
  });

  it('draws the land that gets smaller once, for where it will be', () => {
    showInView(stage, at(-500, -300, 2));
    const drawings = new Set<unknown>();
    for (let k = 2; k > 1; k *= 0.93) {
      const now = at(500 - 500 * k, 300 - 300 * k, k);
      moveFigure(stage, now);
      expectAt(readSheet('map').shown, now);
      expect(bareOf('map')).toBe(0);
      drawings.add(readSheet('map').drawn[2]);
    }
    expect(drawings.size).toBe(2);
  });

  it('lies sharp where it is left, symbols at their size, and the view knows the place', () => {
    showInView(stage, at(0, 0));
    moveFigure(stage, at(20, 10, 2));
    expect(placeInView(stage)).toEqual(at(0, 0));
    settleFigure(stage, at(20, 10, 2));
    for (const name of ['map', 'points'])
      expect(readSheet(name)).toEqual({
        isMoved: false,
        drawn: [20, 10, 2],
        shown: [20, 10, 2],
        symbol: 'translate(3 4) scale(1)',
      });
  });
});
