import { TABLE_NAMES } from '../../../src/loading/schemas.ts';
import { type Tables, wrongCells } from './cells.ts';

/** The sections, figures, tables, boxes and rows that each document has; nothing else is a place in it. */
const PASSAGES: Readonly<Record<string, string>> = {
  'casebook-2024':
    '引言|图5 第[1-7]批|图[1-8]|案例(?:10|[1-9])|一（[一二]）|[二三]（[一二三四五六七]）|四（[一二三四]）|五（[一二三四五]）',
  'caitec-2024':
    '引言|图[1-3]|表[1-4]|附录(?: 第(?:8[0-7]|[1-7]\\d|[1-9])行)?|专栏[1-6](?: 注[1-9])?|二(?:（章首）)?|一（[一二]）|[二三四五]（[一二三四]）(?:注?[1-9])?',
  'two-way-2025': '表1(?: 第[1-4]行)?|表2(?: (?:东部|中西部))?|1(?:\\.[12])?|[23](?:\\.[1-4])?|4',
  'digital-2025': '摘要|1|2(?:\\.[1-3](?:\\.[12])?)?|[34](?:\\.[1-4])?|5',
  'suqian-2026':
    '(?:1(?:\\.[12])?|[23](?:\\.[1-3])?|[45](?:\\.[1-5])?|6)(?:，参考文献\\[(?:3[0-4]|[12]\\d|[1-9])\\])?|参考文献\\[(?:3[0-4]|[12]\\d|[1-9])\\]',
};

/** Whether a document has a passage. */
export function isPassage(source: string, locator: string): boolean {
  const passages = PASSAGES[source];
  if (!passages) return false;
  const whole = new RegExp(`^(?:${passages})$`);
  return locator.split('；').every((part) => whole.test(part));
}

/** `source locator; source locator`, as in notes.sources. */
function arePassages(cell: string): boolean {
  return cell.split('; ').every((reference) => {
    const [, source = '', locator = ''] = /^(\S+) (.+)$/.exec(reference) ?? [];
    return isPassage(source, locator);
  });
}

/** Every locator names a passage that its document has, in the one way of writing it. */
export function checkLocators(tables: Tables): string[] {
  const expected = 'a passage of the document, such as 图5, 附录 第49行, 案例1, 2.1.1';
  const cited = TABLE_NAMES.filter((table) => 'locator' in (tables[table][0] ?? {}));
  const locators = cited.flatMap((table) =>
    wrongCells(tables, table, 'locator', expected, (value, row) =>
      isPassage(row.source ?? '', value),
    ),
  );
  const references = 'document ids with passages, joined by "; "';
  const sources = wrongCells(tables, 'notes', 'sources', references, arePassages);
  const further = (['also', 'stage_locator'] as const).flatMap((column) =>
    wrongCells(tables, 'belts', column, references, (value) => value === '' || arePassages(value)),
  );
  return [...locators, ...sources, ...further];
}
