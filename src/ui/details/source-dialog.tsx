import { useEffect, useId, useRef } from 'react';
import type { Citation } from '../../selectors/cite.ts';
import { useWords } from '../atlas-context.ts';
import { FormulaText } from './formula-text.tsx';
import { NoteList } from './note-list.tsx';

function Row({ term, text, lang }: { term: string; text: string | null; lang?: string }) {
  if (text === null) return null;
  return (
    <div className="fact">
      <dt>{term}</dt>
      <dd lang={lang}>{text}</dd>
    </div>
  );
}

function Meaning({ citation }: { readonly citation: Citation }) {
  const { messages, pick } = useWords();
  const { indicator, formula, notes } = citation;
  return (
    <>
      {indicator ? (
        <>
          <h3>{messages.sources.definition}</h3>
          <p>{pick(indicator.definition_zh, indicator.definition_en)}</p>
        </>
      ) : null}
      {formula ? (
        <>
          <h3>{messages.sources.formula}</h3>
          <FormulaText parts={formula} />
        </>
      ) : null}
      {notes.length > 0 ? (
        <>
          <h3>{messages.notes.heading}</h3>
          <NoteList notes={notes} />
        </>
      ) : null}
    </>
  );
}

interface SourceDialogProps {
  readonly citation: Citation;
  readonly onClose: () => void;
}

/** The document behind a figure or a record, the place in it, and what is disputed about it. */
export function SourceDialog({ citation, onClose }: SourceDialogProps) {
  const { messages, pick } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const { sources } = messages;
  const { source } = citation;
  useEffect(() => {
    dialog.current?.showModal();
    // The first thing that takes the focus is at the end; reading begins at the top.
    heading.current?.focus();
  }, []);
  return (
    <dialog ref={dialog} className="source-dialog panel" aria-labelledby={id} onClose={onClose}>
      <p className="details-kind">{sources.dialog}</p>
      <h2 ref={heading} id={id} tabIndex={-1}>
        {pick(source.title_zh, source.title_en)}
      </h2>
      <dl className="facts">
        {/* Places in a document are written as the document writes them, in Chinese. */}
        <Row term={sources.locator} text={citation.locator} lang="zh-CN" />
        <Row term={sources.also} text={citation.also} lang="zh-CN" />
        <Row term={sources.published} text={source.published} />
        <Row term={sources.authors} text={source.authors} lang="zh-CN" />
        <Row term={sources.publisher} text={source.publisher} lang="zh-CN" />
        <Row term={sources.licence} text={source.licence} />
      </dl>
      <Meaning citation={citation} />
      <div className="dialog-end">
        {source.url ? (
          <a href={source.url} target="_blank" rel="noreferrer">
            {sources.open}
          </a>
        ) : null}
        <button type="button" className="tool" onClick={() => dialog.current?.close()}>
          {messages.app.close}
        </button>
      </div>
    </dialog>
  );
}
