import { describe, expect, it, test } from 'vitest';
import { LESSON, questionOf } from '../../tests/lesson-fixture.ts';
import { readIndex } from '../../tests/read-index.ts';
import type { Lesson, Question } from '../domain/lesson.ts';
import { wordsOf } from '../i18n/words.ts';
import type { DatasetIndex } from '../selectors/index-dataset.ts';
import { indexDataset } from '../selectors/index-dataset.ts';
import type { Answer } from './answer.ts';
import { checkAnswer } from './check-answer.ts';
import { rightAnswer } from './right-answer.ts';
import { sayRightAnswer } from './say-answer.ts';

const index = readIndex();
const en = wordsOf('en');
const check = (question: Question, answer: Answer, of: DatasetIndex = index) =>
  checkAnswer(of, en, question, answer);
const changed = (question: Question, change: object) => ({ ...question, ...change }) as Question;

describe('the answer that the tables give', () => {
  test.each(['pick', 'date', 'order', 'sort', 'choice', 'number'] as const)(
    'is right for a question of kind %s',
    (kind) => {
      const question = questionOf(kind);
      const answer = rightAnswer(index, question);
      if (!answer) throw new Error('There is none.');
      expect(check(question, answer)).toMatchObject({ isRight: true, points: 4, mostPoints: 4 });
      expect(check(question, answer).said[0]).toBe('Well done.');
      expect(checkAnswer(index, wordsOf('zh-CN'), question, answer).said[0]).toBe(
        'Well done.（中）',
      );
    },
  );

  it('follows the tables when they grow', () => {
    const question = changed(questionOf('pick'), { right: { of: 'zones', batches: [1] } });
    const { zones } = index.dataset;
    const [first] = zones;
    if (!first) throw new Error('There is no zone.');
    const more = [...zones, { ...first, id: 'new-zone' as typeof first.id }];
    const grown = indexDataset({ ...index.dataset, zones: more }, index.firstDay);
    const answer = rightAnswer(index, question);
    if (!answer) throw new Error('There is none.');
    expect(check(question, answer).isRight).toBe(true);
    expect(check(question, answer, grown).isRight).toBe(false);
    expect(check(question, rightAnswer(grown, question) ?? answer, grown).isRight).toBe(true);
  });

  it('is said as a key says it', () => {
    expect(sayRightAnswer(index, en, questionOf('pick'))).toMatch(/Hangzhou/);
    expect(sayRightAnswer(index, en, questionOf('date'))).toBe('15 Jan 2016 (± 3 days)');
    expect(sayRightAnswer(index, en, questionOf('order'))).toBe('First > Second > Third');
    expect(sayRightAnswer(index, en, questionOf('sort'))).toContain('Not said: Ceramics');
    expect(sayRightAnswer(index, en, questionOf('choice'))).toBe(
      'More came; The parts make the whole',
    );
    expect(sayRightAnswer(index, en, questionOf('number'))).toMatch(/^\d\d(\.\d+)? % \(± 0\.5\)$/);
    expect(sayRightAnswer(index, en, questionOf('text'))).toBe('Because.');
  });
});

describe('picking', () => {
  const two = changed(questionOf('pick'), { right: { of: 'zones', batches: [2] }, count: 2 });
  const keysOf = (rule: object) => {
    const answer = rightAnswer(index, changed(two, { right: rule, count: 'all' }));
    return answer?.kind === 'pick' ? answer.keys : [];
  };

  it('takes any of those that are right where a number is asked for', () => {
    const all = keysOf({ of: 'zones', batches: [2] });
    expect(all).toHaveLength(12);
    for (const keys of [all.slice(0, 2), all.slice(5, 7), [...all.slice(3, 5)].reverse()]) {
      expect(check(two, { kind: 'pick', keys })).toMatchObject({ isRight: true, points: 4 });
    }
  });

  it('takes wrong ones off right ones, and names them', () => {
    const [one = ''] = keysOf({ of: 'zones', batches: [2] });
    const wrong = check(two, { kind: 'pick', keys: [one, 'zone:hangzhou'] });
    expect(wrong).toMatchObject({ isRight: false, points: 0 });
    expect(wrong.said.join(' ')).toMatch(/1 of 2 found\. Not among them: .*Hangzhou/);
    expect(check(two, { kind: 'pick', keys: [one] })).toMatchObject({ isRight: false, points: 2 });
  });

  it('earns nothing by picking everything', () => {
    const keys = index.dataset.zones.map((zone) => `zone:${zone.id}`);
    expect(check(questionOf('pick'), { kind: 'pick', keys })).toMatchObject({ points: 0 });
    expect(check(two, { kind: 'pick', keys: keysOf({ of: 'zones', batches: [2] }) }).points).toBe(
      0,
    );
  });

  it('finds zones by batch, region, province and date together', () => {
    const keys = keysOf({ of: 'zones', regions: ['west'], by: '2018-12-31' });
    const zones = index.dataset.zones.filter((zone) => keys.includes(`zone:${zone.id}`));
    expect(zones.length).toBeGreaterThan(3);
    for (const zone of zones) {
      expect(index.regionOfProvince.get(zone.province)).toBe('west');
      expect(zone.approved_on <= '2018-12-31').toBe(true);
    }
    expect(keysOf({ of: 'zones', provinces: ['540000'] }).length).toBeGreaterThan(0);
  });

  it('counts provinces as high as the last of the first, ties included', () => {
    const of = (first: number) =>
      keysOf({ of: 'provinces', most: 'zones', at: '2015-12-31', first });
    expect(of(1)).toEqual(['province:330000']);
    // Nothing but Zhejiang had a zone then: more than there are brings no others.
    expect(of(5)).toEqual(['province:330000']);
    // Guangdong, then Zhejiang and Jiangsu with as many as each other.
    const ofTied = (first: number) =>
      keysOf({ of: 'provinces', most: 'zones', at: '2018-12-31', first });
    expect(ofTied(1)).toEqual(['province:440000']);
    expect([...ofTied(2)].sort()).toEqual([
      'province:320000',
      'province:330000',
      'province:440000',
    ]);
    expect(ofTied(3)).toEqual(ofTied(2));
    expect(keysOf({ of: 'provinces', most: 'belts', at: '2018-12-31', first: 1 })).toHaveLength(1);
  });

  it('means the places of belts, also of a belt that is named', () => {
    const keys = keysOf({ of: 'belts', categories: ['ceramics'] });
    expect(keys.length).toBeGreaterThan(1);
    expect(keys.every((key) => key.startsWith('place:'))).toBe(true);
    expect(keysOf({ of: 'keys', keys: ['belt:dehua-ceramics', 'province:330000'] })).toEqual([
      expect.stringMatching(/^place:/),
      'province:330000',
    ]);
    expect(keysOf({ of: 'corridors', modes: ['rail'] }).length).toBeGreaterThan(0);
  });
});

describe('a date', () => {
  const question = questionOf('date');
  test.each([
    ['2016-01-15', true, []],
    ['2016-01-18', true, []],
    ['2016-01-12', true, []],
    ['2016-01-19', false, ['That is too late.']],
    ['2016-01-11', false, ['That is too early.']],
  ])('%s is right: %s', (date, isRight, said) => {
    const verdict = check(question, { kind: 'date', date });
    expect(verdict.isRight).toBe(isRight);
    expect(verdict.said.slice(1)).toEqual(said);
  });
});

describe('an order', () => {
  const question = questionOf('order');

  it('counts what stands in its place', () => {
    const verdict = check(question, { kind: 'order', ids: ['first', 'third', 'second'] });
    expect(verdict).toMatchObject({ isRight: false, points: 1.33 });
    expect(verdict.said[1]).toBe('1 of 3 stands in the right place.');
    expect(check(question, { kind: 'order', ids: ['first', 'second'] }).points).toBe(0);
    expect(check(question, { kind: 'order', ids: ['first', 'first', 'first'] }).points).toBe(0);
  });

  it('lets equal things stand either way', () => {
    if (question.kind !== 'order') throw new Error('It is no order.');
    const [third, first, second] = question.items;
    const items = [third, { ...first, by: '7' }, { ...second, by: '14 / 2' }];
    const tied = changed(question, { items });
    for (const ids of [
      ['first', 'second', 'third'],
      ['second', 'first', 'third'],
    ]) {
      expect(check(tied, { kind: 'order', ids }).isRight).toBe(true);
    }
    expect(check(tied, { kind: 'order', ids: ['third', 'first', 'second'] }).isRight).toBe(false);
  });
});

describe('sorting', () => {
  it('takes the stage of a belt from the tables', () => {
    const question = questionOf('sort');
    const groups = { robots: 'emerging', ceramics: 'not-said', bags: 'mature' };
    expect(check(question, { kind: 'sort', groups }).isRight).toBe(true);
    const wrong = { ...groups, robots: 'mature' };
    expect(check(question, { kind: 'sort', groups: wrong })).toMatchObject({ points: 2.67 });
    expect(check(question, { kind: 'sort', groups: {} }).points).toBe(0);
  });
});

describe('choosing', () => {
  const question = questionOf('choice');
  it('says of each choice what there is to say, and that something is missing', () => {
    const verdict = check(question, { kind: 'choice', ids: ['more'] });
    expect(verdict).toMatchObject({ isRight: false, points: 2 });
    expect(verdict.said).toEqual([
      'Look again.',
      'They did.',
      'Something that holds is not chosen yet.',
    ]);
    expect(check(question, { kind: 'choice', ids: ['more', 'parts', 'none'] }).points).toBe(2);
    expect(check(question, { kind: 'choice', ids: ['none'] }).points).toBe(0);
  });

  it('takes one alone where one is asked for', () => {
    const one = changed(question, { allowsSeveral: false });
    expect(check(one, { kind: 'choice', ids: ['more'] }).isRight).toBe(true);
    expect(check(one, { kind: 'choice', ids: ['parts'] }).isRight).toBe(true);
    expect(check(one, { kind: 'choice', ids: ['more', 'none'] }).isRight).toBe(false);
  });
});

describe('a number', () => {
  it('may be as far off as is said', () => {
    const question = changed(questionOf('number'), {
      right: '7 * 8',
      tolerance: { absolute: 0.5 },
    });
    const isRight = (value: number, of = question) => check(of, { kind: 'number', value }).isRight;
    expect([55.4, 55.5, 56, 56.5, 56.6].map((value) => isRight(value))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
    const tenth = changed(question, { right: '0 - 200', tolerance: { percent: 10 } });
    expect([-179, -180, -220, -221].map((value) => isRight(value, tenth))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    const verdict = check(question, { kind: 'number', value: 50 });
    expect(verdict.said).toContain('That is too small.');
    expect(isRight(Number.NaN)).toBe(false);
  });
});

describe('a text', () => {
  it('earns what its writer finds in it', () => {
    const text = (met: readonly number[]) =>
      check(questionOf('text'), { kind: 'text', text: 'My view.', met });
    expect(text([0])).toMatchObject({ isRight: false, points: 2 });
    expect(text([0, 1])).toMatchObject({ isRight: true, points: 4 });
    expect(text([0, 0, 7, -1]).points).toBe(2);
  });
});

describe('a question that the tables do not answer', () => {
  test.each([
    [changed(questionOf('pick'), { right: { of: 'belts', categories: ['hats'] } }), /no mark/],
    [changed(questionOf('pick'), { count: 190 }), /190 marks are asked for/],
    [changed(questionOf('date'), { right: { batch: 99 } }), /no batch 99/],
    [changed(questionOf('number'), { right: '{tier:1999}' }), /nothing for \{tier:1999\}/],
    [changed(questionOf('number'), { right: '1 / 0' }), /division by zero/],
  ])('has no points and says why', (question, why) => {
    const verdict = check(question, { kind: 'number', value: 1 });
    expect(verdict).toMatchObject({ isRight: false, points: 0, mostPoints: 0 });
    expect(verdict.said[0]).toMatch(why);
    expect(sayRightAnswer(index, en, question)).toMatch(why);
  });

  it('is none of the fixture’s', () => {
    for (const { question } of (LESSON as Lesson).steps) {
      if (question) expect(sayRightAnswer(index, en, question)).not.toMatch(/no longer answer/);
    }
  });

  it('takes no answer to another kind of question', () => {
    const verdict = check(questionOf('date'), { kind: 'choice', ids: ['more'] });
    expect(verdict).toMatchObject({ isRight: false, points: 0, mostPoints: 4 });
  });
});
