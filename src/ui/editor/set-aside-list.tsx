import { useWords } from '../atlas-context.ts';
import { useEditorWords, useOwnWork, useWorkState } from './editor-context.ts';
import { saveUnread } from './save-work.ts';

/** What could not be read when another draft took its place; nothing where nothing was. */
export function SetAsideList({ name }: { readonly name: string }) {
  const { aside: words } = useEditorWords();
  const { language } = useWords();
  const work = useOwnWork();
  const { aside } = useWorkState(work);
  if (aside.length === 0) return null;
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return (
    <section className="editor-aside" aria-labelledby="set-aside">
      <h3 id="set-aside">{words.heading}</h3>
      <p className="quiet">{words.intro}</p>
      <ul>
        {aside.map(({ at, draft }) => {
          const time = format.format(new Date(at));
          return (
            <li key={at}>
              <time dateTime={at}>{time}</time>
              <button
                type="button"
                className="link-button"
                aria-label={words.saveOne(time)}
                onClick={() => saveUnread(name, draft)}
              >
                {words.save}
              </button>
              <button
                type="button"
                className="link-button"
                aria-label={words.forgetOne(time)}
                onClick={() => void work.forgetAside(at)}
              >
                {words.forget}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
