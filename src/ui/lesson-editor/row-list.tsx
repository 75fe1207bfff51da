import { type ReactNode, useRef, useState } from 'react';
import { moveRow, type Typed } from '../../own-work/edit-work.ts';
import { useWords } from '../atlas-context.ts';
import { EditorButton } from '../editor/editor-sign.tsx';
import { useLessonEditorWords, type Write } from './lesson-writing.ts';

interface RowListProps<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly most: number;
  /** What a row is called, by its place as it is told: `Hint 2`. */
  readonly nameOf: (place: string) => string;
  readonly addLabel: string;
  readonly newRow: () => Row;
  readonly onChange: Write<readonly Row[]>;
  /** Where a row is written. */
  readonly children: (row: Row, place: number, change: Write<Row>) => ReactNode;
}

/** Rows that are added, written, moved and taken out: hints, options, items. */
export function RowList<Row>(props: RowListProps<Row>) {
  const { label, rows, most, nameOf, addLabel, newRow, onChange, children } = props;
  const { formatNumber } = useWords();
  const { row: say } = useLessonEditorWords();
  const [said, setSaid] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const add = useRef<HTMLButtonElement>(null);
  const move = (place: number, to: number) => {
    onChange(moveRow(rows, place, to));
    const count = formatNumber(rows.length);
    setSaid(say.moved(nameOf(formatNumber(place + 1)), formatNumber(to + 1), count));
    // The button that was pressed goes along with its row.
    const sign = to < place ? 0 : 1;
    requestAnimationFrame(() =>
      list.current?.children[to]?.querySelectorAll<HTMLElement>('.row-acts button')[sign]?.focus(),
    );
  };
  return (
    <fieldset className="editor-rows">
      <legend>{label}</legend>
      <ol ref={list}>
        {rows.map((row, place) => {
          const name = nameOf(formatNumber(place + 1));
          const change = (next: Row, typed?: Typed) => onChange(rows.with(place, next), typed);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: what a row holds is all written from outside, and most have no id
            <li key={place}>
              <div className="row-fields">{children(row, place, change)}</div>
              <span className="row-acts">
                <EditorButton
                  sign="up"
                  label={say.up(name)}
                  disabled={place === 0}
                  onPress={() => move(place, place - 1)}
                />
                <EditorButton
                  sign="down"
                  label={say.down(name)}
                  disabled={place === rows.length - 1}
                  onPress={() => move(place, place + 1)}
                />
                <EditorButton
                  sign="delete"
                  label={say.delete(name)}
                  onPress={() => {
                    onChange(rows.toSpliced(place, 1));
                    add.current?.focus();
                  }}
                />
              </span>
            </li>
          );
        })}
      </ol>
      <p className="visually-hidden" role="status">
        {said}
      </p>
      <button
        ref={add}
        type="button"
        className="link-button"
        disabled={rows.length >= most}
        onClick={() => onChange([...rows, newRow()])}
      >
        {addLabel}
      </button>
    </fieldset>
  );
}
