import { vi } from 'vitest';
import type { TableKeeper } from '../src/own-table/keep-table.ts';
import { createTableHost, type TableHost } from '../src/own-table/table-host.ts';
import { openFixture, readProvinceTopology, readUnits } from './own-table-fixtures.ts';

/** Keeps one table in memory. */
export function memoryKeeper(kept: { table?: unknown; settings?: unknown } = {}): TableKeeper {
  return {
    read: async () =>
      kept.table ? structuredClone({ settings: null, table: null, ...kept }) : null,
    keepTable: async (table, settings) => void Object.assign(kept, { table, settings }),
    keepSettings: async (settings) => void Object.assign(kept, { settings }),
    forget: async () => {
      delete kept.table;
    },
    stamp: () => 'a',
  };
}

/** A host with the published units and provinces. */
export function openHost(keeper = memoryKeeper()) {
  const onKept = vi.fn();
  const files = {
    loadUnits: async () => readUnits(),
    loadProvinces: async () => readProvinceTopology(),
  };
  return { host: createTableHost(files, keeper, onKept), onKept };
}

export function readText(host: TableHost, text: string, name = 'x.csv') {
  return host.read({ file: new Blob([text]), name, encoding: null, sheet: null }, () => {});
}

export async function readFixture(name: string) {
  const { host } = openHost();
  const source = { file: openFixture(name), name, encoding: null, sheet: null };
  return { host, state: await host.read(source, () => {}) };
}
