import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { atlasData } from './scripts/atlas-data-plugin.ts';
import { embedLoader } from './scripts/embed-loader-plugin.ts';
import { embedHtml } from './scripts/embed-page-plugin.ts';
import { firstPicture } from './scripts/first-picture-plugin.tsx';
import { hostHeaders } from './scripts/host-headers-plugin.ts';
import { integrity } from './scripts/integrity-plugin.ts';
import { landingPages } from './scripts/landing-pages-plugin.ts';
import { isOfMapWorker, mapLibrary } from './scripts/map-library-plugin.ts';
import { notices } from './scripts/notices-plugin.ts';
import { preloadOpening } from './scripts/preload-plugin.ts';
import { readAuthored } from './scripts/read-authored.ts';
import { atlasRelease } from './scripts/release-plugin.ts';
import { sbom } from './scripts/sbom-plugin.ts';
import { serviceWorker } from './scripts/service-worker-plugin.ts';
import { noteShipped } from './scripts/shipped-packages.ts';
import { singleFile } from './scripts/single-file-plugin.ts';
import { zipWorkbookHere } from './scripts/workbook-plugin.ts';

/** What one of the two pages has for itself alone. */
const OWN = new RegExp(
  [
    'src/(main|embed-main|app|atlas-root|open-(atlas|embed))\\.tsx?',
    'src/(commands|embed(?!/(embed-options|messages))|ui/(embed|take-away|toolbar(?!/zoom)))/',
    'src/ui/(use-link|use-commands|layers/(layers-panel|region-filter))\\.tsx?',
    'src/i18n/embed\\.ts',
    '\\.css|\\.html',
  ].join('|'),
);

/** What runs before the first picture is painted; as little as can be. */
const STARTING = /src\/start-page\.ts$|preload-helper/;

// Vite asks for a default export.
export default defineConfig({
  // Any host, any path: every address in the build is relative.
  base: './',
  plugins: [
    react(),
    mapLibrary(),
    zipWorkbookHere(),
    atlasData(),
    atlasRelease(),
    embedHtml(),
    firstPicture(() => readAuthored().dataset),
    preloadOpening(),
    notices(),
    embedLoader(),
    landingPages(),
    hostHeaders(),
    noteShipped(),
    singleFile(),
    integrity(),
    serviceWorker(),
    sbom(),
  ],
  worker: { plugins: () => [noteShipped()] },
  build: {
    target: 'es2022',
    // The licences of the libraries ask to travel with them.
    license: { fileName: 'licences.md' },
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
    // The atlas and its embed. What both need first travels as one file: apart, its small parts would
    // compress worse and each cost a request.
    rolldownOptions: {
      // The scripts that open the pages count as entries, so that what they share is initial.
      input: ['index.html', 'embed.html', 'src/open-atlas.tsx', 'src/open-embed.tsx'],
      output: {
        codeSplitting: {
          groups: [
            { name: 'start', test: STARTING, priority: 1 },
            // The map's worker counts as an entry too, and shares with the map alone.
            { name: 'map-shared', test: isOfMapWorker, minShareCount: 2, priority: 1 },
            {
              name: 'first',
              tags: ['$initial'],
              test: (id) => !OWN.test(id) && !isOfMapWorker(id),
            },
          ],
        },
      },
    },
  },
});
