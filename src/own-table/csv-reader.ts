export interface CellSink {
  /** A cell: the bytes (UTF-8) from `from` up to `to`, which are the sink's only until it returns. */
  readonly cell: (bytes: Uint8Array, from: number, to: number) => void;
  /** A blank line is a row of one empty cell without quotation marks. */
  readonly endRow: (isBlank: boolean) => void;
}

export interface CsvReader {
  readonly push: (chunk: Uint8Array) => void;
  /** Ends the last row. Gives the line of a quotation mark that was opened and never closed, or null. */
  readonly finish: () => number | null;
}

const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;

type State = 'start' | 'plain' | 'quoted' | 'after-quote' | 'after-cr';

/**
 * Reads RFC 4180 as the bytes come: quoted cells with line breaks and doubled quotes, LF, CRLF or CR.
 * A quotation mark inside an unquoted cell is itself; text after a closing quote belongs to the cell.
 * Works on bytes because no byte of a UTF-8 sequence is a delimiter, a quote or a line break.
 */
export function createCsvReader(delimiter: number, sink: CellSink): CsvReader {
  let state: State = 'start';
  let held = new Uint8Array(4096);
  let heldLength = 0;
  /** Something of the present row has been read; so far it may be a blank line. */
  let hasCells = false;
  let isBlank = true;
  let line = 1;
  let quoteLine = 1;

  const hold = (chunk: Uint8Array, from: number, to: number) => {
    if (heldLength + to - from > held.length) {
      const larger = new Uint8Array(Math.max(held.length * 2, heldLength + to - from));
      larger.set(held.subarray(0, heldLength));
      held = larger;
    }
    held.set(chunk.subarray(from, to), heldLength);
    heldLength += to - from;
  };
  const emit = (chunk: Uint8Array, from: number, to: number) => {
    if (hasCells || heldLength > 0 || to > from) isBlank = false;
    hasCells = true;
    if (heldLength === 0) {
      sink.cell(chunk, from, to);
      return;
    }
    hold(chunk, from, to);
    sink.cell(held, 0, heldLength);
    heldLength = 0;
  };
  const endRow = () => {
    sink.endRow(isBlank);
    hasCells = false;
    isBlank = true;
  };
  /** Scans an unquoted cell from `i`; gives where the scan goes on. */
  const readPlain = (chunk: Uint8Array, start: number, from: number): number => {
    let i = from;
    const end = chunk.length;
    while (i < end) {
      const byte = chunk[i] as number;
      if (byte === delimiter || byte === LF || byte === CR) break;
      i += 1;
    }
    if (i === end) {
      hold(chunk, start, end);
      return end;
    }
    emit(chunk, start, i);
    const byte = chunk[i];
    state = 'start';
    if (byte !== delimiter) {
      endRow();
      line += 1;
      if (byte === CR) state = 'after-cr';
    }
    return i + 1;
  };
  const readQuoted = (chunk: Uint8Array, from: number): number => {
    let i = from;
    const end = chunk.length;
    while (i < end && chunk[i] !== QUOTE) {
      if (chunk[i] === LF) line += 1;
      i += 1;
    }
    hold(chunk, from, i);
    if (i < end) state = 'after-quote';
    return i + 1;
  };

  return {
    push: (chunk) => {
      let i = 0;
      while (i < chunk.length) {
        if (state === 'after-cr') {
          if (chunk[i] === LF) i += 1;
          state = 'start';
        } else if (state === 'quoted') {
          i = readQuoted(chunk, i);
        } else if (state === 'after-quote') {
          const isDoubled = chunk[i] === QUOTE;
          if (isDoubled) hold(chunk, i, i + 1);
          state = isDoubled ? 'quoted' : 'plain';
          if (isDoubled) i += 1;
        } else if (state === 'start' && chunk[i] === QUOTE) {
          state = 'quoted';
          quoteLine = line;
          hasCells = true;
          i += 1;
        } else {
          state = 'plain';
          i = readPlain(chunk, i, i);
        }
      }
    },
    finish: () => {
      if (state === 'quoted') return quoteLine;
      // A last line without a line break ends here; after a line break there is no further row.
      if (hasCells || heldLength > 0) {
        emit(held, 0, 0);
        endRow();
      }
      return null;
    },
  };
}
