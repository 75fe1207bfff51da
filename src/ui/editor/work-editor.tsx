import {
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { createPortal } from 'react-dom';
import type { OwnWork } from '../../own-work/own-work-store.ts';
import type { Part, Work } from '../../own-work/work.ts';
import { pickText } from '../../story/resolve-story.ts';
import type { ViewState } from '../../view/view-state.ts';
import { useAtlas, useWords } from '../atlas-context.ts';
import { IconButton } from '../icon-button.tsx';
import { AskReplace } from './ask-replace.tsx';
import {
  EditorProvider,
  useEditorWords,
  useOwnWork,
  useTextLanguages,
  useWorkState,
  type WorkDesk,
} from './editor-context.ts';
import { EditorNotes } from './editor-notes.tsx';
import { FileBar } from './file-bar.tsx';
import { PartList } from './part-list.tsx';
import { saveWork } from './save-work.ts';
import { SetAsideList } from './set-aside-list.tsx';
import { type Origin, useBringWork } from './use-bring-work.ts';
import { useKeepWriting } from './use-keep-writing.ts';
import { useLinkWork } from './use-link-work.ts';
import { type OpenPart, type PartActs, usePartActs } from './use-part-acts.ts';
import '../desk/desk.css';
import './editor.css';

function EditorHeader({ onClose }: { readonly onClose: () => void }) {
  const editor = useEditorWords();
  const work = useOwnWork();
  const { saving, history } = useWorkState(work);
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
        onPress={work.undo}
      />
      <IconButton
        icon="redo"
        label={editor.redo}
        disabled={history.future.length === 0}
        onPress={work.redo}
      />
      <IconButton icon="close" label={editor.close} onPress={onClose} />
    </header>
  );
}

interface FootProps {
  readonly draft: Work;
  readonly isEmpty: boolean;
  readonly capture: string;
  readonly play: string;
  readonly acts: PartActs;
}

/** What the writer does most, always in sight. */
function EditorFoot({ draft, isEmpty, capture, play, acts }: FootProps) {
  const editor = useEditorWords();
  const work = useOwnWork();
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
              work.undo();
              acts.say('');
            }}
          >
            {editor.said.undo}
          </button>
        ) : null}
      </p>
      <div className="editor-buttons">
        <button type="button" className="action is-first" onClick={acts.capture}>
          {capture}
        </button>
        <button type="button" className="action" disabled={isEmpty} onClick={() => acts.play()}>
          {play}
        </button>
      </div>
    </footer>
  );
}

/** Ctrl or Command with Z takes back a step of writing, not of the map, wherever one is in the editor. */
function handleUndoKeys<W>(event: KeyboardEvent, work: OwnWork<W>): void {
  const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey;
  const key = event.key.toLowerCase();
  if (!isCommand || (key !== 'z' && key !== 'y')) return;
  event.preventDefault();
  if (key === 'y' || event.shiftKey) work.redo();
  else work.undo();
}

interface WorkEditorProps<W extends Work, P extends Part> {
  readonly desk: WorkDesk<W, P>;
  /** What is written beside the scenes or steps. */
  readonly headOf: (draft: W, acts: PartActs) => ReactNode;
  /** Where an open scene or step is written. */
  readonly formOf: (part: P, acts: PartActs) => ReactNode;
  /** Where else works of this kind go. */
  readonly files?: ReactNode;
  readonly onClose: () => void;
}

function Editor<W extends Work, P extends Part>(props: WorkEditorProps<W, P> & OpenPart) {
  const { desk, headOf, formOf, files, onClose, openId, onOpen } = props;
  const { store, words: editor } = desk;
  const { kind } = store;
  const words = useWords();
  const [language] = useTextLanguages();
  const { history, isRestored } = useWorkState(store);
  const draft = history.present;
  const parts = kind.partsOf(draft);
  const acts = usePartActs(desk, { openId, onOpen });
  const from = useBringWork(store, (brought: W, origin: Origin) => {
    onOpen(null);
    const written = pickText(words, brought.title).trim();
    const title = written === '' ? editor.untitled : editor.titled(written);
    const opened = editor.brought(title, words.formatNumber(kind.partsOf(brought).length));
    acts.say(origin.kind === 'new' ? editor.started : opened, origin.kind !== 'new');
  });
  const save = () => saveWork(store, language);
  useKeepWriting(store);
  useLinkWork(kind, isRestored, from);
  return (
    <section
      className="desk work-editor"
      aria-label={editor.heading}
      onKeyDown={(event) => handleUndoKeys(event, store)}
    >
      <EditorHeader onClose={onClose} />
      {isRestored ? <EditorNotes name={kind.name} from={from} onSave={save} /> : null}
      <div className="desk-body">
        {isRestored ? (
          <>
            <FileBar desk={desk} draft={draft} from={from} onSay={acts.say} more={files} />
            {headOf(draft, acts)}
            <PartList
              parts={parts}
              acts={acts}
              begin={editor.begin}
              formOf={(part) => formOf(part, acts)}
            />
            <SetAsideList name={kind.name} />
          </>
        ) : (
          <p className="quiet">{editor.opening}</p>
        )}
      </div>
      {isRestored ? (
        <EditorFoot
          draft={draft}
          isEmpty={parts.length === 0}
          capture={editor.capture}
          play={editor.play}
          acts={acts}
        />
      ) : null}
      {from.asked ? (
        <AskReplace
          asked={from.asked}
          parts={kind.partsOf(from.asked.draft).length}
          from={from}
          onSave={save}
        />
      ) : null}
    </section>
  );
}

function isPlayed({ story, lesson }: ViewState): boolean {
  return story !== null || lesson !== null;
}

/**
 * Where a person writes a story or a lesson, in the desk's column beside the map, whichever part of the page
 * opens it. While a story or lesson is played it gives way, and comes back after it.
 */
export function WorkEditor<W extends Work, P extends Part>(props: WorkEditorProps<W, P>) {
  const { store } = useAtlas();
  const { desk } = props;
  const [openId, setOpenId] = useState<string | null>(null);
  const editing = useMemo(() => ({ work: desk.store, words: desk.words }), [desk]);
  const isPlaying = useSyncExternalStore(store.subscribe, () => isPlayed(store.getView()));
  useEffect(() => {
    const view = store.getView();
    if (view.desk === null && !isPlayed(view)) return;
    store.act({ type: 'set', change: { desk: null, story: null, lesson: null } });
  }, [store]);
  const workspace = document.querySelector('.workspace');
  if (!workspace || isPlaying) return null;
  return createPortal(
    <EditorProvider value={editing}>
      <Editor {...props} openId={openId} onOpen={setOpenId} />
    </EditorProvider>,
    workspace,
  );
}
