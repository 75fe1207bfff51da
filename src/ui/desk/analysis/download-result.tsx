import { useState } from 'react';
import { saveFile } from '../../../export/save-file.ts';
import { selectionFileName } from '../../../export/tables/file-name.ts';
import { writeCsv } from '../../../export/tables/write-csv.ts';
import { loadTopology } from '../../../loading/load-files.ts';
import type { AnalysisPage } from '../../../selectors/analysis/analysis-pages.ts';
import { ANALYSIS_TABLE_NAMES } from '../../../selectors/analysis/analysis-table.ts';
import { analysisTables } from '../../../selectors/analysis/analysis-tables.ts';
import { queenNeighbours } from '../../../selectors/analysis/province-neighbours.ts';
import { useAtlas } from '../../atlas-context.ts';
import { useAnalysisWords } from './use-analysis-words.ts';

/** The tables of an analysis as CSV files, one button a table. */
export function DownloadResult({ page }: { readonly page: AnalysisPage }) {
  const { index, store } = useAtlas();
  const { say } = useAnalysisWords();
  const [missingFile, setMissingFile] = useState<string | null>(null);
  const download = async (name: string) => {
    const topology = page === 'association' ? await loadTopology('provinces') : null;
    setMissingFile(topology?.ok === false ? topology.file : null);
    if (topology?.ok === false) return;
    const neighbours = topology ? queenNeighbours(topology.value) : null;
    const view = store.getView();
    const table = analysisTables(index, view, page, neighbours).find((one) => one.name === name);
    if (!table) return;
    const csv = writeCsv(
      table.columns.map((column) => column.name),
      table.rows,
    );
    saveFile(selectionFileName(name, view, 'csv'), new Blob([csv], { type: 'text/csv' }));
  };
  return (
    <div className="analysis-downloads">
      {say.download}
      {ANALYSIS_TABLE_NAMES[page].map((name) => (
        <button
          key={name}
          type="button"
          className="link-button"
          onClick={() => void download(name)}
        >
          {say.table[name]}
        </button>
      ))}
      {missingFile === null ? null : <p role="alert">{say.nothing.noBorders(missingFile)}</p>}
    </div>
  );
}
