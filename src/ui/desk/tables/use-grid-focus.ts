import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from 'react';
import { type CellAt, cellAfterKey, cellAtElement, cellName, HEADER_ROW } from './grid-cell-at.ts';

interface GridFocusOptions {
  readonly rows: number;
  readonly columns: number;
  /** How many rows a page key goes. */
  readonly page: number;
  /** Enter on a cell that holds nothing to press. */
  readonly onEnter: (row: number) => void;
}

/** Puts the focus on what a cell holds, or on the cell itself. */
function focusCell(grid: HTMLElement, at: CellAt): void {
  const cell = grid.querySelector<HTMLElement>(`[data-cell="${cellName(at)}"]`);
  cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  (cell?.querySelector<HTMLElement>('button, a') ?? cell)?.focus({ preventScroll: true });
}

/** The one cell of a grid that the Tab key comes to, and the keys that lead from it to others. */
export function useGridFocus(
  grid: RefObject<HTMLElement | null>,
  { rows, columns, page, onEnter }: GridFocusOptions,
) {
  const [at, setAt] = useState<CellAt>({ row: HEADER_ROW, column: 1 });
  const isMoving = useRef(false);
  useEffect(() => {
    if (!isMoving.current || !grid.current) return;
    isMoving.current = false;
    focusCell(grid.current, at);
  }, [at, grid]);
  const handleKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const target = event.target as HTMLElement;
    const from = cellAtElement(target);
    // What stands in a cell takes its own keys, and a dialog opened from one is no part of the grid.
    if (!from || !event.currentTarget.contains(target)) return;
    if (event.key === 'Enter' && !target.closest('button, a')) {
      event.preventDefault();
      onEnter(from.row);
      return;
    }
    const isControl = event.ctrlKey || event.metaKey;
    const next = cellAfterKey(from, event.key, isControl, { rows, columns, page });
    if (!next || event.altKey) return;
    event.preventDefault();
    isMoving.current = cellName(next) !== cellName(from);
    setAt(next);
  };
  const handleFocus = (event: FocusEvent<HTMLElement>) => {
    const focused = cellAtElement(event.target);
    if (focused && cellName(focused) !== cellName(at)) setAt(focused);
  };
  const stop = { row: Math.min(at.row, rows - 1), column: Math.min(at.column, columns - 1) };
  return { stop, handleKeyDown, handleFocus };
}
