import { RELEASE } from 'virtual:atlas-release';
import { useId, useRef, useState } from 'react';
import { isoDateOf } from '../../domain/period.ts';
import { CITATION_FORMATS, type CitationFormat } from '../../export/citation/cite-as.ts';
import { citeDataset, citeView } from '../../export/citation/cite-view.ts';
import { type Reference, referenceId } from '../../export/citation/reference.ts';
import { saveFile } from '../../export/save-file.ts';
import { takeAwayWordsOf } from '../../i18n/take-away.ts';
import { siteAddress } from '../../loading/site.ts';
import { useAtlas, useView, useWords } from '../atlas-context.ts';
import { Dialog } from '../dialog/dialog.tsx';
import { ScopeChoice } from './scope-choice.tsx';
import './take-away.css';

const SCOPES = ['view', 'dataset'] as const;

/** Today where the reader is, as a person there would write it. */
function today(): string {
  const now = new Date();
  return isoDateOf(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000);
}

interface FormatBlockProps {
  readonly format: CitationFormat;
  readonly reference: Reference;
  readonly onSay: (text: string) => void;
}

/** A citation in one form, to copy or to save. */
function FormatBlock({ format, reference, onSay }: FormatBlockProps) {
  const { cite } = takeAwayWordsOf(useWords().language);
  const text = useRef<HTMLPreElement>(null);
  const id = useId();
  const name = cite.format[format.id];
  const written = format.write(reference);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(written);
      onSay(cite.copied(name));
    } catch {
      if (text.current) window.getSelection()?.selectAllChildren(text.current);
      onSay(cite.notCopied(name));
    }
  };
  const save = () =>
    saveFile(
      `${referenceId(reference)}.${format.extension}`,
      new Blob([written], { type: `${format.mediaType};charset=utf-8` }),
    );
  return (
    <section className="citation" aria-labelledby={id}>
      <h3 id={id}>{name}</h3>
      <button type="button" className="action" aria-label={cite.copy(name)} onClick={copy}>
        {cite.copyShort}
      </button>
      <button type="button" className="action" aria-label={cite.save(name)} onClick={save}>
        {cite.saveShort}
      </button>
      {/* Long lines wrap; nothing in it scrolls, so that it needs no stop of the keyboard. */}
      <pre ref={text} className={format.extension === 'txt' ? 'is-prose' : ''}>
        {written.trimEnd()}
      </pre>
    </section>
  );
}

/** The citation of the present view or of the whole dataset, in every form that is asked for. */
export function CiteDialog({ onClose }: { readonly onClose: () => void }) {
  const { index } = useAtlas();
  const view = useView();
  const { cite } = takeAwayWordsOf(useWords().language);
  const [scope, setScope] = useState<(typeof SCOPES)[number]>('view');
  const [said, setSaid] = useState('');
  const cited = {
    release: RELEASE,
    dataTo: isoDateOf(index.lastDay),
    accessed: today(),
    address: siteAddress(),
  };
  const reference = scope === 'view' ? citeView(view, cited) : citeDataset(cited);
  return (
    <Dialog className="is-wide" heading={cite.heading} onClose={onClose}>
      <ScopeChoice
        legend={cite.what}
        scopes={SCOPES}
        chosen={scope}
        nameOf={(known) => cite[known]}
        onChoose={setScope}
      />
      <p className="quiet">{cite.intro[scope]}</p>
      <p className="take-away-said" role="status">
        {said}
      </p>
      {CITATION_FORMATS.map((format) => (
        <FormatBlock key={format.id} format={format} reference={reference} onSay={setSaid} />
      ))}
    </Dialog>
  );
}
