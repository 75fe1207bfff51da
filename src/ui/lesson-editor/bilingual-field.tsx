import { Fragment } from 'react';
import type { IsoDate } from '../../domain/period.ts';
import type { Bilingual } from '../../domain/story.ts';
import { rewrite } from '../../own-work/edit-work.ts';
import { RichField } from '../editor/rich-field.tsx';
import { TextField } from '../editor/text-field.tsx';
import { useLanguages, useLessonEditorWords, type Write } from './lesson-writing.ts';

interface BilingualFieldProps {
  readonly label: string;
  /** Which text of the lesson it is: `step-3.heading`. */
  readonly name: string;
  readonly value: Bilingual;
  readonly rows?: number;
  /** For texts that numbers of the tables go into: the day of which they are offered. */
  readonly date?: IsoDate;
  readonly explainsMarks?: boolean;
  readonly onWrite: Write<Bilingual>;
}

/** A text of the lesson in each language that is being written in. */
export function BilingualField(props: BilingualFieldProps) {
  const { label, name, value, rows = 1, date, explainsMarks = false, onWrite } = props;
  const { fieldIn } = useLessonEditorWords();
  const languages = useLanguages();
  return (
    <div className="both-fields">
      {languages.map((language) => {
        const field = {
          label: languages.length > 1 ? fieldIn[language](label) : label,
          lang: language,
          rows,
          value: value[language],
          placeholder: value[language === 'zh' ? 'en' : 'zh'].slice(0, 200),
          onWrite: (text: string) =>
            onWrite(rewrite(value, language, text), { field: `${name}.${language}`, text }),
        };
        return (
          <Fragment key={language}>
            {date === undefined ? (
              <TextField {...field} />
            ) : (
              <div className="rich-field">
                <RichField {...field} date={date} explainsMarks={explainsMarks} />
              </div>
            )}
          </Fragment>
        );
      })}
    </div>
  );
}
