import { attributeOf, scanXml } from './xml-scanner.ts';
import type { ZipParts } from './zip-parts.ts';

export interface Workbook {
  readonly sheets: readonly { readonly name: string; readonly part: string }[];
  readonly sharedStrings: readonly string[];
  /** By the number of a cell's style: whether its number is a date. */
  readonly dateStyles: readonly boolean[];
  /** The calendar that begins in 1904 instead of 1900. */
  readonly is1904: boolean;
}

const BUILTIN_DATES = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58,
]);

/** What Excel takes; the brackets of a longer one could be looked through for minutes. */
const LONGEST_FORMAT = 255;

/** A number format that shows a day, month or year. */
export function isDateFormat(code: string): boolean {
  const bare = code
    .slice(0, LONGEST_FORMAT)
    .replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, (part) => (/[年月日]/.test(part) ? 'y' : ''));
  return /[yd]|m{3}/i.test(bare) && !/general/i.test(bare) && !/[#0?]/.test(bare);
}

async function readSheets(zip: ZipParts) {
  const sheets: { name: string; id: string }[] = [];
  let is1904 = false;
  await scanXml('xl/workbook.xml', zip.read('xl/workbook.xml'), {
    open: (name, attributes) => {
      if (name === 'workbookPr')
        is1904 = /^(1|true)$/.test(attributeOf(attributes, 'date1904') ?? '');
      if (name !== 'sheet') return;
      const id = /(?:^|\s)\w+:id\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1] ?? '';
      sheets.push({ name: attributeOf(attributes, 'name') ?? '', id });
    },
  });
  const targets = new Map<string, string>();
  await scanXml('xl/_rels/workbook.xml.rels', zip.read('xl/_rels/workbook.xml.rels'), {
    open: (name, attributes) => {
      if (name !== 'Relationship') return;
      const target = attributeOf(attributes, 'Target') ?? '';
      const part = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
      targets.set(attributeOf(attributes, 'Id') ?? '', part);
    },
  });
  return {
    is1904,
    sheets: sheets.flatMap(({ name, id }) => {
      const part = targets.get(id);
      return part?.includes('worksheets/') ? [{ name, part }] : [];
    }),
  };
}

async function readSharedStrings(zip: ZipParts): Promise<string[]> {
  const part = 'xl/sharedStrings.xml';
  const strings: string[] = [];
  if (!zip.names.includes(part)) return strings;
  let text = '';
  let isText = false;
  let isReading = false; // The sound of a Japanese or Chinese word (rPh) stands beside it.
  await scanXml(part, zip.read(part), {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') isReading = true;
      isText = name === 't' && !isReading;
    },
    text: (piece) => {
      if (isText) text += piece;
    },
    close: (name) => {
      if (name === 'si') strings.push(text);
      if (name === 'rPh') isReading = false;
      isText = false;
    },
  });
  return strings;
}

async function readDateStyles(zip: ZipParts): Promise<boolean[]> {
  const part = 'xl/styles.xml';
  const styles: boolean[] = [];
  if (!zip.names.includes(part)) return styles;
  const customDates = new Map<number, boolean>();
  let isInCells = false;
  await scanXml(part, zip.read(part), {
    open: (name, attributes) => {
      const id = Number(attributeOf(attributes, 'numFmtId') ?? 0);
      if (name === 'numFmt') {
        customDates.set(id, isDateFormat(attributeOf(attributes, 'formatCode') ?? ''));
      }
      if (name === 'cellXfs') isInCells = true;
      if (name === 'xf' && isInCells) styles.push(customDates.get(id) ?? BUILTIN_DATES.has(id));
    },
    close: (name) => {
      if (name === 'cellXfs') isInCells = false;
    },
  });
  return styles;
}

/** What all sheets of a workbook share. */
export async function readWorkbook(zip: ZipParts): Promise<Workbook> {
  return {
    ...(await readSheets(zip)),
    sharedStrings: await readSharedStrings(zip),
    dateStyles: await readDateStyles(zip),
  };
}
