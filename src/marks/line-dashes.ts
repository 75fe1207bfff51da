import type { Corridor, Mode } from '../domain/dataset.ts';

/** Lengths in pixels, drawn and left out by turns; none is an unbroken line. */
export type Dash = readonly number[];

export const SOLID: Dash = [];
export const DASHED: Dash = [6, 4];

const [STROKE, SHORT_STROKE, DOT, GAP] = [18, 6, 1.5, 4];
const dots = (count: number): Dash => Array.from({ length: count }, () => [DOT, GAP]).flat();

// What stands between two strokes tells the mode without any colour. Nearly half of the corridors are
// multimodal: theirs are whole lines.
const BETWEEN_STROKES: Record<Mode, Dash> = {
  multimodal: [],
  air: dots(1),
  sea: dots(2),
  rail: dots(3),
  road: [SHORT_STROKE / 2, GAP],
  digital: dots(5),
};

/** How the line of a corridor is broken: by its mode, and with short strokes as long as nothing runs. */
export function corridorDash({ mode, status }: Pick<Corridor, 'mode' | 'status'>): Dash {
  const between = BETWEEN_STROKES[mode];
  if (status !== 'operating') return [SHORT_STROKE, GAP, ...between];
  if (mode === 'multimodal') return SOLID;
  return mode === 'digital' ? dots(1) : [STROKE, GAP, ...between];
}

/** The same line begun in the middle of a stroke: a swatch has room for little more than one turn. */
export function fromMidStroke(dash: Dash): Dash {
  const [stroke = 0, ...rest] = dash;
  return dash.length > 2 ? [stroke / 2, ...rest, stroke / 2, 0] : dash;
}
