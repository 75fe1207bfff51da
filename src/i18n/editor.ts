import type { editorEn } from './editor-en.ts';

/** What the editors of stories and of lessons both say. */
export type EditorWords = ReturnType<typeof editorEn>;
