import { type KeyboardEvent, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import type { Draft } from '../../story/edit-story.ts';
import { ownStory } from '../../story/own-story.ts';
import { pickText } from '../../story/resolve-story.ts';
import { useAtlas, useWords } from '../atlas-context.ts';
import { IconButton } from '../icon-button.tsx';
import { AskReplace } from './ask-replace.tsx';
import { EditorNotes } from './editor-notes.tsx';
import { FileBar } from './file-bar.tsx';
import { SceneList } from './scene-list.tsx';
import { StoryHead } from './story-head.tsx';
import { type Origin, useBringStory } from './use-bring-story.ts';
import { useEditorWords, useOwnStory } from './use-editor.ts';
import { useKeepWriting } from './use-keep-writing.ts';
import { useLinkStory } from './use-link-story.ts';
import { type OpenScene, type SceneActs, useSceneActs } from './use-scene-acts.ts';
import '../desk/desk.css';
import './story-editor.css';

function EditorHeader({ onClose }: { readonly onClose: () => void }) {
  const editor = useEditorWords();
  const { saving, history } = useOwnStory();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <header className="editor-header">
      <h2 ref={title} tabIndex={-1}>
        {editor.heading}
      </h2>
      <span className="quiet" data-saving={saving}>
        {editor.saving[saving]}
      </span>
      <IconButton
        icon="undo"
        label={editor.undo}
        disabled={history.past.length === 0}
        onPress={ownStory.undo}
      />
      <IconButton
        icon="redo"
        label={editor.redo}
        disabled={history.future.length === 0}
        onPress={ownStory.redo}
      />
      <IconButton icon="close" label={editor.close} onPress={onClose} />
    </header>
  );
}

interface FootProps {
  readonly draft: Draft;
  readonly acts: SceneActs;
}

/** What the writer does most, always in sight. */
function EditorFoot({ draft, acts }: FootProps) {
  const editor = useEditorWords();
  const { said } = acts;
  return (
    <footer className="editor-foot">
      <p role="status">
        {said?.text}{' '}
        {said && said.done === draft ? (
          <button
            type="button"
            className="link-button"
            onClick={() => {
              ownStory.undo();
              acts.say('');
            }}
          >
            {editor.said.undo}
          </button>
        ) : null}
      </p>
      <div className="editor-buttons">
        <button type="button" className="action is-first" onClick={acts.capture}>
          {editor.capture}
        </button>
        <button
          type="button"
          className="action"
          disabled={draft.scenes.length === 0}
          onClick={() => acts.play()}
        >
          {editor.play}
        </button>
      </div>
    </footer>
  );
}

/** Ctrl or Command with Z takes back a step of the story, not of the map, wherever one is in the editor. */
function handleUndoKeys(event: KeyboardEvent): void {
  const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey;
  const key = event.key.toLowerCase();
  if (!isCommand || (key !== 'z' && key !== 'y')) return;
  event.preventDefault();
  if (key === 'y' || event.shiftKey) ownStory.redo();
  else ownStory.undo();
}

interface EditorProps extends OpenScene {
  readonly onClose: () => void;
}

function Editor({ onClose, ...open }: EditorProps) {
  const editor = useEditorWords();
  const words = useWords();
  const { history, isRestored } = useOwnStory();
  const draft = history.present;
  const acts = useSceneActs(open);
  const from = useBringStory((brought: Draft, origin: Origin) => {
    open.onOpen(null);
    const written = pickText(words, brought.title).trim();
    const title = written === '' ? editor.untitled : editor.titled(written);
    const opened = editor.brought(title, words.formatNumber(brought.scenes.length));
    acts.say(origin.kind === 'new' ? editor.started : opened, origin.kind !== 'new');
  });
  useKeepWriting();
  useLinkStory(isRestored, from);
  return (
    <section className="desk story-editor" aria-label={editor.heading} onKeyDown={handleUndoKeys}>
      <EditorHeader onClose={onClose} />
      {isRestored ? <EditorNotes from={from} /> : null}
      <div className="desk-body">
        {isRestored ? (
          <>
            <FileBar draft={draft} from={from} onSay={acts.say} />
            <StoryHead draft={draft} />
            <SceneList draft={draft} acts={acts} />
          </>
        ) : (
          <p className="quiet">{editor.opening}</p>
        )}
      </div>
      {isRestored ? <EditorFoot draft={draft} acts={acts} /> : null}
      {from.asked ? <AskReplace asked={from.asked} from={from} /> : null}
    </section>
  );
}

/**
 * Where a person writes a story, in the desk's column beside the map, whichever part of the page opens it.
 * While a story is told it gives way, and comes back after it.
 */
export function StoryEditor({ onClose }: { readonly onClose: () => void }) {
  const { store } = useAtlas();
  const [openId, setOpenId] = useState<string | null>(null);
  const isTold = () => store.getView().story !== null;
  const isTelling = useSyncExternalStore(store.subscribe, isTold, isTold);
  useEffect(() => {
    const { desk, story } = store.getView();
    if (desk || story) store.act({ type: 'set', change: { desk: null, story: null } });
  }, [store]);
  const workspace = document.querySelector('.workspace');
  if (!workspace || isTelling) return null;
  return createPortal(<Editor openId={openId} onOpen={setOpenId} onClose={onClose} />, workspace);
}
