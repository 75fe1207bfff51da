import type { OwnSettings } from '../../src/own-table/own-settings.ts';
import type { LoadedTable } from '../../src/own-table/own-table-store.ts';
import { createTableHost } from '../../src/own-table/table-host.ts';
import { readProvinceTopology, readUnits } from '../own-table-fixtures.ts';

const KEEPER = {
  read: async () => null,
  keepTable: async () => {},
  keepSettings: async () => {},
  forget: async () => {},
  stamp: () => null,
};
const FILES = {
  loadUnits: async () => readUnits(),
  loadProvinces: async () => readProvinceTopology(),
};

/** A table as the page knows it once a reader has brought it. */
export async function bringTable(
  text: string,
  name: string,
  style: Partial<OwnSettings['style']> = {},
): Promise<LoadedTable> {
  const host = createTableHost(FILES, KEEPER, () => {});
  const file = new Blob([text]);
  const read = await host.read({ file, name, encoding: null, sheet: null }, () => {});
  const before = read.layer?.geometry;
  const now = await host.change({ ...read.settings, style: { ...read.settings.style, ...style } });
  const geometry = now.layer?.geometry === 'same' ? before : now.layer?.geometry;
  if (!now.layer || !geometry || geometry === 'same') throw new Error('The table shows nothing.');
  return { ...now, layer: { ...now.layer, geometry } };
}
