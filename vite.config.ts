import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { atlasData } from './scripts/atlas-data-plugin.ts';
import { firstPicture } from './scripts/first-picture-plugin.tsx';
import { notices } from './scripts/notices-plugin.ts';
import { readAuthored } from './scripts/read-authored.ts';
import { atlasRelease } from './scripts/release-plugin.ts';
import { serviceWorker } from './scripts/service-worker-plugin.ts';
import { singleFile } from './scripts/single-file-plugin.ts';

const FIRST =
  /node_modules\/(react|d3-color|d3-array|d3-interpolate|d3-geo)\/|src\/(domain\/(period|dataset)|view\/(view-state|ring-code)|marks\/(palettes|symbol-path)|i18n\/(words|en|zh-cn)|selectors\/(passes-filter|settle-day|newest-observation)|loading\/(site|schemas))\.ts$/;

// Vite asks for a default export.
export default defineConfig({
  // Any host, any path: every address in the build is relative.
  base: './',
  plugins: [
    react(),
    atlasData(),
    atlasRelease(),
    firstPicture(() => readAuthored().dataset),
    notices(),
    singleFile(),
    serviceWorker(),
  ],
  build: {
    target: 'es2022',
    // The licences of the libraries ask to travel with them.
    license: { fileName: 'licences.md' },
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
    // Small parts that the page needs first and that later parts need too travel as one file: apart, they
    // would compress worse and each cost a request.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'first', test: FIRST }] } } },
  },
});
