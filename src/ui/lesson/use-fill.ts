import { useCallback } from 'react';
import type { Bilingual } from '../../domain/story.ts';
import { fillText } from '../../story/fill-text.ts';
import { pickText } from '../../story/resolve-story.ts';
import { useAtlas, useWords } from '../atlas-context.ts';

/** A text of the lesson as the reader sees it: in one language, filled from the tables. */
export function useFill(): (text: Bilingual) => string {
  const { index } = useAtlas();
  const words = useWords();
  return useCallback((text) => fillText(index, words, pickText(words, text)), [index, words]);
}
