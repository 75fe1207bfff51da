interface ChoiceFieldProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly T[];
  readonly nameOf: (choice: T) => string;
  readonly onChange: (choice: T) => void;
}

/** One of a few. */
export function ChoiceField<T extends string>(props: ChoiceFieldProps<T>) {
  const { label, value, choices, nameOf, onChange } = props;
  return (
    <label className="field figure-field">
      {label}
      <select
        value={value}
        onChange={(event) => {
          const chosen = choices.find((choice) => choice === event.target.value);
          if (chosen) onChange(chosen);
        }}
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {nameOf(choice)}
          </option>
        ))}
      </select>
    </label>
  );
}

interface TextFieldProps {
  readonly label: string;
  /** Null while the suggested words hold. */
  readonly value: string | null;
  readonly suggested: string;
  readonly isDisabled: boolean;
  readonly onChange: (value: string | null) => void;
}

const LONGEST = 200;

/** Words of one's own; an empty field takes the suggested ones. */
export function TextField({ label, value, suggested, isDisabled, onChange }: TextFieldProps) {
  return (
    <label className="field figure-field">
      {label}
      <input
        type="text"
        value={value ?? ''}
        placeholder={suggested}
        maxLength={LONGEST}
        disabled={isDisabled}
        onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
      />
    </label>
  );
}
