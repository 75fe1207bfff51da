/** The console's watch, kept over a reload: when it was started, and what had passed before. */
export interface TalkClock {
  /** Milliseconds since 1970; null while it stands still. */
  readonly startedAt: number | null;
  readonly passedMs: number;
  /** What the talk may take. */
  readonly minutes: number;
}

export const MOST_MINUTES = 600;
export const FIRST_CLOCK: TalkClock = { startedAt: null, passedMs: 0, minutes: 20 };

export function passedOf({ startedAt, passedMs }: TalkClock, now: number): number {
  return passedMs + (startedAt === null ? 0 : Math.max(0, now - startedAt));
}

/** Negative when the talk has run over. */
export function leftOf(clock: TalkClock, now: number): number {
  return clock.minutes * 60_000 - passedOf(clock, now);
}

export function toggleClock(clock: TalkClock, now: number): TalkClock {
  return clock.startedAt === null
    ? { ...clock, startedAt: now }
    : { ...clock, startedAt: null, passedMs: passedOf(clock, now) };
}

/** `5:07`, `1:02:09`, `-0:30`: a watch reads the same in both languages. */
export function sayDuration(durationMs: number): string {
  const seconds = Math.floor(Math.abs(durationMs) / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const two = (value: number) => String(value).padStart(2, '0');
  const text =
    hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
  return durationMs < 0 && seconds > 0 ? `−${text}` : text;
}

/** Reads a kept clock; anything else is a new one. */
export function readClock(text: string | null): TalkClock {
  try {
    const { startedAt, passedMs, minutes } = JSON.parse(text ?? '{}');
    const isGood =
      (startedAt === null || Number.isFinite(startedAt)) &&
      Number.isFinite(passedMs) &&
      passedMs >= 0 &&
      Number.isFinite(minutes) &&
      minutes >= 1 &&
      minutes <= MOST_MINUTES;
    return isGood ? { startedAt, passedMs, minutes } : FIRST_CLOCK;
  } catch {
    return FIRST_CLOCK;
  }
}
