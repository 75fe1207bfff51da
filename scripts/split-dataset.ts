import type { Dataset, Defined, Facts, Texts } from '../src/domain/dataset.ts';

function withoutDefinition<Row extends Defined>({ definition_zh, definition_en, ...label }: Row) {
  return label;
}

function definitionOf<Row extends Defined & { readonly id: string }>(row: Row) {
  const { id, definition_zh, definition_en }: Pick<Row, 'id'> & Defined = row;
  return { id, definition_zh, definition_en };
}

/** The dataset as the atlas fetches it: what it opens with, and the texts that are read later. */
export function splitDataset({ categories, indicators, notes, cases, ...rest }: Dataset): {
  readonly facts: Facts;
  readonly texts: Texts;
} {
  return {
    facts: {
      ...rest,
      categories: categories.map(withoutDefinition),
      indicators: indicators.map(withoutDefinition),
    },
    texts: {
      categories: categories.map(definitionOf),
      indicators: indicators.map(definitionOf),
      notes,
      cases,
    },
  };
}
