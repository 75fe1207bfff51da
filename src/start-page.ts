import { FACTS_FILE, fetchAhead } from './loading/fetch-json.ts';
import { forgetAnswers } from './ui/forget-answers.ts';
import { tellFirstNames } from './ui/stage/first-names.ts';

/** A page that nobody looks at, or a frame far down, is painted late or never; in ms. */
const LONGEST_WAIT_MS = 500;

/** When the picture that the page came with is on the screen. */
function firstPaint(): Promise<void> {
  return new Promise((resolve) => {
    if (document.hidden) return resolve();
    setTimeout(resolve, LONGEST_WAIT_MS);
    new PerformanceObserver(() => resolve()).observe({ type: 'paint', buffered: true });
  });
}

/**
 * Lets the first picture be painted before the script that replaces it takes the processor. The page
 * names that script, so it is fetched meanwhile, and so are the facts. Where it does not arrive, the page says so.
 */
export async function startPage(
  load: () => Promise<(container: HTMLElement) => Promise<void>>,
): Promise<void> {
  const container = document.getElementById('atlas');
  if (!container) return;
  fetchAhead(FACTS_FILE);
  tellFirstNames();
  await firstPaint();
  try {
    const open = await load();
    await open(container);
  } catch (error) {
    console.error(error);
    document.documentElement.dataset.state = 'failed';
    forgetAnswers();
  }
}
