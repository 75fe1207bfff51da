/** Every page of the desk, by its place in the link. */
const PAGES = [
  ...[
    'zones-over-time',
    'provinces',
    'national',
    'gap',
    'destinations',
    'belts',
    'evaluations',
    'cities',
  ].map((page) => `charts:${page}`),
  ...['zones', 'belts', 'corridors', 'observations', 'places', 'notes'].map(
    (page) => `tables:${page}`,
  ),
  ...['coverage', 'concentration', 'gravity', 'association', 'reach'].map(
    (page) => `analysis:${page}`,
  ),
  'compare',
  'own-data',
];
const RESULTS = PAGES.filter((page) => page.startsWith('analysis:')).map(
  (page) => `results of ${page}`,
);
/** Nobody opens the next thing before the last has been drawn, which a machine without a GPU does in threads of its own. */
const PAUSE_MS = 500;
const DIALOGS = ['figure', 'download', 'cite'];

const VIEW = '?lang=en&renderer=figure&layers=zones.belts.corridors';
/** What a page is there for: the marks of a chart, the rows of a table. An analysis tells its method first. */
const CONTENTS = {
  charts: '#desk-body svg [data-mark]',
  tables: '#desk-body :is(td, [role="cell"])',
  analysis: '#desk-body p',
  'results of analysis': '#desk-body td',
  compare: '#desk-body select',
  'own-data': '#desk-body input',
};
const CLOSED = { query: VIEW, shown: '.workspace:not(:has(.desk))' };

/**
 * Runs in the page. Shows a view as the browser's back button does, and answers the milliseconds to
 * the end of the first frame that has what was asked for.
 */
function timeView({ query, shown }) {
  const start = performance.now();
  window.history.pushState(null, '', query);
  window.dispatchEvent(new PopStateEvent('popstate'));
  return new Promise((resolve, reject) => {
    const look = () => {
      if (document.querySelector(shown)) {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - start);
        // Looking happens just before a frame is painted; what is posted then arrives after it.
        port2.postMessage(null);
      } else if (performance.now() - start > 20_000) reject(new Error(`${shown} never came.`));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

/** Milliseconds to the first picture of each page of the desk, once its chunk is there. */
export async function measureOpenings(page, openings) {
  const results = [];
  for (const name of [...PAGES, ...RESULTS]) {
    const ask = {
      query: `${VIEW}&desk=${name.replace('results of ', '')}`,
      shown: CONTENTS[name.split(':')[0]],
    };
    await page.evaluate(timeView, ask); // Brings the chunk.
    const times = [];
    for (let turn = 0; turn < openings; turn += 1) {
      await page.evaluate(timeView, CLOSED);
      await page.waitForTimeout(PAUSE_MS);
      times.push(await page.evaluate(timeView, ask));
    }
    results.push({ name, times });
  }
  await page.evaluate(timeView, CLOSED);
  return results;
}

/** Runs in the page. Presses a choice of the "Take away" menu and waits for what the dialog shows. */
async function timeDialog(position) {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const until = async (find) => {
    for (let frames = 0; frames < 1200; frames += 1) {
      const found = find();
      if (found) return found;
      await frame();
    }
    throw new Error('A dialog never came.');
  };
  const menu = [...document.querySelectorAll('.toolbar details.menu')].find(
    (each) => each.querySelector('summary').textContent.trim() === 'Take away',
  );
  menu.querySelector('summary').click();
  const choice = await until(() => menu.querySelectorAll('.menu-choice')[position]);
  const start = performance.now();
  choice.click();
  const dialog = await until(() =>
    document.querySelector('dialog[open] .dialog-body')?.closest('dialog'),
  );
  // The figure's dialog is there for its picture.
  const isFigure = dialog.classList.contains('figure-dialog');
  if (isFigure) await until(() => dialog.querySelector('.figure-preview img')?.naturalWidth > 0);
  await frame();
  await new Promise((resolve) => setTimeout(resolve));
  const time = performance.now() - start;
  dialog.close();
  await until(() => !document.querySelector('dialog'));
  menu.open = false;
  await frame();
  return time;
}

export async function measureDialogs(page, openings) {
  const results = [];
  for (const [position, name] of DIALOGS.entries()) {
    await page.evaluate(timeDialog, position);
    const times = [];
    for (let turn = 0; turn < openings; turn += 1) {
      await page.waitForTimeout(PAUSE_MS);
      times.push(await page.evaluate(timeDialog, position));
    }
    results.push({ name: `dialog: ${name}`, times });
  }
  return results;
}

/**
 * Runs in the page. Brushes the timeline with Shift held, a step a frame, and answers for each step the
 * milliseconds from the event to the first frame that shows it.
 */
async function timeBrush(steps) {
  const track = document.querySelector('.timeline-svg');
  const box = track.getBoundingClientRect();
  const fire = (type, x) =>
    track.dispatchEvent(
      new PointerEvent(type, {
        bubbles: true,
        pointerId: 1,
        button: 0,
        buttons: 1,
        shiftKey: true,
        clientX: box.left + x * box.width,
        clientY: box.top + box.height / 2,
      }),
    );
  track.setPointerCapture = () => {};
  fire('pointerdown', 0.1);
  const times = [];
  for (let step = 1; step <= steps; step += 1) {
    const start = performance.now();
    fire('pointermove', 0.1 + (0.8 * step) / steps);
    await new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      // React draws what a pointer moved before the frame after the event's own.
      requestAnimationFrame(() => port2.postMessage(null));
    });
    times.push(performance.now() - start);
  }
  fire('lostpointercapture', 0.9);
  return times;
}

/** A brush with three layers on the map and a tool on the desk that draws anew at every step. */
export async function measureBrush(page, steps) {
  const results = [];
  for (const name of [
    'charts:provinces',
    'charts:zones-over-time',
    'tables:zones',
    'analysis:coverage',
  ]) {
    await page.evaluate(timeView, {
      query: `${VIEW}&desk=${name}`,
      shown: '#desk-body :is(svg, table, [role="grid"])',
    });
    const before = page.url();
    results.push({ name, times: await page.evaluate(timeBrush, steps) });
    await page.waitForURL((url) => url.href !== before && url.search.includes('from='));
  }
  return results;
}
