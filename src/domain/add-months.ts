import type { Day } from './period.ts';

const DAY_MS = 86_400_000;

/** The same date some months on or back; the end of a shorter month where it has no such date. */
export function addMonths(day: Day, months: number): Day {
  const date = new Date(day * DAY_MS);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(date.getUTCDate(), lastOfMonth)) / DAY_MS;
}
