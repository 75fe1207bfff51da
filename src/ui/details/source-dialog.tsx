import { formatPeriod } from '../../i18n/format-period.ts';
import type { Citation } from '../../selectors/cite.ts';
import { useWords } from '../atlas-context.ts';
import { Dialog } from '../dialog/dialog.tsx';
import { ToldLater } from '../told-later.tsx';
import { sayLicence } from './say-licence.ts';
import { sayPassages } from './say-passages.ts';
import { SourceMeaning } from './source-meaning.tsx';

function Row({ term, text, lang }: { term: string; text: string | null; lang?: string }) {
  if (text === null) return null;
  return (
    <div className="fact">
      <dt>{term}</dt>
      <dd lang={lang}>{text}</dd>
    </div>
  );
}

interface SourceDialogProps {
  readonly citation: Citation;
  readonly onClose: () => void;
}

/** The document behind a figure or a record, the place in it, and what is disputed about it. */
export function SourceDialog({ citation, onClose }: SourceDialogProps) {
  const words = useWords();
  const { messages, pick } = words;
  const { sources } = messages;
  const { source } = citation;
  return (
    <Dialog
      kind={sources.dialog}
      heading={pick(source.title_zh, source.title_en)}
      onClose={onClose}
    >
      <dl className="facts">
        {/* Places in a document are written as the document writes them, in Chinese. */}
        <Row term={sources.locator} text={citation.locator} lang="zh-CN" />
        <Row term={sources.also} text={citation.also && sayPassages(words, citation.also)} />
        <Row
          term={sources.published}
          text={source.published && formatPeriod(words, source.published)}
        />
        <Row term={sources.authors} text={source.authors} lang="zh-CN" />
        <Row term={sources.publisher} text={source.publisher} lang="zh-CN" />
        <Row term={sources.licence} text={sayLicence(words, source)} />
      </dl>
      <ToldLater>
        <SourceMeaning citation={citation} />
      </ToldLater>
      {source.url ? (
        <p className="dialog-links">
          <a className="action" href={source.url} target="_blank" rel="noreferrer">
            {sources.open}
          </a>
        </p>
      ) : null}
    </Dialog>
  );
}
