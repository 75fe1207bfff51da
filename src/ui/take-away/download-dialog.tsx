import { useMemo, useState } from 'react';
import { isoDateOf } from '../../domain/period.ts';
import { saveFile } from '../../export/save-file.ts';
import { completeRows } from '../../export/tables/complete-rows.ts';
import { takeAwayWordsOf } from '../../i18n/take-away.ts';
import { CodeMissing } from '../../loading/bring-code.ts';
import { selectRows } from '../../selectors/tables/select-rows.ts';
import { useSettledView, useWords } from '../atlas-context.ts';
import { Dialog } from '../dialog/dialog.tsx';
import { useWholeIndex } from '../whole-index.ts';
import { CodeMissingLine } from './code-missing-line.tsx';
import { DownloadPackages } from './download-packages.tsx';
import type { MadeFile } from './download-source.ts';
import { DownloadTables } from './download-tables.tsx';
import { ScopeChoice } from './scope-choice.tsx';
import './take-away.css';

const SCOPES = ['selection', 'everything'] as const;

/** The tables of the present selection or of the whole atlas, in the forms that people work with. */
export function DownloadDialog({ onClose }: { readonly onClose: () => void }) {
  const index = useWholeIndex();
  const view = useSettledView();
  const words = useWords();
  const { download } = takeAwayWordsOf(words.language);
  const [scope, setScope] = useState<(typeof SCOPES)[number]>('selection');
  const [said, setSaid] = useState('');
  const [missed, setMissed] = useState<MadeFile | null>(null);
  const rows = useMemo(
    () =>
      scope === 'selection' ? completeRows(index.dataset, selectRows(index, view)) : index.dataset,
    [index, view, scope],
  );
  const save = async (file: MadeFile) => {
    const { name, make } = file;
    setMissed(null);
    setSaid(download.working);
    try {
      saveFile(name, await make());
      setSaid(download.done(name));
    } catch (error) {
      if (error instanceof CodeMissing) {
        setSaid('');
        return setMissed(file);
      }
      setSaid(download.failed(name, error instanceof Error ? error.message : String(error)));
    }
  };
  const source = {
    rows,
    view: scope === 'selection' ? view : null,
    dataTo: isoDateOf(index.lastDay),
    onSave: save,
  };
  return (
    <Dialog className="is-wide" heading={download.heading} onClose={onClose}>
      <ScopeChoice
        legend={download.what}
        scopes={SCOPES}
        chosen={scope}
        nameOf={(known) =>
          known === 'everything'
            ? download.everything
            : download.selection(words.formatDate(view.date))
        }
        onChoose={setScope}
      />
      <p className="quiet">{download.intro[scope]}</p>
      <p className="take-away-said" role="status">
        {said}
      </p>
      {missed ? (
        <p className="take-away-said" role="alert">
          <CodeMissingLine onRetry={() => void save(missed)} />
        </p>
      ) : null}
      <h3>{download.packages}</h3>
      <DownloadPackages {...source} />
      <h3>{download.tables}</h3>
      <DownloadTables {...source} />
      <p className="quiet">{download.safety}</p>
      <p className="quiet">{download.licence}</p>
    </Dialog>
  );
}
