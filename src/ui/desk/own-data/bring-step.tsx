import { type DragEvent, useRef, useState } from 'react';
import type { OwnTableState } from '../../../own-table/own-table-store.ts';
import { ownTableStore } from './page-table-store.ts';
import { useOwnWords } from './use-own-table.ts';

const ACCEPTED = '.csv,.tsv,.txt,.xlsx,.json,.geojson,.topojson';

function Reading({ name, share }: { readonly name: string; readonly share: number }) {
  const own = useOwnWords();
  return (
    <div className="own-reading">
      <label>
        {own.reading(name)} <progress max={1} value={share} />
      </label>
      <button
        type="button"
        className="action"
        onClick={() => {
          focusChooser();
          ownTableStore.cancel();
        }}
      >
        {own.cancel}
      </button>
    </div>
  );
}

/** Where the focus goes when what had it goes away. */
export function focusChooser(): void {
  document.querySelector<HTMLElement>('.own-drop button')?.focus();
}

function Refusal({ state }: { readonly state: OwnTableState }) {
  const own = useOwnWords();
  const { problem, table } = state;
  if (!problem) return null;
  return (
    <div className="own-refusal" role="alert">
      <p>
        {own.refused(problem.name)} {own.problem(problem.problem)} {table ? own.kept : ''}
      </p>
      <button
        type="button"
        className="link-button"
        onClick={() => {
          focusChooser();
          ownTableStore.dismissProblem();
        }}
      >
        {own.dismiss}
      </button>
    </div>
  );
}

function Paste() {
  const own = useOwnWords();
  const [text, setText] = useState('');
  const read = () => {
    // The button can be pressed no more once the text is gone.
    focusChooser();
    void ownTableStore.read(new Blob([text]), own.pastedName);
    setText('');
  };
  return (
    <details className="own-paste">
      <summary>{own.paste}</summary>
      <textarea
        aria-label={own.pasteLabel}
        rows={5}
        spellCheck={false}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <button type="button" className="action" disabled={text.trim() === ''} onClick={read}>
        {own.usePasted}
      </button>
    </details>
  );
}

/** Where a table comes in: by a file dialog, by dropping, by pasting. */
export function BringStep({ state }: { readonly state: OwnTableState }) {
  const own = useOwnWords();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const bring = (file: File | undefined) => {
    if (file) void ownTableStore.read(file, file.name);
  };
  const handleDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const { files } = event.dataTransfer;
    const text = event.dataTransfer.getData('text/plain');
    if (files[0]) bring(files[0]);
    else if (text) void ownTableStore.read(new Blob([text]), own.pastedName);
  };
  return (
    <section aria-labelledby="own-bring">
      <h3 id="own-bring">{own.steps.bring}</h3>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a way for the mouse; the button does the same */}
      <div
        className={isOver ? 'own-drop is-over' : 'own-drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={handleDrop}
      >
        <button type="button" className="action" onClick={() => input.current?.click()}>
          {own.choose}
        </button>
        <span>{own.drop}</span>
        <input
          ref={input}
          type="file"
          hidden
          accept={ACCEPTED}
          aria-label={own.choose}
          onChange={(event) => {
            bring(event.target.files?.[0]);
            // The same file can be chosen again once it has been put right.
            event.target.value = '';
          }}
        />
      </div>
      <Paste />
      {state.reading ? <Reading {...state.reading} /> : null}
      <Refusal state={state} />
    </section>
  );
}
