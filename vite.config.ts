import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { atlasData } from './scripts/atlas-data-plugin.ts';
import { firstPicture } from './scripts/first-picture-plugin.tsx';
import { notices } from './scripts/notices-plugin.ts';
import { readAuthored } from './scripts/read-authored.ts';
import { atlasRelease } from './scripts/release-plugin.ts';

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
  ],
  build: {
    target: 'es2022',
    // The licences of the libraries ask to travel with them.
    license: { fileName: 'licences.md' },
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
  },
});
