import { writeCsvCell } from './escape-formula.ts';
import type { OwnTable } from './own-table.ts';
import type { RowJoin } from './row-join.ts';
import { cellReader } from './text-list.ts';

const ROWS_A_PIECE = 5000;
/** A mark at the beginning makes spreadsheets read UTF-8 as UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

interface Joined {
  readonly code: string;
  readonly level: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly position: Position | null;
  /** Of a corridor. */
  readonly destination: Position | null;
}

type Position = readonly [longitude: number, latitude: number];

const JOINED_COLUMNS = ['atlas_adcode', 'atlas_level', 'atlas_name_zh', 'atlas_name_en'] as const;
const POSITION_COLUMNS = ['atlas_longitude', 'atlas_latitude'] as const;
const DESTINATION_COLUMNS = ['atlas_to_longitude', 'atlas_to_latitude'] as const;

function positionOf(x = Number.NaN, y = Number.NaN): Position | null {
  return Number.isNaN(x) ? null : [x, y];
}

function joinedOf(join: RowJoin, row: number): Joined {
  const unit = join.units[join.unitOfRow[row] ?? -1];
  const own = positionOf(join.longitudes[row], join.latitudes[row]);
  return {
    code: unit?.id ?? '',
    level: unit?.level ?? '',
    nameZh: unit?.nameZh ?? '',
    nameEn: unit?.nameEn ?? '',
    position: unit ? [unit.longitude, unit.latitude] : own,
    destination: positionOf(join.toLongitudes[row], join.toLatitudes[row]),
  };
}

/** Where the ends of a corridor lie is a line between them, in two parts where it crosses ±180°. */
function geometryOf(position: Position, destination: Position | null): object {
  if (!destination) return { type: 'Point', coordinates: position };
  const [[x, y], [toX, toY]] = [position, destination];
  if (Math.abs(toX - x) <= 180) {
    return { type: 'LineString', coordinates: [position, destination] };
  }
  const edge = x > 0 ? 180 : -180;
  const share = (edge - x) / (toX + 2 * edge - x);
  const latitude = y + (toY - y) * share;
  return {
    type: 'MultiLineString',
    coordinates: [
      [position, [edge, latitude]],
      [[-edge, latitude], destination],
    ],
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

/** All rows and columns with the unit, point or corridor that each joined; formulas stay text. */
export function exportCsv(table: OwnTable, join: RowJoin): Blob {
  const readers = table.columns.map(cellReader);
  const header = [
    ...table.columns.map((column) => column.name),
    ...JOINED_COLUMNS,
    ...POSITION_COLUMNS,
    ...(join.kind === 'corridors' ? DESTINATION_COLUMNS : []),
  ];
  const line = (cells: readonly string[]) => `${cells.map(writeCsvCell).join(',')}\r\n`;
  const rows = inPieces(table.rowCount, (row) => {
    const { code, level, nameZh, nameEn, position, destination } = joinedOf(join, row);
    const [x = '', y = ''] = position ?? [];
    const [toX = '', toY = ''] = destination ?? [];
    return line([
      ...readers.map((read) => read(row)),
      code,
      level,
      nameZh,
      nameEn,
      String(x),
      String(y),
      ...(join.kind === 'corridors' ? [String(toX), String(toY)] : []),
    ]);
  });
  return new Blob([BYTE_ORDER_MARK, line(header), ...rows], { type: 'text/csv;charset=utf-8' });
}

/** GeoJSON (RFC 7946): a point for each joined row, of a unit its seat, or a line for a corridor; cells are text as they were. */
export function exportGeojson(table: OwnTable, join: RowJoin): Blob {
  const readers = table.columns.map(cellReader);
  let isFirst = true;
  const rows = inPieces(table.rowCount, (row) => {
    const { position, destination, ...unit } = joinedOf(join, row);
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
      geometry: geometryOf(position, destination),
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
    join.kind === 'units' ? (join.unitOfRow[row] ?? -1) >= 0 : !Number.isNaN(join.longitudes[row]);
  const rows = inPieces(table.rowCount, (row) =>
    isJoined(row)
      ? ''
      : line([String(row + table.firstRowNumber), ...readers.map((read) => read(row))]),
  );
  const header = line(['atlas_row', ...table.columns.map((column) => column.name)]);
  return new Blob([BYTE_ORDER_MARK, header, ...rows], { type: 'text/csv;charset=utf-8' });
}
