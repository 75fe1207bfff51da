import { type Ref, useId } from 'react';
import { LONGEST } from '../../own-work/work.ts';
import { useOwnWork } from './editor-context.ts';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly lang: 'zh' | 'en';
  /** More than one makes it a field of several lines. */
  readonly rows?: number;
  /** Shown as long as nothing is written, such as the text in the other language. */
  readonly placeholder?: string;
  readonly describedBy?: string;
  readonly isWrong?: boolean;
  readonly fieldRef?: Ref<HTMLInputElement & HTMLTextAreaElement>;
  readonly onWrite: (text: string) => void;
}

/** One text of a work with its label; leaving it ends the step that undo takes back. */
export function TextField({ label, rows = 1, lang, ...field }: TextFieldProps) {
  const id = useId();
  const { endTyping } = useOwnWork();
  const Field = rows > 1 ? 'textarea' : 'input';
  return (
    <div className="editor-field">
      <label htmlFor={id}>{label}</label>
      <Field
        id={id}
        ref={field.fieldRef}
        lang={lang === 'zh' ? 'zh-CN' : 'en'}
        rows={rows > 1 ? rows : undefined}
        value={field.value}
        maxLength={LONGEST.text}
        placeholder={field.placeholder}
        aria-describedby={field.describedBy || undefined}
        aria-invalid={field.isWrong ? true : undefined}
        onChange={(event: { target: { value: string } }) => field.onWrite(event.target.value)}
        onBlur={endTyping}
      />
    </div>
  );
}
