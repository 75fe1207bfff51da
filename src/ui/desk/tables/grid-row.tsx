import { memo } from 'react';
import type { TableName } from '../../../domain/dataset.ts';
import { tablesWordsOf } from '../../../i18n/tables.ts';
import type { LinkKey } from '../../../selectors/linked-keys.ts';
import type { Column } from '../../../selectors/tables/columns.ts';
import type { Cell } from '../../../selectors/tables/table-rows.ts';
import { useAtlas, useWords } from '../../atlas-context.ts';
import { useHoverProps } from '../../use-hover.ts';
import { citeRow, type GridRow as Row, rowName } from './build-rows.ts';
import { isRightAligned } from './column-width.ts';
import { cellName } from './grid-cell-at.ts';
import { SourceCell } from './source-cell.tsx';

export interface GridRowProps {
  readonly table: TableName;
  readonly columns: readonly Column[];
  readonly row: Row;
  readonly at: number;
  /** The row's number for those who hear it; the headings come before. */
  readonly rowIndex: number;
  /** The cell of this row that the keyboard comes to; null where it comes to another row. */
  readonly stop: number | null;
  readonly isSelected: boolean;
  readonly onShow: (row: Row) => void;
}

type HoverProps = Partial<ReturnType<typeof useHoverProps>>;

interface ContentProps extends GridRowProps {
  readonly column: Column;
  readonly cell: Cell;
  readonly tabIndex: number;
}

function Content({ table, row, column, cell, tabIndex }: ContentProps) {
  const { index } = useAtlas();
  if (column.kind === 'source') {
    const citation = citeRow(index, table, row);
    if (citation) return <SourceCell text={cell.text} citation={citation} tabIndex={tabIndex} />;
  }
  if (column.kind === 'address' && cell.text !== '') {
    return (
      <a href={cell.text} target="_blank" rel="noreferrer" tabIndex={tabIndex}>
        {cell.text}
      </a>
    );
  }
  if (column.kind === 'value' && row.lead !== '') {
    return (
      <>
        <span className="grid-lead">{row.lead}</span> {cell.text}
      </>
    );
  }
  return cell.text;
}

/** Whether a cell holds something to press, which then takes the focus in place of the cell. */
function hasWidget(column: Column, cell: Cell): boolean {
  return cell.text !== '' && (column.kind === 'source' || column.kind === 'address');
}

function MapCell({ row, at, stop, onShow, columns }: GridRowProps) {
  const words = tablesWordsOf(useWords().language);
  const name = rowName(columns, row);
  const tabIndex = stop === 0 ? 0 : -1;
  const place = { 'data-cell': cellName({ row: at, column: 0 }), 'aria-colindex': 1 } as const;
  if (!row.link.selection) {
    return (
      <td {...place} tabIndex={tabIndex}>
        <span className="visually-hidden">{words.onlyText}</span>
      </td>
    );
  }
  return (
    <td {...place}>
      <button
        type="button"
        className="grid-show"
        tabIndex={tabIndex}
        aria-label={words.showOnMap(name)}
        title={words.showOnMap(name)}
        onClick={() => onShow(row)}
      >
        <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
          <path d="M12 21c4.5-5 6.5-8.4 6.5-11.5a6.5 6.5 0 1 0-13 0C5.5 12.6 7.5 16 12 21ZM12 7.5a2 2 0 1 0 0 4a2 2 0 1 0 0-4" />
        </svg>
      </button>
    </td>
  );
}

function RowCells(props: GridRowProps & { readonly hover: HoverProps }) {
  const { columns, row, at, rowIndex, stop, isSelected, hover } = props;
  return (
    <tr aria-rowindex={rowIndex} aria-selected={isSelected} className="grid-row" {...hover}>
      <MapCell {...props} />
      {columns.map((column, position) => {
        const cell = row.cells[position];
        if (!cell) return null;
        const tabIndex = stop === position + 1 ? 0 : -1;
        return (
          <td
            key={column.key}
            data-cell={cellName({ row: at, column: position + 1 })}
            aria-colindex={position + 2}
            className={isRightAligned(column) ? 'is-number' : undefined}
            lang={column.language ?? undefined}
            tabIndex={hasWidget(column, cell) ? undefined : tabIndex}
          >
            <Content {...props} column={column} cell={cell} tabIndex={tabIndex} />
          </td>
        );
      })}
    </tr>
  );
}

function LinkedRow({ linkKey, ...props }: GridRowProps & { readonly linkKey: LinkKey }) {
  return <RowCells {...props} hover={useHoverProps(linkKey)} />;
}

/** One row of the grid; it lights with its place, and its place with it. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { key } = props.row.link;
  if (key === null) return <RowCells {...props} hover={{}} />;
  return <LinkedRow {...props} linkKey={key} />;
});
