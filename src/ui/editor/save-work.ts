import type { Bilingual } from '../../domain/story.ts';
import { saveFile } from '../../export/save-file.ts';
import type { OwnWorkStore } from '../../own-work/own-work-store.ts';
import type { Part, Work } from '../../own-work/work.ts';
import { workFileName, writeWorkText } from '../../own-work/work-file.ts';

/** Offers what is kept and cannot be read as a file. */
export function saveUnread(name: string, value: unknown): void {
  const text = JSON.stringify(value, null, 2);
  saveFile(`cbec-atlas-${name}-kept.json`, new Blob([text], { type: 'application/json' }));
}

/** Offers the work as it stands as a file; answers its name. */
export function saveWork<W extends Work, P extends Part>(
  store: OwnWorkStore<W, P>,
  language: keyof Bilingual,
): string {
  const work = store.getState().history.present;
  const name = workFileName(store.kind.name, work, language);
  saveFile(name, new Blob([writeWorkText(work)], { type: 'application/json' }));
  store.noteFile();
  return name;
}
