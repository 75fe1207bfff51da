import { saveFile } from '../save-file.ts';
import { readEmbedded } from './embedded-files.ts';

/** A link to a file of the site, which beside a single file is not there, saves it from inside the page. */
function handleClick(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const file = /^\.\/(data\/.+)$/.exec(link?.getAttribute('href') ?? '')?.[1];
  const bytes = file && readEmbedded(file);
  if (!link || !file || !bytes) return;
  event.preventDefault();
  saveFile(link.download || file.replace(/^.*\//, ''), new Blob([bytes]));
}

export function saveEmbeddedLinks(): void {
  document.addEventListener('click', handleClick);
}
