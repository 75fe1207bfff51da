import { startPage } from './start-page.ts';

startPage(async () => (await import('./open-embed.tsx')).openEmbed);
