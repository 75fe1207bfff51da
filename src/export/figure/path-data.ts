/** Straight lines and cubic curves in absolute coordinates: all that a page description knows. */
export type PathStep =
  | readonly ['M', number, number]
  | readonly ['L', number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z'];

type Point = readonly [x: number, y: number];

const TOKENS = /([MLHVCSQTAZ])|(-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)/gi;
const ARGUMENTS: Readonly<Record<string, number>> = {
  M: 2,
  L: 2,
  H: 1,
  V: 1,
  C: 6,
  S: 4,
  Q: 4,
  T: 2,
  A: 7,
  Z: 0,
};

interface Command {
  readonly letter: string;
  readonly values: readonly number[];
}

/** The flags of an arc may stand without a space between them. */
function splitFlags(values: string): string {
  return values.replace(
    /^([\s,]*[-\d.e]+[\s,]+[-\d.e]+[\s,]+[-\d.e]+[\s,]*)([01])[\s,]*([01])/i,
    '$1 $2 $3 ',
  );
}

function commandsOf(d: string): Command[] {
  const prepared = d.replace(
    /([Aa])([^A-DF-Za-df-z]*)/g,
    (_, letter: string, rest: string) => `${letter}${splitFlags(rest)}`,
  );
  const commands: Command[] = [];
  let letter = '';
  let values: number[] = [];
  const flush = () => {
    const count = ARGUMENTS[letter.toUpperCase()] ?? 0;
    if (letter === '') return;
    if (count === 0) commands.push({ letter, values: [] });
    for (let first = 0; count > 0 && first + count <= values.length; first += count) {
      // Pairs after the first of a move are lines.
      const isLine = first > 0 && letter.toUpperCase() === 'M';
      const name = isLine ? (letter === 'M' ? 'L' : 'l') : letter;
      commands.push({ letter: name, values: values.slice(first, first + count) });
    }
  };
  for (const [token, name] of prepared.matchAll(TOKENS)) {
    if (name) {
      flush();
      letter = name;
      values = [];
    } else values.push(Number(token));
  }
  flush();
  return commands;
}

/** An elliptical arc as cubic curves, one for each quarter (SVG 2, appendix B.2.4). */
function arcCurves(from: Point, values: readonly number[], to: Point): PathStep[] {
  const [rxGiven = 0, ryGiven = 0, degrees = 0, large = 0, sweep = 0] = values;
  let [rx, ry] = [Math.abs(rxGiven), Math.abs(ryGiven)];
  if (rx === 0 || ry === 0) return [['L', ...to]];
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  const [dx, dy] = [(from[0] - to[0]) / 2, (from[1] - to[1]) / 2];
  const [x1, y1] = [cos * dx + sin * dy, cos * dy - sin * dx];
  const lack = (x1 / rx) ** 2 + (y1 / ry) ** 2;
  if (lack > 1) [rx, ry] = [rx * Math.sqrt(lack), ry * Math.sqrt(lack)];
  const down = (rx * y1) ** 2 + (ry * x1) ** 2;
  if (down === 0) return [];
  const root = Math.sqrt(Math.max(0, ((rx * ry) ** 2 - down) / down));
  const factor = large === sweep ? -root : root;
  const [cx1, cy1] = [(factor * rx * y1) / ry, (-factor * ry * x1) / rx];
  const cx = cos * cx1 - sin * cy1 + (from[0] + to[0]) / 2;
  const cy = sin * cx1 + cos * cy1 + (from[1] + to[1]) / 2;
  const start = Math.atan2((y1 - cy1) / ry, (x1 - cx1) / rx);
  let turn = Math.atan2((-y1 - cy1) / ry, (-x1 - cx1) / rx) - start;
  if (sweep === 1 && turn < 0) turn += 2 * Math.PI;
  if (sweep === 0 && turn > 0) turn -= 2 * Math.PI;
  const count = Math.max(1, Math.ceil(Math.abs(turn) / (Math.PI / 2) - 1e-9));
  const step = turn / count;
  const reach = (4 / 3) * Math.tan(step / 4);
  const at = (angle: number, tangent: number): Point => {
    const x = rx * (Math.cos(angle) - tangent * Math.sin(angle));
    const y = ry * (Math.sin(angle) + tangent * Math.cos(angle));
    return [cx + cos * x - sin * y, cy + sin * x + cos * y];
  };
  return Array.from({ length: count }, (_, part): PathStep => {
    const [a, b] = [start + part * step, start + (part + 1) * step];
    const end = part === count - 1 ? to : at(b, 0);
    return ['C', ...at(a, reach), ...at(b, -reach), ...end];
  });
}

/** Reads SVG path data, any of its commands, into absolute lines and curves. */
export function parsePath(d: string): readonly PathStep[] {
  const steps: PathStep[] = [];
  let at: Point = [0, 0];
  let start: Point = [0, 0];
  /** The last curve's second handle, which a smooth curve mirrors. */
  let handle: { readonly kind: 'C' | 'Q'; readonly at: Point } | null = null;
  for (const { letter, values } of commandsOf(d)) {
    const name = letter.toUpperCase();
    const [ox, oy] = letter === name ? [0, 0] : at;
    const point = (first: number): Point => [
      (values[first] ?? 0) + ox,
      (values[first + 1] ?? 0) + oy,
    ];
    const mirrored = (kind: 'C' | 'Q'): Point =>
      handle?.kind === kind ? [2 * at[0] - handle.at[0], 2 * at[1] - handle.at[1]] : at;
    const quadratic = (control: Point, end: Point) => {
      const toward = (from: Point): Point => [
        from[0] + (2 / 3) * (control[0] - from[0]),
        from[1] + (2 / 3) * (control[1] - from[1]),
      ];
      steps.push(['C', ...toward(at), ...toward(end), ...end]);
      handle = { kind: 'Q', at: control };
      at = end;
    };
    const cubic = (first: Point, second: Point, end: Point) => {
      steps.push(['C', ...first, ...second, ...end]);
      handle = { kind: 'C', at: second };
      at = end;
    };
    const line = (end: Point) => {
      steps.push(['L', ...end]);
      at = end;
    };
    if (name === 'C') cubic(point(0), point(2), point(4));
    else if (name === 'S') cubic(mirrored('C'), point(0), point(2));
    else if (name === 'Q') quadratic(point(0), point(2));
    else if (name === 'T') quadratic(mirrored('Q'), point(0));
    else {
      handle = null;
      if (name === 'M') {
        at = point(0);
        start = at;
        steps.push(['M', ...at]);
      } else if (name === 'L') line(point(0));
      else if (name === 'H') line([(values[0] ?? 0) + ox, at[1]]);
      else if (name === 'V') line([at[0], (values[0] ?? 0) + oy]);
      else if (name === 'A') {
        const end = point(5);
        steps.push(...arcCurves(at, values, end));
        at = end;
      } else {
        steps.push(['Z']);
        at = start;
      }
    }
  }
  return steps;
}
