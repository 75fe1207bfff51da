import { saveFile } from '../../export/save-file.ts';
import { ownStory } from '../../story/own-story.ts';
import { useWords } from '../atlas-context.ts';
import { saveDraft } from './save-draft.ts';
import { sayIssue, sayProblem, sayRemark } from './say-problem.ts';
import type { BringStory } from './use-bring-story.ts';
import { useEditorWords, useOwnStory, useTextLanguages } from './use-editor.ts';

const MOST_REMARKS = 8;

/** Why what is written is not kept, and what can be done. */
function SaveTroubleNote() {
  const editor = useEditorWords();
  const [language] = useTextLanguages();
  const { trouble, history } = useOwnStory();
  if (!trouble) return null;
  const save = () => saveDraft(history.present, language);
  const isDoubled = trouble === 'changed-elsewhere';
  return (
    <div className="editor-note is-bad" role="alert">
      <p>{editor.trouble[trouble]}</p>
      <div className="editor-buttons">
        <button type="button" className="link-button" onClick={save}>
          {editor.file.save}
        </button>
        {isDoubled ? (
          <>
            <button
              type="button"
              className="link-button"
              onClick={() => void ownStory.settle('mine')}
            >
              {editor.keepMine}
            </button>
            <button
              type="button"
              className="link-button"
              onClick={() => void ownStory.settle('theirs')}
            >
              {editor.takeTheirs}
            </button>
          </>
        ) : (
          <button type="button" className="link-button" onClick={() => void ownStory.save()}>
            {editor.tryAgain}
          </button>
        )}
      </div>
    </div>
  );
}

/** A kept story that cannot be read any more. */
function UnreadableNote() {
  const editor = useEditorWords();
  const words = useWords();
  const { unreadable } = useOwnStory();
  if (!unreadable) return null;
  const save = () => {
    const text = JSON.stringify(unreadable.value, null, 2);
    saveFile('cbec-atlas-story-kept.json', new Blob([text], { type: 'application/json' }));
  };
  return (
    <div className="editor-note is-bad" role="alert">
      <p>
        {editor.unreadable} {sayProblem(editor, words, unreadable.problem)}
      </p>
      <div className="editor-buttons">
        <button type="button" className="link-button" onClick={save}>
          {editor.saveUnreadable}
        </button>
        <button type="button" className="link-button" onClick={ownStory.dismissUnreadable}>
          {editor.dismiss}
        </button>
      </div>
    </div>
  );
}

function Refusal({ from }: { readonly from: BringStory }) {
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
            <li key={`${issue.scene} ${issue.field} ${issue.expected}`}>
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

function Remarks({ from }: { readonly from: BringStory }) {
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
          <li key={`${remark.scene} ${remark.kind} ${remark.part}`}>
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

/** What the writer has to know: what is not kept, what was not opened, what was not understood. */
export function EditorNotes({ from }: { readonly from: BringStory }) {
  return (
    <div className="editor-notes">
      <SaveTroubleNote />
      <UnreadableNote />
      <Refusal from={from} />
      <Remarks from={from} />
    </div>
  );
}
