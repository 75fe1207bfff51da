import type { Position } from '../../../domain/dataset.ts';
import { type Day, isoDateOf } from '../../../domain/period.ts';
import type { AnalysisSpeech } from './use-analysis-words.ts';

/** A number with so many decimals, always the same many, so that a column of them lines up. */
export function sayFixed(
  value: number | null,
  digits: number,
  { say, words }: AnalysisSpeech,
): string {
  if (value === null) return say.none;
  // A tiny negative number would be written "−0.000".
  const rounded = Number(value.toFixed(digits)) + 0;
  const format = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  // A hyphen before a number reads as a dash; this is the minus sign.
  return rounded.toLocaleString(words.language, format).replace('-', '−');
}

export function sayPercent(share: number | null, speech: AnalysisSpeech, digits = 1): string {
  return share === null
    ? speech.say.none
    : speech.say.percent(sayFixed(share * 100, digits, speech));
}

/** Whole kilometres. */
export function sayKm(km: number | null, speech: AnalysisSpeech): string {
  return sayFixed(km, 0, speech);
}

/** The nearest of sixteen directions. */
function sayCompass(bearing: number, { say }: AnalysisSpeech): string {
  return say.compass[Math.round(bearing / 22.5) % 16] ?? '';
}

export function sayBearing(bearing: number, speech: AnalysisSpeech): string {
  return speech.say.bearing(sayCompass(bearing, speech), sayFixed(bearing, 0, speech));
}

export function sayPosition([longitude, latitude]: Position, speech: AnalysisSpeech): string {
  return speech.say.position(sayFixed(latitude, 2, speech), sayFixed(longitude, 2, speech));
}

export function sayDay(day: Day, { words }: AnalysisSpeech): string {
  return words.formatDate(isoDateOf(day));
}
