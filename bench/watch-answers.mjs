/**
 * Runs in a page before its own scripts: puts `window.answers` there, which tells how long the page took for
 * what a person did. It refers to nothing outside.
 */
export function watchAnswers() {
  /** By interaction, as browsers count them for "Interaction to Next Paint": the longest of its events, in ms. */
  const interactions = new Map();
  new PerformanceObserver((list) => {
    for (const { interactionId, duration } of list.getEntries()) {
      if (!interactionId) continue;
      interactions.set(interactionId, Math.max(interactions.get(interactionId) ?? 0, duration));
    }
  }).observe({ type: 'event', durationThreshold: 16, buffered: true });

  let movedAt = 0;
  window.addEventListener(
    'pointermove',
    ({ timeStamp }) => {
      movedAt = timeStamp;
    },
    { capture: true, passive: true },
  );

  /** When what was just written is on the screen: the task after the next frame. */
  const painted = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          port1.close();
          resolve(performance.now());
        };
        port2.postMessage(null);
      });
    });

  let frames = 0;
  const ask = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) =>
    ask((now) => {
      frames += 1;
      callback(now);
    });

  let readyMs = Number.NaN;
  const ready = new MutationObserver(() => {
    if (document.documentElement.dataset.state !== 'ready') return;
    readyMs = performance.now();
    ready.disconnect();
  });
  ready.observe(document, { attributeFilter: ['data-state'], childList: true, subtree: true });

  window.answers = {
    /** When the page said that it can be used, since the start of the navigation. */
    readyMs: () => readyMs,
    /** The interactions so far, and none of them after that. */
    takeInteractions: () => {
      const all = [...interactions.values()];
      interactions.clear();
      return all;
    },
    /** From the pointer's last move until the text under `selector` is another and painted, in ms. */
    untilText: (selector, text) =>
      new Promise((resolve) => {
        const read = () => document.querySelector(selector)?.textContent ?? '';
        const look = async () => {
          if (read() === text) return;
          watch.disconnect();
          resolve({ waitedMs: (await painted()) - movedAt, atMs: performance.now(), text: read() });
        };
        const watch = new MutationObserver(look);
        watch.observe(document, { childList: true, characterData: true, subtree: true });
        look();
      }),
    /** How often the page has asked for a frame and got one. */
    frames: () => frames,
    /** The times between animation frames for a while, in ms. */
    frameTimes: (durationMs) =>
      new Promise((resolve) => {
        const deltas = [];
        const start = performance.now();
        let before = start;
        const next = (now) => {
          deltas.push(now - before);
          before = now;
          if (now - start < durationMs) ask(next);
          else resolve(deltas.slice(1)); // The first began before the first frame.
        };
        ask(next);
      }),
  };
}
