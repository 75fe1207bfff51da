import { saveFile } from '../../../export/save-file.ts';
import type { ExportFormat } from '../../../own-table/messages.ts';
import type { LoadedTable } from '../../../own-table/own-table-store.ts';
import { ownTableStore } from './page-table-store.ts';

/** Offers the table, or what did not join of it, as a file. */
export async function saveTable({ summary }: LoadedTable, format: ExportFormat): Promise<void> {
  const base = summary.name.replace(/\.[^.]+$/, '');
  const extension = format === 'geojson' ? 'geojson' : 'csv';
  const part = format === 'unjoined' ? 'unjoined' : 'joined';
  saveFile(`${base}-${part}.${extension}`, await ownTableStore.exportAs(format));
}
