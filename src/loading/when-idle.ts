/** Longest wait of an errand on a page that never rests, in ms. */
const LONGEST_WAIT_MS = 2000;

/** Does something when the page has nothing better to do; answers what calls it off. WebKit does not say when that is. */
export function whenIdle(act: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(act);
    return () => clearTimeout(timer);
  }
  const request = window.requestIdleCallback(act, { timeout: LONGEST_WAIT_MS });
  return () => window.cancelIdleCallback(request);
}
