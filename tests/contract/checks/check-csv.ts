/** A cell of RFC 4180: quoted, with quotes doubled, or plain without quotes, commas and breaks. */
const CELL = '(?:"(?:[^"]|"")*"|[^",\\r\\n]*)';
const ROW = new RegExp(`^${CELL}(?:,${CELL})*\\n`);
const GROUPED_NUMBER = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const ONE_CELL = new RegExp(`(?:^|,)(${CELL})`, 'g');

function cellsOf(row: string): string[] {
  return [...row.trimEnd().matchAll(ONE_CELL)].map(([, cell = '']) =>
    cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell,
  );
}

/** What is wrong with a published CSV: RFC 4180 quotes, `\n` ends, a full row, plain numbers. */
export function checkCsv(file: string, csv: string): string[] {
  const issues: string[] = [];
  if (csv.startsWith('\uFEFF'))
    issues.push(`${file}: begins with a byte order mark; expected none`);
  let rest = csv;
  let columns: readonly string[] | null = null;
  for (let row = 0; rest !== ''; row += 1) {
    const match = ROW.exec(rest);
    if (!match) {
      const found = JSON.stringify(rest.slice(0, 40));
      return [...issues, `${file}, row ${row}: ${found}; expected RFC 4180 cells and a \\n end`];
    }
    rest = rest.slice(match[0].length);
    const cells = cellsOf(match[0]);
    columns ??= cells;
    if (cells.length !== columns.length) {
      issues.push(`${file}, row ${row}: ${cells.length} cells; expected ${columns.length}`);
    }
    cells.forEach((cell, index) => {
      const where = `${file}, row ${row}, column ${columns?.[index] ?? index + 1}: "${cell}"`;
      if (GROUPED_NUMBER.test(cell)) issues.push(`${where}; expected no thousands separators`);
      if (cell !== cell.trim()) issues.push(`${where}; expected no space around it`);
    });
  }
  return issues;
}
