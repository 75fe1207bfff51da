import { csvParseRows } from 'd3';
import { describe, expect, it } from 'vitest';
import { LESSON, questionOf } from '../../../tests/lesson-fixture.ts';
import { readIndex } from '../../../tests/read-index.ts';
import { wordsOf } from '../../i18n/words.ts';
import { createLessonStore } from '../../lesson/lesson-store.ts';
import { resultRows } from '../../lesson/result-rows.ts';
import { rightAnswer } from '../../lesson/right-answer.ts';
import { resultCsv, resultFileName, resultJson } from './write-result.ts';

const index = readIndex();

function resultOf(language: 'en' | 'zh-CN') {
  const store = createLessonStore({ lesson: LESSON, index, keep: null });
  store.hint('order');
  const answer = rightAnswer(index, questionOf('order'));
  if (answer) store.answer('order', answer);
  store.answer('text', { kind: 'text', text: '=cmd()', met: [0] });
  const { points, mostPoints, isDone } = store.get();
  const rows = resultRows(index, wordsOf(language), LESSON, store.get());
  const { id, title } = LESSON;
  return { lesson: { id, title }, name: '', date: '2026-03-01', points, mostPoints, isDone, rows };
}

describe('a saved result', () => {
  it('has a row for each question, in the language of the reader', () => {
    const rows = csvParseRows(resultCsv(resultOf('en')));
    expect(rows).toHaveLength(1 + 7);
    expect(rows[0]).toHaveLength(13);
    expect(rows[3]?.slice(3)).toEqual([
      '4',
      'order',
      'About order',
      'First > Second > Third',
      '1',
      '1',
      'no',
      'yes',
      '3',
      '4',
    ]);
    expect(csvParseRows(resultCsv(resultOf('zh-CN')))[3]?.[6]).toContain('（中）');
  });

  it('runs nothing in a spreadsheet', () => {
    expect(csvParseRows(resultCsv(resultOf('en')))[7]?.[6]).toBe("'=cmd()");
  });

  it('is the same as JSON', () => {
    const result = resultOf('en');
    expect(JSON.parse(resultJson(result))).toEqual({ version: 1, ...result });
    expect(resultFileName(result, 'json')).toBe('every-kind-result-2026-03-01.json');
  });
});
