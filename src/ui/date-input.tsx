import { type ComponentProps, useState } from 'react';

interface DateInputProps
  extends Pick<ComponentProps<'input'>, 'id' | 'min' | 'max' | 'aria-describedby'> {
  /** An ISO date, or an empty text for none. */
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/**
 * A field for a day. What is typed stands until the field is left: on the way to 2016 it is a day of the year 2,
 * 20 and 201, and a browser whose field is written to meanwhile begins that part anew.
 */
export function DateInput({ value, onChange, ...rest }: DateInputProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <input
      {...rest}
      type="date"
      value={typed ?? value}
      onChange={({ target }) => {
        setTyped(target.value);
        onChange(target.value);
      }}
      onBlur={() => setTyped(null)}
    />
  );
}
