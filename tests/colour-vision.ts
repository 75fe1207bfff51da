import {
  type Color,
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
} from 'culori';

/** How a colour looks to most people, and to those who lack one kind of cone (Machado and others 2009). */
const EYES = {
  'most people': (colour: Color) => colour,
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1),
};
type Eyes = keyof typeof EYES;
export const ALL_EYES = Object.keys(EYES) as readonly Eyes[];

const difference = differenceCiede2000();

/** How far two colours are apart to these eyes, in CIEDE2000. */
export function differenceTo(eyes: Eyes, a: string, b: string): number {
  const [first, second] = [parse(a), parse(b)];
  if (!first || !second) throw new Error(`No colour: ${a} or ${b}`);
  return difference(EYES[eyes](first), EYES[eyes](second));
}

/** CIE lightness, 0 to 100: what is left of a colour in greyscale. */
export const lightnessOf = (colour: string): number => converter('lab65')(colour)?.l ?? 0;
