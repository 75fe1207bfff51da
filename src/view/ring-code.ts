import type { Position } from '../domain/dataset.ts';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Steps a degree: a hundredth is about a kilometre, and finer than a hand draws. */
const STEPS_PER_DEGREE = 100;
export const MOST_CORNERS = 64;

/** Positions as a ring holds them: to a hundredth of a degree. */
export function roundToRing([longitude, latitude]: Position): Position {
  const round = (degrees: number) => Math.round(degrees * STEPS_PER_DEGREE) / STEPS_PER_DEGREE + 0;
  return [round(longitude), round(latitude)];
}

/** Five bits a digit, the lowest first; the sixth says that more follow. Signs are folded into bit 0. */
function writeNumber(value: number): string {
  let rest = value < 0 ? -value * 2 - 1 : value * 2;
  let text = '';
  while (rest >= 32) {
    text += DIGITS[32 + (rest % 32)];
    rest = Math.floor(rest / 32);
  }
  return text + DIGITS[rest];
}

function readNumbers(text: string): readonly number[] | undefined {
  const numbers: number[] = [];
  let folded = 0;
  let weight = 1;
  for (const character of text) {
    const digit = DIGITS.indexOf(character);
    if (digit < 0 || weight > 2 ** 20) return undefined;
    folded += (digit % 32) * weight;
    if (digit >= 32) weight *= 32;
    else {
      numbers.push(folded % 2 === 1 ? -(folded + 1) / 2 : folded / 2);
      folded = 0;
      weight = 1;
    }
  }
  return weight === 1 ? numbers : undefined;
}

/** A ring as letters that a link need not escape: each corner as its steps from the one before. */
export function writeRing(ring: readonly Position[]): string {
  let before: readonly number[] = [];
  return ring
    .map(([longitude, latitude]) => {
      const at = [
        Math.round(longitude * STEPS_PER_DEGREE),
        Math.round(latitude * STEPS_PER_DEGREE),
      ];
      const steps = at.map((value, axis) => writeNumber(value - (before[axis] ?? 0)));
      before = at;
      return steps.join('');
    })
    .join('');
}

/** Reads `writeRing`; undefined for what is no ring of 3 to 64 corners on the globe. */
export function readRing(text: string): readonly Position[] | undefined {
  const steps = readNumbers(text);
  if (!steps || steps.length % 2 === 1) return undefined;
  if (steps.length < 6 || steps.length > MOST_CORNERS * 2) return undefined;
  const ring: Position[] = [];
  let [x, y] = [0, 0];
  for (let index = 0; index < steps.length; index += 2) {
    x += steps[index] ?? 0;
    y += steps[index + 1] ?? 0;
    const [longitude, latitude] = [x / STEPS_PER_DEGREE, y / STEPS_PER_DEGREE];
    if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90) return undefined;
    ring.push([longitude, latitude]);
  }
  return ring;
}
