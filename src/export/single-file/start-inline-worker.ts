import { filesForWorker } from './embedded-files.ts';

/** What workers ask for; they see no page to take it from. */
const FILES = ['geodata/units.json', 'geodata/provinces.topo.json'];

/**
 * Starts a worker from its own code (one classic script), since a page that was opened from a file may
 * not start one from another file.
 */
export function startInlineWorker(code: string): Worker {
  const files = `globalThis.atlasFiles=${JSON.stringify(filesForWorker(FILES))};\n`;
  const address = URL.createObjectURL(new Blob([files, code], { type: 'text/javascript' }));
  const worker = new Worker(address);
  URL.revokeObjectURL(address);
  return worker;
}
