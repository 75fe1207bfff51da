import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const OWN = resolve(import.meta.dirname, '../src/export/tables/zip-workbook.ts');

/**
 * Lets the library that writes workbooks zip in the page itself. By itself it does so for short sheets alone: a long
 * one it hands to a worker from a blob, which the page's policy forbids, and then it waits for ever.
 */
export function zipWorkbookHere(): Plugin {
  let isReplaced = false;
  return {
    name: 'zip-workbook-here',
    enforce: 'pre',
    resolveId(source, importer) {
      const isIts = importer?.replaceAll('\\', '/').includes('/write-excel-file/');
      if (!isIts || !source.endsWith('/zip/zipToArrayBuffer.js')) return null;
      isReplaced = true;
      return OWN;
    },
    buildEnd(error) {
      if (!error && !isReplaced) this.error('write-excel-file zips in another place than before.');
    },
  };
}
