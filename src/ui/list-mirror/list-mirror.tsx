import { useMemo } from 'react';
import { type ListedGroup, listMarks } from '../../marks/list-marks.ts';
import type { Marks } from '../../marks/marks.ts';
import { useAtlas, useWords } from '../atlas-context.ts';
import { useOwnMarks } from '../stage/use-own-marks.ts';

function Group({ group, count, entries }: ListedGroup) {
  const { store } = useAtlas();
  const { list } = useWords().messages;
  return (
    <section className="list-group" aria-labelledby={`list-${group}`}>
      <h3 id={`list-${group}`}>{list.counted(list.group[group], count)}</h3>
      <ul>
        {entries.map(({ title, target }) => (
          <li key={title}>
            <button
              type="button"
              className="list-entry"
              onClick={() => store.act({ type: 'select', selection: target })}
            >
              {title}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/**
 * The map's content as text, in step with it: what a screen reader reads instead of the picture. A
 * closed disclosure, so that it is one stop on the way through the page.
 */
export function ListMirror({ marks }: { readonly marks: Marks }) {
  const { list } = useWords().messages;
  const shown = useOwnMarks(marks);
  const groups = useMemo(() => listMarks(shown), [shown]);
  return (
    <details id="list-mirror" className="list-mirror panel">
      <summary>{list.label}</summary>
      <div className="list-body">
        {groups.length === 0 ? <p>{list.empty}</p> : null}
        {groups.map((group) => (
          <Group key={group.group} {...group} />
        ))}
      </div>
    </details>
  );
}
