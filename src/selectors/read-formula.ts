import type { IndicatorLabel, Place } from '../domain/dataset.ts';
import type { DatasetIndex } from './index-dataset.ts';

/** A part of a formula: a figure that it takes in, or a sign or number between two of them. */
export type FormulaPart =
  | {
      readonly kind: 'figure';
      readonly indicator: IndicatorLabel;
      readonly subject: Place | null;
      readonly period: string;
    }
  | { readonly kind: 'text'; readonly text: string };

const FIGURE = /([a-z0-9-]*[a-z][a-z0-9-]*)\[([^,\]]+),([^\]]+)\]/gi;
const SIGNS: Readonly<Record<string, string>> = { '*': ' × ', '/': ' ÷ ', '-': ' − ', '+': ' + ' };

function plainPart(text: string): readonly FormulaPart[] {
  if (text === '') return [];
  return [{ kind: 'text', text: text.replace(/[*/+-]/g, (sign) => SIGNS[sign] ?? sign) }];
}

/** Where a run of letters before a bracket begins with a sign and digits, they belong to the arithmetic. */
const LEADING_ARITHMETIC = /^(?:\d+(?:\.\d+)?-|-)+/;

/**
 * Reads the formula of a derived figure, `a[subject,period]/b[subject,period]*100`, into parts that
 * an interface can say in words. Throws nothing: what names no indicator stays text.
 */
export function readFormula(formula: string, index: DatasetIndex): readonly FormulaPart[] {
  const parts: FormulaPart[] = [];
  let end = 0;
  for (const match of formula.matchAll(FIGURE)) {
    const [whole, name = '', subject = '', period = ''] = match;
    const arithmetic = LEADING_ARITHMETIC.exec(name)?.[0] ?? '';
    const indicator = index.indicatorById.get(name.slice(arithmetic.length));
    if (!indicator) continue;
    parts.push(...plainPart(formula.slice(end, match.index) + arithmetic));
    const place = index.placeById.get(subject) ?? null;
    parts.push({ kind: 'figure', indicator, subject: place, period });
    end = match.index + whole.length;
  }
  return [...parts, ...plainPart(formula.slice(end))];
}
