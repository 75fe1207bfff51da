import { RELEASE } from 'virtual:atlas-release';
import { isoDateOf } from '../../domain/period.ts';
import { citeInChinese, citeInEnglish } from '../../export/citation/cite-as-text.ts';
import { citeDataset, citeView } from '../../export/citation/cite-view.ts';
import { writePackage } from '../../export/tables/write-package.ts';
import { writeWorkbook } from '../../export/tables/write-workbook.ts';
import { takeAwayWordsOf } from '../../i18n/take-away.ts';
import { siteAddress } from '../../loading/site.ts';
import { useWords } from '../atlas-context.ts';
import { type DownloadSource, fileNameOf, publishedUrl } from './download-source.ts';

/** What is in the file, said in it: the citation holds the version, the date and the address. */
function tellSource({ view, dataTo }: DownloadSource) {
  const cited = {
    release: RELEASE,
    dataTo,
    accessed: isoDateOf(Math.floor(Date.now() / 86_400_000)),
    address: siteAddress(),
  };
  const reference = view ? citeView(view, cited) : citeDataset(cited);
  const about = [
    ['title', reference.atlas.en],
    ['标题', reference.atlas['zh-CN']],
    ['rows', view ? `${reference.title.en}; what passes the filters of the view` : 'all'],
    ['version', RELEASE.version],
    ['data to', dataTo],
    ['address', reference.url],
    ['licence', 'CC BY 4.0, https://creativecommons.org/licenses/by/4.0/'],
    ['cite as', citeInEnglish(reference)],
    ['引用', citeInChinese(reference)],
  ] as const;
  return { about, url: reference.url, title: reference.title.en };
}

/** All tables at once: a workbook, or the data package. */
export function DownloadPackages(source: DownloadSource) {
  const { download } = takeAwayWordsOf(useWords().language);
  const { rows, view, onSave } = source;
  const zipName = fileNameOf(source, 'data', 'zip');
  const saveWorkbook = () =>
    onSave({
      name: fileNameOf(source, 'data', 'xlsx'),
      make: () => writeWorkbook(rows, tellSource(source).about),
    });
  const saveZip = () =>
    onSave({
      name: zipName,
      make: async () => {
        const { url, title } = tellSource(source);
        const note = { description: `A selection: ${title}.`, homepage: url };
        const bytes = await writePackage(rows, zipName.replace(/\.zip$/, ''), note, new Date());
        return new Blob([bytes], { type: 'application/zip' });
      },
    });
  return (
    <div className="download-packages">
      <button type="button" className="action" onClick={saveWorkbook}>
        {download.xlsx}
      </button>
      <span className="quiet">{download.xlsxNote}</span>
      {view ? (
        <button type="button" className="action" onClick={saveZip}>
          {download.zip}
        </button>
      ) : (
        <a className="action" href={publishedUrl('atlas-data.zip')} download={zipName}>
          {download.zip}
        </a>
      )}
      <span className="quiet">{download.zipNote}</span>
    </div>
  );
}
