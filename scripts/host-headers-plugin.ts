import type { Plugin } from 'vite';
import { headersFile, htaccessFile, nginxLocation, nginxMaps } from './host-headers.ts';

/** Writes what hosts have to be told, in the words of each: docs/hosting.md. */
export function hostHeaders(): Plugin {
  return {
    name: 'host-headers',
    apply: 'build',
    buildStart() {
      const files = {
        _headers: headersFile(),
        '.htaccess': htaccessFile(),
        '_nginx-maps.conf': nginxMaps(),
        '_nginx-location.conf': nginxLocation(),
      };
      for (const [fileName, source] of Object.entries(files)) {
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
  };
}
