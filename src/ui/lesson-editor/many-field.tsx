import { useLessonEditorWords } from './lesson-writing.ts';

interface ManyFieldProps<Value extends string | number> {
  readonly label: string;
  readonly choices: readonly Value[];
  readonly values: readonly Value[];
  readonly nameOf: (value: Value) => string;
  readonly onChange: (values: readonly Value[]) => void;
}

/** A filter of several values; none lets everything through. */
export function ManyField<Value extends string | number>(props: ManyFieldProps<Value>) {
  const { label, choices, values, nameOf, onChange } = props;
  const { markRules: marks } = useLessonEditorWords();
  const left = choices.filter((choice) => !values.includes(choice));
  const add = (text: string) => {
    const value = left.find((choice) => String(choice) === text);
    if (value !== undefined) onChange([...values, value]);
  };
  return (
    <div className="many-field">
      <span>{label}</span>
      <ul className="editor-lights">
        {values.length === 0 ? <li className="is-any">{marks.any}</li> : null}
        {values.map((value) => (
          <li key={value}>
            {nameOf(value)}
            <button
              type="button"
              className="tool"
              aria-label={marks.remove(nameOf(value))}
              onClick={() => onChange(values.filter((other) => other !== value))}
            >
              <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      <select
        aria-label={marks.add(label)}
        value=""
        onChange={(event) => add(event.target.value)}
        disabled={left.length === 0}
      >
        <option value="">+</option>
        {left.map((choice) => (
          <option key={choice} value={choice}>
            {nameOf(choice)}
          </option>
        ))}
      </select>
    </div>
  );
}
