import { type ReactNode, useId, useState } from 'react';
import type { LinkKey } from '../../../selectors/linked-keys.ts';
import type { Selection } from '../../../view/view-state.ts';
import { SelectButton } from '../../details/select-button.tsx';
import { useHoverProps } from '../../use-hover.ts';
import { useAnalysisWords } from './use-analysis-words.ts';

export interface ResultRow {
  readonly key: string;
  /** The row's name; a selection makes it a button that opens the details. */
  readonly name: string;
  readonly selection?: Selection;
  /** What the row lights in the other views. */
  readonly link?: LinkKey;
  readonly cells: readonly ReactNode[];
}

export interface ResultColumn {
  readonly label: string;
  readonly isNumber?: boolean;
  /** Short names that are not to be broken into lines. */
  readonly isTight?: boolean;
}

interface ResultTableProps {
  readonly caption: string;
  /** The first heads the rows' names. */
  readonly columns: readonly ResultColumn[];
  readonly rows: readonly ResultRow[];
  /** So many rows at first; the others on request. */
  readonly limit?: number;
}

interface CellsProps {
  readonly row: ResultRow;
  readonly columns: readonly ResultColumn[];
}

function classOf(column: ResultColumn | undefined): string | undefined {
  if (column?.isNumber) return 'is-number';
  return column?.isTight ? 'is-tight' : undefined;
}

function Cells({ row, columns }: CellsProps) {
  return (
    <>
      <th scope="row" className={classOf(columns[0])}>
        {row.selection ? <SelectButton selection={row.selection} text={row.name} /> : row.name}
      </th>
      {row.cells.map((cell, place) => {
        const column = columns[place + 1];
        return (
          <td key={column?.label} className={classOf(column)}>
            {cell}
          </td>
        );
      })}
    </>
  );
}

function LinkedRow({ link, ...cells }: CellsProps & { readonly link: LinkKey }) {
  return (
    <tr {...useHoverProps(link)}>
      <Cells {...cells} />
    </tr>
  );
}

/** A table of results; its rows light the map, and their names open the details. */
export function ResultTable({ caption, columns, rows, limit = 12 }: ResultTableProps) {
  const { say } = useAnalysisWords();
  const [showsAll, setShowsAll] = useState(false);
  const id = useId();
  const isLong = rows.length > limit + 2;
  const shown = isLong && !showsAll ? rows.slice(0, limit) : rows;
  return (
    <div className="analysis-table">
      {/* A table that is wider than the desk is scrolled on its own, by keyboard too. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take the focus */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls, a section would be a landmark */}
      <div role="group" className="analysis-scroll" aria-labelledby={id} tabIndex={0}>
        <table>
          <caption id={id}>{caption}</caption>
          <thead>
            <tr>
              {columns.map(({ label, isNumber }) => (
                <th key={label} scope="col" className={isNumber ? 'is-number' : undefined}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) =>
              row.link ? (
                <LinkedRow key={row.key} link={row.link} row={row} columns={columns} />
              ) : (
                <tr key={row.key}>
                  <Cells row={row} columns={columns} />
                </tr>
              ),
            )}
          </tbody>
        </table>
      </div>
      {isLong ? (
        <button
          type="button"
          className="link-button"
          aria-expanded={showsAll}
          onClick={() => setShowsAll(!showsAll)}
        >
          {showsAll ? say.showFewer : say.showAll(rows.length)}
        </button>
      ) : null}
    </div>
  );
}
