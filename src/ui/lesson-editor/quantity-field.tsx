import { useId, useRef } from 'react';
import type { Quantity } from '../../domain/lesson.ts';
import type { IsoDate } from '../../domain/period.ts';
import { MOST } from '../../lesson/edit-question.ts';
import { evaluateQuantity } from '../../lesson/evaluate-quantity.ts';
import { fillText } from '../../story/fill-text.ts';
import { useAtlas, useWords } from '../atlas-context.ts';
import { useOwnWork } from '../editor/editor-context.ts';
import { TokenPicker } from '../editor/token-picker.tsx';
import { useLessonEditorWords, type Write } from './lesson-writing.ts';

/** A quantity that is one date reads better as a date than as days. */
const ONE_DATE = /^\s*\{(?:approved|date):[^{}]+\}\s*$/;

interface QuantityFieldProps {
  readonly label: string;
  readonly name: string;
  readonly value: Quantity;
  /** The day of which numbers of the tables are offered. */
  readonly date: IsoDate;
  readonly onWrite: Write<Quantity>;
}

/** A number, or a sum with numbers of the tables, and what it comes to now. */
export function QuantityField({ label, name, value, date, onWrite }: QuantityFieldProps) {
  const { index } = useAtlas();
  const words = useWords();
  const { quantity, wrong } = useLessonEditorWords();
  const { endTyping } = useOwnWork();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const found = evaluateQuantity(index, value);
  const isEmpty = value.trim() === '';
  const write = (text: string) => onWrite(text, { field: name, text });
  const said = () => {
    if (isEmpty) return quantity.about;
    if (!found.ok) return wrong[`quantity-${found.fault}`](found.token);
    const isDate = ONE_DATE.test(value);
    return quantity.is(isDate ? fillText(index, words, value) : words.formatNumber(found.value));
  };
  const insert = (token: string) => {
    const start = field.current?.selectionStart ?? value.length;
    const longer = value.slice(0, start) + token + value.slice(start);
    if (longer.length > MOST.quantity) return;
    endTyping();
    write(longer);
    endTyping();
    field.current?.focus();
  };
  return (
    <div className="editor-field quantity-field">
      <label htmlFor={id}>{label}</label>
      <input
        ref={field}
        id={id}
        type="text"
        autoComplete="off"
        spellCheck={false}
        maxLength={MOST.quantity}
        value={value}
        aria-describedby={`${id}-value`}
        aria-invalid={!isEmpty && !found.ok ? true : undefined}
        onChange={(event) => write(event.target.value)}
        onBlur={endTyping}
      />
      <p id={`${id}-value`} className={isEmpty || found.ok ? 'quiet' : 'editor-wrong'}>
        {said()}
      </p>
      <TokenPicker date={date} onInsert={insert} />
    </div>
  );
}
