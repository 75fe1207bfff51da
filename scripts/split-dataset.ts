import type { Dataset, Facts, Texts } from '../src/domain/dataset.ts';

/** The dataset as the atlas fetches it: what it opens with, and the texts that are read later. */
export function splitDataset({ indicators, notes, cases, ...rest }: Dataset): {
  readonly facts: Facts;
  readonly texts: Texts;
} {
  return {
    facts: {
      ...rest,
      indicators: indicators.map(({ definition_zh, definition_en, ...label }) => label),
    },
    texts: {
      indicators: indicators.map(({ id, definition_zh, definition_en }) => ({
        id,
        definition_zh,
        definition_en,
      })),
      notes,
      cases,
    },
  };
}
