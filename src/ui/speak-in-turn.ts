/** A listener needs this long for a sentence; in ms. */
const BETWEEN_MS = 3000;
/** A hand that drags the clock has come to rest. */
const REST_MS = 250;

/**
 * Lets something be said once a hand rests, and no sooner than a listener has heard what was said before.
 * Of what is asked for meanwhile, only the last is said.
 */
export function speakInTurn(): (say: () => void) => () => void {
  let saidAt = Number.NEGATIVE_INFINITY;
  return (say) => {
    const wait = Math.max(REST_MS, saidAt + BETWEEN_MS - performance.now());
    const timer = setTimeout(() => {
      saidAt = performance.now();
      say();
    }, wait);
    return () => clearTimeout(timer);
  };
}
