import type { Bilingual } from '../../domain/story.ts';
import { NO_TEXT } from '../../own-work/work.ts';
import { BilingualField } from './bilingual-field.tsx';
import type { Write } from './lesson-writing.ts';
import { RowList } from './row-list.tsx';

interface TextRowsProps {
  readonly label: string;
  /** Which texts of the lesson they are: `step-3.hints`. */
  readonly name: string;
  readonly texts: readonly Bilingual[];
  readonly most: number;
  readonly nameOf: (place: string) => string;
  readonly addLabel: string;
  readonly onChange: Write<readonly Bilingual[]>;
}

/** A list of texts: hints, goals, points to look for. */
export function TextRows({ name, texts, nameOf, ...list }: TextRowsProps) {
  return (
    <RowList {...list} rows={texts} nameOf={nameOf} newRow={() => NO_TEXT}>
      {(text, place, change) => (
        <BilingualField
          label={nameOf(String(place + 1))}
          name={`${name}.${place}`}
          value={text}
          rows={2}
          onWrite={change}
        />
      )}
    </RowList>
  );
}
