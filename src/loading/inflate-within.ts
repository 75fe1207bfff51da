import { Inflate } from 'fflate';

/** Packed bytes swell to about a thousand times as many, so that a step goes beyond by 16 times the whole at most. */
const MOST_STEPS = 64;
const LEAST_STEP_BYTES = 128;
/** After so many steps that unpack to nothing the stream has ended, and other bytes come after it. */
const MOST_EMPTY_STEPS = 8;

/** Unpacks a raw deflate stream; null where it swells beyond `mostBytes`. Throws where it is damaged. */
export function inflateWithin(
  packed: Uint8Array,
  mostBytes: number,
): Uint8Array<ArrayBuffer> | null {
  const step = Math.max(LEAST_STEP_BYTES, Math.ceil(packed.length / MOST_STEPS));
  const parts: Uint8Array[] = [];
  let bytes = 0;
  let emptySteps = 0;
  const stream = new Inflate((part) => {
    bytes += part.length;
    parts.push(part);
    emptySteps = part.length === 0 ? emptySteps + 1 : 0;
  });
  for (let start = 0; start < packed.length && emptySteps < MOST_EMPTY_STEPS; start += step) {
    const end = start + step;
    stream.push(packed.slice(start, end), end >= packed.length);
    if (bytes > mostBytes) return null;
  }
  const whole = new Uint8Array(bytes);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
