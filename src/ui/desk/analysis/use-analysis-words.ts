import { type AnalysisWords, analysisWordsOf } from '../../../i18n/analysis.ts';
import type { Words } from '../../../i18n/words.ts';
import { useWords } from '../../atlas-context.ts';

export interface AnalysisSpeech {
  readonly words: Words;
  readonly say: AnalysisWords;
}

/** The atlas's words and those of the analyses. */
export function useAnalysisWords(): AnalysisSpeech {
  const words = useWords();
  return { words, say: analysisWordsOf(words.language) };
}
