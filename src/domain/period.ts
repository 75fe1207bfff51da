/** Days since 1970-01-01 in UTC. All arithmetic on dates is done on this integer. */
export type Day = number;

/** A calendar date, `YYYY-MM-DD`, from the year 1000 on: `Date.UTC` takes 0050 for 1950. */
export type IsoDate = string;

/** An inclusive span of days, as the text of a period means it. */
export interface Period {
  readonly text: string;
  readonly start: Day;
  readonly end: Day;
}

const DAY_MS = 86_400_000;

/** The day of an ISO date, or null when the text is no calendar date. */
export function parseIsoDate(text: string): Day | null {
  const match = /^([1-9]\d{3})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const ms = Date.UTC(year, month - 1, day);
  // A day that the month does not have is taken for one of another month.
  return new Date(ms).getUTCMonth() === month - 1 ? ms / DAY_MS : null;
}

/** The day of an ISO date that is known to be one; throws a RangeError otherwise. */
export function dayOf(text: IsoDate): Day {
  const day = parseIsoDate(text);
  if (day === null) throw new RangeError(`"${text}" is not a calendar date (YYYY-MM-DD)`);
  return day;
}

/** The ISO date of a day. */
export function isoDateOf(day: Day): IsoDate {
  return new Date(Math.round(day) * DAY_MS).toISOString().slice(0, 10);
}

/** The calendar year of a day. */
export function yearOf(day: Day): number {
  return new Date(Math.round(day) * DAY_MS).getUTCFullYear();
}

function dayFrom(year: number, month: number, date: number): Day {
  return Date.UTC(year, month - 1, date) / DAY_MS;
}

function parseSimplePeriod(text: string): { start: Day; end: Day } | null {
  if (/^[1-9]\d{3}$/.test(text))
    return { start: dayFrom(Number(text), 1, 1), end: dayFrom(Number(text), 12, 31) };
  const quarter = /^([1-9]\d{3})-Q([1-4])$/.exec(text);
  if (quarter) {
    const last = Number(quarter[2]) * 3;
    return {
      start: dayFrom(Number(quarter[1]), last - 2, 1),
      end: dayFrom(Number(quarter[1]), last + 1, 0),
    };
  }
  const month = /^([1-9]\d{3})-(0[1-9]|1[0-2])$/.exec(text);
  if (month) {
    const [y, m] = [Number(month[1]), Number(month[2])];
    return { start: dayFrom(y, m, 1), end: dayFrom(y, m + 1, 0) };
  }
  const day = parseIsoDate(text);
  return day === null ? null : { start: day, end: day };
}

/**
 * Reads the period texts of the data contract: `2024`, `2024-Q1`, `2024-03`, `2024-03-07`, and
 * two of them joined by a slash. Returns null for anything else, or for an end before its start.
 */
export function parsePeriod(text: string): Period | null {
  const parts = text.split('/');
  if (parts.length > 2) return null;
  const first = parseSimplePeriod(parts[0] ?? '');
  const last = parseSimplePeriod(parts.at(-1) ?? '');
  if (!first || !last || last.end < first.start) return null;
  return { text, start: first.start, end: last.end };
}
