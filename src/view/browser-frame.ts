/** Asks for one call back before the next picture; the answer takes the request back. */
export type RequestFrame = (callback: () => void) => () => void;

export const browserFrame: RequestFrame = (callback) => {
  const handle = requestAnimationFrame(callback);
  return () => cancelAnimationFrame(handle);
};

/** Asked at each use, since a person can change the setting while the atlas is open. */
export function browserPrefersReducedMotion(): boolean {
  return typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches;
}
