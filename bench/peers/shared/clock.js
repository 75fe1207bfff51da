export const DAY_MS = 86_400_000;
/** The atlas's clock at speed 4: a year in one second. */
const DAYS_PER_MS = 365.25 / 1000;

/** A clock that stands at `day`, plays and pauses, and stops at `lastDay`; tells each frame its day. */
export function createClock(day, lastDay, onDay) {
  let current = day;
  let before = 0;
  let frame = 0;

  function step(now) {
    current = Math.min(lastDay, current + (now - before) * DAYS_PER_MS);
    before = now;
    frame = current < lastDay ? requestAnimationFrame(step) : 0;
    onDay(current);
  }

  return {
    toggle() {
      if (frame) {
        cancelAnimationFrame(frame);
        frame = 0;
      } else {
        before = performance.now();
        frame = requestAnimationFrame(step);
      }
    },
  };
}
