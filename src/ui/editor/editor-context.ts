import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Bilingual } from '../../domain/story.ts';
import type { EditorWords } from '../../i18n/editor.ts';
import type { Loaded } from '../../loading/fetch-json.ts';
import type { OwnWork, OwnWorkState, OwnWorkStore } from '../../own-work/own-work-store.ts';
import type { Part, Work } from '../../own-work/work.ts';
import { useWords } from '../atlas-context.ts';

/** What the editor of one kind of work works with. */
export interface WorkDesk<W extends Work, P extends Part> {
  readonly store: OwnWorkStore<W, P>;
  readonly words: EditorWords & {
    readonly begin: { readonly heading: string; readonly steps: readonly string[] };
    readonly capture: string;
    readonly play: string;
  };
  /** The works that the site holds, to begin with a copy of one. */
  readonly loadList: () => Promise<Loaded<readonly Pick<Work, 'id' | 'title'>[]>>;
  readonly loadReady: (id: string) => Promise<Loaded<W>>;
  /** What is to be done before the work is played; it is played also where this fails. */
  readonly beforePlay?: () => Promise<void>;
}

interface Editor {
  readonly work: OwnWork<Work>;
  readonly words: EditorWords;
}

const EditorContext = createContext<Editor | null>(null);

export const EditorProvider = EditorContext.Provider;

function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (!editor) throw new Error('This component stands outside an editor.');
  return editor;
}

/** What both editors say, in the language of the view and with the nouns of this one. */
export function useEditorWords(): EditorWords {
  return useEditor().words;
}

/** The work that is being written, whatever it is. */
export function useOwnWork(): OwnWork<Work> {
  return useEditor().work;
}

/** A work of the reader's own as it stands and how it is kept. */
export function useWorkState<W>(work: OwnWork<W>): OwnWorkState<W> {
  return useSyncExternalStore(work.subscribe, work.getState, work.getState);
}

/** The language of the page, as the texts of a work name it, and the other one. */
export function useTextLanguages(): readonly [own: keyof Bilingual, other: keyof Bilingual] {
  return useWords().language === 'zh-CN' ? ['zh', 'en'] : ['en', 'zh'];
}
