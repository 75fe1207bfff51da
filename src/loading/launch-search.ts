// Evaluated before the atlas writes its view into the address: a course system says there how to reach it.
const LAUNCH_SEARCH = typeof window === 'undefined' ? '' : window.location.search;

/** The query string that the page was launched with, as it stood before anything changed it. */
export function launchSearch(): string {
  return LAUNCH_SEARCH;
}
