import type { OwnTableWords } from '../../i18n/own-table.ts';
import type { GatheredLines, LineCounts } from '../../own-table/gather-corridors.ts';
import type { OwnCorridors } from '../../own-table/own-layer.ts';

/** Tells what a line stands for: its row, at first by its number; or how many rows, and the newest of the same ends. */
export function tellLine(
  { rows }: OwnCorridors,
  { isGathered }: GatheredLines,
  counts: LineCounts,
  line: number,
  own: OwnTableWords,
  readRow: (row: number) => Promise<string>,
  tell: (title: string) => void,
): void {
  const [count, last] = [counts.rows[line] ?? 0, counts.last[line] ?? 0];
  const row = rows[last] ?? 0;
  const isOne = count === 1;
  tell(isOne ? own.row(row + 1) : own.lineTitle(count));
  // Gathered rows may go anywhere near: one of them would not stand for the others.
  if (isGathered && !isOne) return;
  void readRow(row).then((text) => tell(isOne ? text : own.newestOf(own.lineTitle(count), text)));
}
