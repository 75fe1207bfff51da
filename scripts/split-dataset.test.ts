import { expect, it } from 'vitest';
import { decodeFacts, decodeTexts } from '../src/loading/decode-tables.ts';
import { addTexts, indexDataset, indexFacts } from '../src/selectors/index-dataset.ts';
import { readAuthored } from './read-authored.ts';
import { splitDataset } from './split-dataset.ts';

it('splits the dataset into two files that make the same atlas again', () => {
  const { dataset } = readAuthored();
  const { facts, texts } = splitDataset(dataset);
  const decoded = [decodeFacts({ ...facts }), decodeTexts({ ...texts })] as const;
  const [first, later] = decoded;
  if (!first.ok || !later.ok) throw new Error('expected both files to be whole');
  expect(addTexts(indexFacts(first.tables, 0), later.tables)).toEqual(indexDataset(dataset, 0));
});
