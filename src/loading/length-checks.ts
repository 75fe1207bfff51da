import * as z from 'zod/mini';

// zod's own checks of a length look at whatever has one, and throw where `length` is an object without a value.

type Long = { readonly length: number };

/** A check for texts and lists: no shorter than that. */
export function atLeast<Value extends Long>(count: number, words?: string) {
  return z.refine<Value>(({ length }) => length >= count, words);
}

/** A check for texts and lists: no longer than that. */
export function atMost<Value extends Long>(count: number, words?: string) {
  return z.refine<Value>(({ length }) => length <= count, words);
}
