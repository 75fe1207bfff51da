import type { Dataset } from '../../domain/dataset.ts';
import { selectionFileName, wholeFileName } from '../../export/tables/file-name.ts';
import type { ViewState } from '../../view/view-state.ts';

/** A file that is made when it is asked for. */
export interface MadeFile {
  readonly name: string;
  readonly make: () => Promise<Blob> | Blob;
}

/** What is downloaded. */
export interface DownloadSource {
  readonly rows: Dataset;
  /** The view whose filters cut the rows; null for everything. */
  readonly view: ViewState | null;
  readonly dataTo: string;
  readonly onSave: (file: MadeFile) => void;
}

/** Where the build publishes a file; the whole of a table is taken from there as it stands. */
export function publishedUrl(file: string): string {
  return `./data/${file}`;
}

export function fileNameOf(
  { view, dataTo }: Pick<DownloadSource, 'view' | 'dataTo'>,
  what: string,
  extension: string,
): string {
  return view ? selectionFileName(what, view, extension) : wholeFileName(what, dataTo, extension);
}
