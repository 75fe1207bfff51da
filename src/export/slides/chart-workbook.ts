import { element, escapeXml } from '../write-xml.ts';
import { OFFICE, type Part, writePackage } from './office-package.ts';

const SHEET_XML = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The name that a chart's references use; no reader sees it. */
export const SHEET_NAME = 'Sheet1';

function textCell(place: string, text: string): string {
  return element(
    'c',
    { r: place, t: 'inlineStr' },
    element('is', {}, element('t', {}, escapeXml(text))),
  );
}

/**
 * The numbers of a native chart as the workbook that office programs open to edit them: the labels
 * in column A, the values in column B, the name of the series over these.
 */
export function chartWorkbook(
  series: string,
  labels: readonly string[],
  values: readonly number[],
): Uint8Array<ArrayBuffer> {
  const rows = labels.map((label, at) => {
    const row = String(at + 2);
    const value = element('c', { r: `B${row}` }, element('v', {}, String(values[at] ?? 0)));
    return element('row', { r: row }, textCell(`A${row}`, label), value);
  });
  const data = element(
    'sheetData',
    {},
    element('row', { r: '1' }, textCell('B1', series)),
    ...rows,
  );
  const sheet = { name: SHEET_NAME, sheetId: '1', 'r:id': 'rId1' };
  const parts: readonly Part[] = [
    {
      name: 'xl/workbook.xml',
      type: `${OFFICE}.spreadsheetml.sheet.main+xml`,
      body: element(
        'workbook',
        { xmlns: SHEET_XML, 'xmlns:r': RELATIONS },
        element('sheets', {}, element('sheet', sheet)),
      ),
      relations: [{ id: 'rId1', kind: 'worksheet', target: 'worksheets/sheet1.xml' }],
    },
    {
      name: 'xl/worksheets/sheet1.xml',
      type: `${OFFICE}.spreadsheetml.worksheet+xml`,
      body: element('worksheet', { xmlns: SHEET_XML }, data),
    },
  ];
  return writePackage(parts, [{ id: 'rId1', kind: 'officeDocument', target: 'xl/workbook.xml' }]);
}
