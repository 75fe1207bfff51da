import type { TableName } from '../../../domain/dataset.ts';
import { parsePeriod, yearOf } from '../../../domain/period.ts';
import { formatPeriod } from '../../../i18n/format-period.ts';
import { UNITS } from '../../../i18n/units.ts';
import type { Words } from '../../../i18n/words.ts';
import type { DatasetIndex } from '../../../selectors/index-dataset.ts';
import { readFormula } from '../../../selectors/read-formula.ts';
import type { Column } from '../../../selectors/tables/columns.ts';
import type { Cell } from '../../../selectors/tables/table-rows.ts';
import { sayPassages } from '../../details/say-passages.ts';
import { sayChoice } from './say-choice.ts';

/** Every digit of a cell, and no grouping in what may be a year. */
const NUMBER = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });
const PLAIN = new Intl.NumberFormat('en', { maximumFractionDigits: 6, useGrouping: false });

/** Records as the tables hold them; which columns there are is known from the table. */
export type TableRecord = Readonly<Record<string, unknown>>;

const EMPTY: Cell = { text: '', id: null, order: null, span: null };

function textCell(text: string, id: string | null = null): Cell {
  return { ...EMPTY, text, id };
}

function numberCell(value: number, text: string): Cell {
  return { text, id: null, order: value, span: [value, value] };
}

function yearsCell(words: Words, text: string): Cell {
  const period = parsePeriod(text);
  if (!period) return textCell(text);
  return {
    text: formatPeriod(words, text),
    id: text,
    // Of two that begin on one day the longer stands last.
    order: period.start + (period.end - period.start) / 1e6,
    span: [yearOf(period.start), yearOf(period.end)],
  };
}

/** What an id of any table is called. */
function nameOfId(words: Words, index: DatasetIndex, id: string): string {
  const named =
    index.placeById.get(id) ??
    index.zoneById.get(id) ??
    index.indicatorById.get(id) ??
    index.corridorById.get(id) ??
    index.categoryById.get(id);
  return named ? words.nameOf(named) : id;
}

function sayFormula(words: Words, index: DatasetIndex, formula: string): string {
  return readFormula(formula, index)
    .map((part) => {
      if (part.kind === 'text') return part.text;
      const where = part.subject ? [words.nameOf(part.subject)] : [];
      const what = words.formatList([...where, formatPeriod(words, part.period)]);
      return words.pick(
        `${words.nameOf(part.indicator)}（${what}）`,
        `${words.nameOf(part.indicator)} (${what})`,
      );
    })
    .join('');
}

/** A unit on its own, as it stands beside a number of the table. */
function sayUnit(words: Words, unit: string): string {
  if (words.language === 'en') return unit;
  return UNITS[unit]?.zh.replace('#', '').replaceAll(/\s+/g, ' ').trim() || '—';
}

/** A cell of a table in the reader's language: ids by name, dates as dates, numbers with all digits. */
export function sayCell(
  words: Words,
  index: DatasetIndex,
  table: TableName,
  column: Column,
  record: TableRecord,
): Cell {
  if (column.key === 'unit') {
    const indicator = index.indicatorById.get(String(record.indicator));
    const unit = String(record.unit ?? indicator?.unit ?? '');
    return textCell(sayUnit(words, unit), unit);
  }
  const value = record[column.key];
  if (value === null || value === undefined) return EMPTY;
  if (typeof value === 'number') {
    return numberCell(value, (column.kind === 'value' ? NUMBER : PLAIN).format(value));
  }
  if (Array.isArray(value)) {
    const names = value.map((id) => nameOfId(words, index, String(id)));
    return textCell(words.formatList(names), value.join(';'));
  }
  const text = String(value);
  switch (column.kind) {
    case 'years':
      return yearsCell(words, text);
    case 'choice':
      return textCell(sayChoice(words, table, column.key, text), text);
    case 'place':
    case 'zone':
    case 'category':
    case 'indicator':
      return textCell(nameOfId(words, index, text), text);
    case 'source':
      return textCell(words.messages.sources.short(text), text);
    case 'passages':
      return textCell(sayPassages(words, text), text);
    case 'formula':
      return textCell(sayFormula(words, index, text), text);
    default:
      return textCell(text);
  }
}
