import * as z from 'zod/mini';
import { atLeast, atMost } from './length-checks.ts';

interface Length {
  readonly least?: number;
  readonly most: number;
  /** What is said of a list that is too short, and of one that is too long. */
  readonly few?: string;
  readonly many?: string;
}

/**
 * A list of so many parts. Its length is looked at before any of them: of thousands of wrong ones each would be told,
 * and the page would stand still for it.
 */
export function listOf<Part extends z.core.$ZodType>(part: Part, what: string, length: Length) {
  const { least = 0, most, few = 'at least one', many = `at most ${most}` } = length;
  return z.pipe(
    z.array(z.unknown(), what).check(atLeast(least, few), atMost(most, many)),
    z.array(part),
  );
}
