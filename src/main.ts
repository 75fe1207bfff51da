import { startPage } from './start-page.ts';

startPage(async () => (await import('./open-atlas.tsx')).openAtlas);
