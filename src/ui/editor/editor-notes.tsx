import type { Work } from '../../own-work/work.ts';
import { useWords } from '../atlas-context.ts';
import { useEditorWords, useOwnWork, useWorkState } from './editor-context.ts';
import { saveUnread } from './save-work.ts';
import { sayIssue, sayProblem, sayRemark } from './say-problem.ts';
import type { BringWork } from './use-bring-work.ts';

const MOST_REMARKS = 8;

/** Why what is written is not kept, and what can be done. */
function SaveTroubleNote({ onSave }: { readonly onSave: () => void }) {
  const editor = useEditorWords();
  const work = useOwnWork();
  const { trouble, saving } = useWorkState(work);
  // Of what a newer atlas keeps the other note speaks; this one does once something is not kept.
  if (!trouble || (trouble === 'newer' && saving !== 'failed')) return null;
  const isDoubled = trouble === 'changed-elsewhere';
  const isHeld = isDoubled || trouble === 'newer';
  return (
    <div className="editor-note is-bad" role="alert">
      <p>{editor.trouble[trouble]}</p>
      <div className="editor-buttons">
        <button type="button" className="link-button" onClick={onSave}>
          {editor.file.save}
        </button>
        {isHeld ? (
          <button type="button" className="link-button" onClick={() => void work.settle('mine')}>
            {editor.keepMine}
          </button>
        ) : (
          <button type="button" className="link-button" onClick={() => void work.save()}>
            {editor.tryAgain}
          </button>
        )}
        {isDoubled ? (
          <>
            <button
              type="button"
              className="link-button"
              onClick={() => void work.settle('theirs')}
            >
              {editor.takeTheirs}
            </button>
            <button
              type="button"
              className="link-button"
              onClick={() => {
                onSave();
                void work.settle('theirs');
              }}
            >
              {editor.keepBoth}
            </button>
          </>
        ) : null}
      </div>
    </div>
  );
}

/** A kept work that cannot be read any more. */
function UnreadableNote({ name }: { readonly name: string }) {
  const editor = useEditorWords();
  const words = useWords();
  const work = useOwnWork();
  const { unreadable } = useWorkState(work);
  if (!unreadable) return null;
  return (
    <div className="editor-note is-bad" role="alert">
      <p>
        {editor.unreadable} {sayProblem(editor, words, unreadable.problem)}
      </p>
      <div className="editor-buttons">
        <button
          type="button"
          className="link-button"
          onClick={() => saveUnread(name, unreadable.value)}
        >
          {editor.saveUnreadable}
        </button>
        <button type="button" className="link-button" onClick={work.dismissUnreadable}>
          {editor.dismiss}
        </button>
      </div>
    </div>
  );
}

interface FromProps<W extends Work> {
  readonly from: BringWork<W>;
}

function Refusal<W extends Work>({ from }: FromProps<W>) {
  const editor = useEditorWords();
  const words = useWords();
  if (!from.refused) return null;
  const { origin, problem } = from.refused;
  const issues = problem.kind === 'wrong' ? problem.issues : [];
  const refused =
    origin.kind === 'file' ? editor.problem.refused(origin.name) : editor.problem.refusedLink;
  return (
    <div className="editor-note is-bad" role="alert">
      <p>
        {refused} {sayProblem(editor, words, problem)}
      </p>
      {issues.length > 0 ? (
        <ul>
          {issues.slice(0, MOST_REMARKS).map((issue) => (
            <li key={`${issue.place} ${issue.field} ${issue.expected}`}>
              {sayIssue(editor, words, issue)}
            </li>
          ))}
        </ul>
      ) : null}
      <button type="button" className="link-button" onClick={from.dismiss}>
        {editor.dismiss}
      </button>
    </div>
  );
}

function Remarks<W extends Work>({ from }: FromProps<W>) {
  const editor = useEditorWords();
  const words = useWords();
  const { remarks } = from;
  if (remarks.length === 0) return null;
  const left = remarks.length - MOST_REMARKS;
  return (
    <div className="editor-note" role="alert">
      <p>{editor.remarks.intro}</p>
      <ul>
        {remarks.slice(0, MOST_REMARKS).map((remark) => (
          <li key={`${remark.place} ${remark.kind} ${remark.part}`}>
            {sayRemark(editor, words, remark)}
          </li>
        ))}
        {left > 0 ? <li>{editor.remarks.more(words.formatNumber(left))}</li> : null}
      </ul>
      <button type="button" className="link-button" onClick={from.dismiss}>
        {editor.dismiss}
      </button>
    </div>
  );
}

interface EditorNotesProps<W extends Work> extends FromProps<W> {
  /** The kind of work, in names of files. */
  readonly name: string;
  readonly onSave: () => void;
}

/** What the writer has to know: what is not kept, what was not opened, what was not understood. */
export function EditorNotes<W extends Work>({ name, from, onSave }: EditorNotesProps<W>) {
  return (
    <div className="editor-notes">
      <SaveTroubleNote onSave={onSave} />
      <UnreadableNote name={name} />
      <Refusal from={from} />
      <Remarks from={from} />
    </div>
  );
}
