import { writeCsvCell } from './escape-formula.ts';
import type { RowJoin } from './join-rows.ts';
import type { OwnTable } from './own-table.ts';
import { cellReader } from './text-list.ts';

const ROWS_A_PIECE = 5000;
/** A mark at the beginning makes spreadsheets read UTF-8 as UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

interface Joined {
  readonly code: string;
  readonly level: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly position: readonly [longitude: number, latitude: number] | null;
}

const JOINED_COLUMNS = ['atlas_adcode', 'atlas_level', 'atlas_name_zh', 'atlas_name_en'] as const;
const POSITION_COLUMNS = ['atlas_longitude', 'atlas_latitude'] as const;

function joinedOf(join: RowJoin, row: number): Joined {
  const unit = join.units[join.unitOfRow[row] ?? -1];
  const [x, y] = [join.longitudes[row] ?? Number.NaN, join.latitudes[row] ?? Number.NaN];
  const own = Number.isNaN(x) ? null : ([x, y] as const);
  return {
    code: unit?.id ?? '',
    level: unit?.level ?? '',
    nameZh: unit?.nameZh ?? '',
    nameEn: unit?.nameEn ?? '',
    position: unit ? [unit.longitude, unit.latitude] : own,
  };
}

function inPieces(rowCount: number, write: (row: number) => string): string[] {
  const pieces: string[] = [];
  for (let from = 0; from < rowCount; from += ROWS_A_PIECE) {
    let piece = '';
    for (let row = from; row < Math.min(rowCount, from + ROWS_A_PIECE); row += 1)
      piece += write(row);
    pieces.push(piece);
  }
  return pieces;
}

/** All rows and columns with the unit or point that each joined; formulas stay text. */
export function exportCsv(table: OwnTable, join: RowJoin): Blob {
  const readers = table.columns.map(cellReader);
  const header = [
    ...table.columns.map((column) => column.name),
    ...JOINED_COLUMNS,
    ...POSITION_COLUMNS,
  ];
  const line = (cells: readonly string[]) => `${cells.map(writeCsvCell).join(',')}\r\n`;
  const rows = inPieces(table.rowCount, (row) => {
    const { code, level, nameZh, nameEn, position } = joinedOf(join, row);
    const [x = '', y = ''] = position ?? [];
    return line([
      ...readers.map((read) => read(row)),
      code,
      level,
      nameZh,
      nameEn,
      String(x),
      String(y),
    ]);
  });
  return new Blob([BYTE_ORDER_MARK, line(header), ...rows], { type: 'text/csv;charset=utf-8' });
}

/** GeoJSON (RFC 7946): a point for each joined row, of a unit its seat; cells are text as they were. */
export function exportGeojson(table: OwnTable, join: RowJoin): Blob {
  const readers = table.columns.map(cellReader);
  let isFirst = true;
  const rows = inPieces(table.rowCount, (row) => {
    const { position, ...unit } = joinedOf(join, row);
    if (!position) return '';
    const own = Object.fromEntries(
      table.columns.map((column, index) => [column.name, readers[index]?.(row) ?? ''] as const),
    );
    const [code, level, zh, en] = JOINED_COLUMNS;
    const joined = unit.code
      ? { [code]: unit.code, [level]: unit.level, [zh]: unit.nameZh, [en]: unit.nameEn }
      : {};
    const feature = {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: position },
      properties: { ...own, ...joined },
    };
    const text = `${isFirst ? '' : ','}\n${JSON.stringify(feature)}`;
    isFirst = false;
    return text;
  });
  const parts = ['{"type":"FeatureCollection","features":[', ...rows, '\n]}\n'];
  return new Blob(parts, { type: 'application/geo+json' });
}

/** Every row that did not join, with its number in the file. */
export function exportUnjoined(table: OwnTable, join: RowJoin): Blob {
  const readers = table.columns.map(cellReader);
  const line = (cells: readonly string[]) => `${cells.map(writeCsvCell).join(',')}\r\n`;
  const isJoined = (row: number) =>
    join.kind === 'points' ? !Number.isNaN(join.longitudes[row]) : (join.unitOfRow[row] ?? -1) >= 0;
  const rows = inPieces(table.rowCount, (row) =>
    isJoined(row)
      ? ''
      : line([String(row + table.firstRowNumber), ...readers.map((read) => read(row))]),
  );
  const header = line(['atlas_row', ...table.columns.map((column) => column.name)]);
  return new Blob([BYTE_ORDER_MARK, header, ...rows], { type: 'text/csv;charset=utf-8' });
}
