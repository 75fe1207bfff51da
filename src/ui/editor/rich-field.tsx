import { useId, useRef } from 'react';
import { LONGEST } from '../../own-work/work.ts';
import { wrongTokens } from '../../story/fill-text.ts';
import { useAtlas, useWords } from '../atlas-context.ts';
import { useEditorWords, useOwnWork } from './editor-context.ts';
import { RichPreview } from './rich-preview.tsx';
import { TextField } from './text-field.tsx';
import { TokenPicker } from './token-picker.tsx';

interface RichFieldProps {
  readonly label: string;
  readonly lang: 'zh' | 'en';
  readonly rows: number;
  readonly value: string;
  readonly placeholder: string;
  /** The day of which numbers of the tables are offered. */
  readonly date: string;
  /** Whether the field says which marks there are; said once in a form, that is enough. */
  readonly explainsMarks: boolean;
  readonly onWrite: (text: string) => void;
}

/** A text with what it will read like and the numbers of the tables that can go into it. */
export function RichField(props: RichFieldProps) {
  const { date, explainsMarks, value, onWrite, ...field } = props;
  const editor = useEditorWords();
  const { index } = useAtlas();
  const words = useWords();
  const { endTyping } = useOwnWork();
  const [hintId, wrongId] = [useId(), useId()];
  const place = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const isWrong = wrongTokens(index, words, value).length > 0;
  const insert = (token: string) => {
    const [start, end] = [place.current?.selectionStart, place.current?.selectionEnd];
    const longer = value.slice(0, start ?? value.length) + token + value.slice(end ?? value.length);
    if (longer.length > LONGEST.text) return;
    endTyping();
    onWrite(longer);
    endTyping();
    requestAnimationFrame(() => {
      const caret = (start ?? value.length) + token.length;
      place.current?.focus();
      place.current?.setSelectionRange(caret, caret);
    });
  };
  return (
    <>
      <TextField
        {...field}
        value={value}
        describedBy={[explainsMarks ? hintId : '', isWrong ? wrongId : ''].join(' ').trim()}
        isWrong={isWrong}
        fieldRef={place}
        onWrite={onWrite}
      />
      {explainsMarks ? (
        <p id={hintId} className="quiet">
          {editor.marks}
        </p>
      ) : null}
      <RichPreview id={wrongId} text={value} />
      <TokenPicker date={date} onInsert={insert} />
    </>
  );
}
