import { OWN_ID, type Part, type Work } from '../../own-work/work.ts';
import { pickText } from '../../story/resolve-story.ts';
import { useWords } from '../atlas-context.ts';
import { useArrival } from '../use-arrival.ts';
import { useEditorWords, type WorkDesk } from './editor-context.ts';
import type { BringWork } from './use-bring-work.ts';

interface CopyChoiceProps<W extends Work, P extends Part> {
  readonly desk: WorkDesk<W, P>;
  readonly from: BringWork<W>;
  readonly onSay: (text: string) => void;
}

/** Begins with a copy of one of the works that the site holds. */
export function CopyChoice<W extends Work, P extends Part>(props: CopyChoiceProps<W, P>) {
  const { desk, from, onSay } = props;
  const { file, copyFailed, copiesFailed } = useEditorWords();
  const words = useWords();
  const { loaded } = useArrival(desk.loadList);
  const copy = async (id: string) => {
    const ready = await desk.loadReady(id);
    if (!ready.ok) return onSay(copyFailed);
    from.bring({ ok: true, draft: { ...ready.value, id: OWN_ID } }, { kind: 'copy' });
  };
  if (loaded && !loaded.ok) return <span className="quiet">{copiesFailed}</span>;
  return (
    <select aria-label={file.copy} value="" onChange={(event) => void copy(event.target.value)}>
      <option value="" disabled>
        {file.copyOf}
      </option>
      {(loaded?.value ?? []).map((ready) => (
        <option key={ready.id} value={ready.id}>
          {pickText(words, ready.title)}
        </option>
      ))}
    </select>
  );
}
