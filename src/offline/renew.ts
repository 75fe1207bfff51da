import { type MessageFromPage, type RequestEvent, workerScope } from './worker-scope.ts';

/** How long a version that could not take over is left in peace. */
const WAIT_MS = 10_000;
let askedAtMs = Number.NEGATIVE_INFINITY;

/**
 * A page that holds nothing, for a moment: only when the old page has gone can be known whether any
 * window still shows the old version. It reloads into whichever version then has the site.
 */
const BLANK = `<!doctype html><meta charset="utf-8"><meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,"><script>
const again = () => location.reload();
const { serviceWorker } = navigator;
serviceWorker.addEventListener('controllerchange', again);
serviceWorker.addEventListener('message', again);
serviceWorker.startMessages();
if (serviceWorker.controller) serviceWorker.controller.postMessage({ type: 'renew' });
setTimeout(again, 3000);
</script>`;

/** The blank page where a newer version waits and this may be the only window; null otherwise. */
export async function openBlank({ request }: RequestEvent): Promise<Response | null> {
  const { registration, clients } = workerScope;
  if (!registration.waiting || request.destination !== 'document') return null;
  if (Date.now() - askedAtMs < WAIT_MS) return null;
  const open = await clients.matchAll({ type: 'window' });
  if (open.length > 1) return null;
  return new Response(BLANK, {
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
  });
}

/** Lets the newer version take over if the page that asks is the only one. */
export async function answerRenew({ source }: MessageFromPage): Promise<void> {
  askedAtMs = Date.now();
  const open = await workerScope.clients.matchAll({ type: 'window' });
  const { waiting } = workerScope.registration;
  if (waiting && open.every(({ id }) => id === source?.id)) {
    waiting.postMessage({ type: 'take-over' });
  } else {
    source?.postMessage({ type: 'stay' });
  }
}
