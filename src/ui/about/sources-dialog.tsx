import { type Cited, type Dataset, NOTE_KINDS, type Source } from '../../domain/dataset.ts';
import { aboutWordsOf } from '../../i18n/about.ts';
import { formatPeriod } from '../../i18n/format-period.ts';
import { useWords } from '../atlas-context.ts';
import { NoteList } from '../details/note-list.tsx';
import { sayLicence } from '../details/say-licence.ts';
import { Dialog } from '../dialog/dialog.tsx';
import { useWholeIndex } from '../whole-index.ts';

/** The tables whose records name a document. */
const CITED_TABLES = [
  'zones',
  'evaluations',
  'belts',
  'corridors',
  'observations',
  'cases',
] as const satisfies readonly (keyof Dataset)[];

function DocumentItem({ source }: { readonly source: Source }) {
  const { dataset } = useWholeIndex();
  const words = useWords();
  const { pick, formatList } = words;
  const { sources } = words.messages;
  const about = aboutWordsOf(words.language);
  const gives = CITED_TABLES.flatMap((table) => {
    const rows: readonly Cited[] = dataset[table];
    const count = rows.filter((row) => row.source === source.id).length;
    return count > 0 ? [about.counts[table](count)] : [];
  });
  // An institute that publishes its own report is named once.
  const makers = [...new Set([source.authors, source.publisher])].filter((part) => part !== null);
  return (
    <li>
      <h4>{pick(source.title_zh, source.title_en)}</h4>
      <p className="quiet">
        {/* Names are given as the document gives them. */}
        {makers.length > 0 ? <span lang="zh-CN">{makers.join(' · ')}</span> : null}
        {makers.length > 0 && source.published ? ' · ' : null}
        {source.published ? formatPeriod(words, source.published) : null}
      </p>
      <p>{about.gives(formatList(gives))}</p>
      <p className="quiet">
        {sources.licence}
        {pick('：', ': ')}
        {sayLicence(words, source)}
        {source.url ? (
          <>
            {' · '}
            <a href={source.url} target="_blank" rel="noreferrer">
              {sources.open}
            </a>
          </>
        ) : null}
      </p>
    </li>
  );
}

function NoteGroups() {
  const { notes } = useWholeIndex().dataset;
  const { messages, language } = useWords();
  const about = aboutWordsOf(language);
  return NOTE_KINDS.map((kind) => {
    const ofKind = notes.filter((note) => note.kind === kind);
    return ofKind.length === 0 ? null : (
      <details key={kind} className="note-group">
        <summary>{about.noteGroup(messages.notes.kind[kind], ofKind.length)}</summary>
        <NoteList notes={ofKind} />
      </details>
    );
  });
}

/** The documents, the method, the map's origin, the known disagreements, and the data to take away. */
export function SourcesDialog({ onClose }: { readonly onClose: () => void }) {
  const { dataset } = useWholeIndex();
  const { messages, language } = useWords();
  const about = aboutWordsOf(language);
  return (
    <Dialog className="is-wide" heading={messages.app.sources} onClose={onClose}>
      <p>{about.intro}</p>
      <p className="dialog-links">
        <a className="action" href="./data/atlas-data.zip" download>
          {about.download}
        </a>
        <a className="action" href="./data/datapackage.json" download>
          {about.schema}
        </a>
      </p>
      <p className="quiet">{about.licence}</p>
      <h3>{about.documents}</h3>
      <ul className="documents">
        {dataset.sources.map((source) => (
          <DocumentItem key={source.id} source={source} />
        ))}
      </ul>
      <h3>{about.method}</h3>
      {about.methods.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <h3>{about.notes(dataset.notes.length)}</h3>
      <NoteGroups />
      <h3>{about.map}</h3>
      {about.maps.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </Dialog>
  );
}
