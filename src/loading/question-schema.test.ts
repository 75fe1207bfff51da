import { describe, expect, it } from 'vitest';
import { LESSON, questionOf } from '../../tests/lesson-fixture.ts';
import { decodeLesson, writeLessonIssue } from './lesson-schema.ts';

type Kind = 'pick' | 'date' | 'order' | 'sort' | 'choice' | 'number' | 'text';

const both = { zh: '', en: '' };
const times = <T>(count: number, of: (at: number) => T) =>
  Array.from({ length: count }, (_, at) => of(at));

/** What is said of the fixture's question of a kind with these fields changed; null where it is taken. */
function issueOf(kind: Kind, change: object, isUnfinished = false): string | null {
  const step = { ...LESSON.steps[0], question: { ...questionOf(kind), ...change } };
  const decoded = decodeLesson({ ...LESSON, steps: [step] }, isUnfinished);
  const [issue] = decoded.ok ? [] : decoded.issues;
  return issue
    ? writeLessonIssue(issue)
        .replace('step 1, question', '')
        .replace(/^\.|^, /, '')
    : null;
}
const POINTS = 'points: expected points from 1 to 100';

describe('every question', () => {
  it.each<[string, object, string | null]>([
    ['a hundred points', { points: 100 }, null],
    ['more', { points: 101 }, POINTS],
    ['half a point', { points: 1.5 }, POINTS],
    ['ten hints', { hints: times(10, () => both) }, null],
    ['eleven', { hints: times(11, () => both) }, 'hints: expected at most 10'],
    ['hints that are none', { hints: 'look' }, 'hints: expected a list of texts'],
    ['no solution', { solution: null }, 'solution: expected a solution: view, highlights, text'],
    ['no prompt', { prompt: 'What?' }, 'prompt: expected a text in both languages: zh and en'],
  ])('with %s', (_, change, issue) => {
    expect(issueOf('date', change)).toBe(issue);
  });
});

describe('a question for marks', () => {
  const right = (rule: object) => issueOf('pick', { right: rule });

  it.each([
    { of: 'zones' },
    { of: 'zones', batches: [1, 99], regions: ['east'], provinces: ['330000'], by: '2019-12-31' },
    { of: 'provinces', most: 'belts', at: '2019-12-31', first: 40 },
    { of: 'belts', stages: ['mature'], categories: ['cups'], provinces: ['330000'] },
    { of: 'corridors', modes: ['air'], from: ['330100'] },
    { of: 'keys', keys: ['zone:hangzhou'] },
    { of: 'keys', keys: times(200, String) },
    { of: 'zones', batches: times(60, () => 1) },
  ])('may be right for %j', (rule) => {
    expect(right(rule)).toBeNull();
  });

  it.each<[object, string]>([
    [{ of: 'stars' }, 'right.of: expected marks: of zones, provinces, belts, corridors or keys'],
    [{ of: 'zones', batches: [] }, 'right.batches: expected at least one'],
    [{ of: 'zones', batches: [0] }, 'right.batches.0: expected a batch from 1 to 99'],
    [{ of: 'zones', batches: times(61, () => 1) }, 'right.batches: expected at most 60'],
    [{ of: 'zones', batches: 1 }, 'right.batches: expected a list'],
    [
      { of: 'zones', provinces: ['33'] },
      'right.provinces.0: expected the six digits of a province',
    ],
    [
      { of: 'zones', provinces: ['x330000'] },
      'right.provinces.0: expected the six digits of a province',
    ],
    [
      { of: 'zones', provinces: ['3300001'] },
      'right.provinces.0: expected the six digits of a province',
    ],
    [{ of: 'zones', by: '2019-02-30' }, 'right.by: expected a date, as 2019-12-31'],
    [
      { of: 'provinces', most: 'corridors', at: '2019-12-31', first: 1 },
      'right.most: expected zones or belts',
    ],
    [
      { of: 'provinces', most: 'zones', at: '2019-12-31', first: 41 },
      'right.first: expected a number of places from 1 to 40',
    ],
    [{ of: 'belts', stages: ['old'] }, 'right.stages.0: expected emerging, growing or mature'],
    [{ of: 'corridors', from: ['x'.repeat(61)] }, 'right.from.0: expected at most 60 letters'],
    [{ of: 'keys', keys: [] }, 'right.keys: expected at least one'],
    [{ of: 'keys', keys: times(201, String) }, 'right.keys: expected at most 200'],
  ])('is refused for %j', (rule, issue) => {
    expect(right(rule)).toBe(issue);
  });

  it('asks for all of them, or for a number', () => {
    expect(issueOf('pick', { count: 3 })).toBeNull();
    expect(issueOf('pick', { count: 'some' })).toBe('count: expected all, or a number');
    for (const count of [0, 201]) {
      expect(issueOf('pick', { count })).toBe('count: expected a number from 1 to 200');
    }
  });
});

describe('a question of each other kind', () => {
  const option = (id: string, right: unknown = true) => ({ id, text: both, right, feedback: both });
  const item = (id: string) => ({ id, label: both, by: '1' });
  const comparison = { left: '1', is: '<', right: '2' };

  it.each<[string, Kind, object, string | null]>([
    ['a day', 'date', { right: { day: '2019-12-31' }, toleranceDays: 4000 }, null],
    ['no day', 'date', { right: {} }, 'right: expected a day, or a batch'],
    [
      'too wide a span',
      'date',
      { toleranceDays: 4001 },
      'toleranceDays: expected days from 0 to 4000',
    ],
    ['no direction', 'order', { direction: 'up' }, 'direction: expected ascending or descending'],
    ['one item', 'order', { items: [item('a')] }, 'items: expected at least two items'],
    ['forty items', 'order', { items: times(40, (at) => item(`i${at}`)) }, null],
    [
      'forty-one',
      'order',
      { items: times(41, (at) => item(`i${at}`)) },
      'items: expected at most 40 items',
    ],
    ['no list', 'order', { items: {} }, 'items: expected a list of items'],
    [
      'an item that is none',
      'order',
      { items: [item('a'), 7] },
      'items.1: expected an item: id, label, by',
    ],
    [
      'an empty quantity',
      'order',
      { items: [item('a'), { ...item('b'), by: '' }] },
      'items.1.by: expected a quantity: figures, tokens, + - * / ( )',
    ],
    [
      'a long quantity',
      'order',
      { items: [item('a'), { ...item('b'), by: '1'.repeat(401) }] },
      'items.1.by: expected at most 400 letters',
    ],
    ['a group that is none', 'sort', { groups: [{}, {}] }, 'groups.0.id: expected an id'],
    [
      'one group twice',
      'sort',
      { groups: times(2, () => ({ id: 'mature', label: both })) },
      'groups.1.id: expected an id that no other has',
    ],
    [
      'one item twice in groups',
      'sort',
      { items: times(2, () => ({ id: 'a', label: both, group: 'mature' })) },
      'items.1.id: expected an id that no other has',
    ],
    [
      'a belt that is no text',
      'sort',
      { items: times(2, (at) => ({ id: `i${at}`, label: both, group: { stageOf: 7 } })) },
      'items.0.group: expected the id of a group, or the belt whose stage it is',
    ],
    [
      'one option twice',
      'choice',
      { options: [option('a'), option('a', false)] },
      'options.1.id: expected an id that no other has',
    ],
    [
      'several right ones where they may be',
      'choice',
      { options: [option('a'), option('b')] },
      null,
    ],
    [
      'one of two right',
      'choice',
      { allowsSeveral: false, options: [option('a'), option('b', false)] },
      null,
    ],
    [
      'what the tables decide',
      'choice',
      { allowsSeveral: false, options: [option('a', comparison), option('b', comparison)] },
      null,
    ],
    [
      'no comparison',
      'choice',
      { options: [option('a', 'yes'), option('b')] },
      'options.0.right: expected true, false, or a comparison: left, is, right',
    ],
    ['no truth', 'choice', { allowsSeveral: 1 }, 'allowsSeveral: expected true or false'],
    ['a percentage', 'number', { tolerance: { percent: 0 } }, null],
    [
      'no tolerance',
      'number',
      { tolerance: {} },
      'tolerance: expected a tolerance: absolute or percent',
    ],
    [
      'a tolerance below zero',
      'number',
      { tolerance: { absolute: -1 } },
      'tolerance.absolute: expected a number, zero or more',
    ],
    ['no criterion', 'text', { criteria: [] }, 'criteria: expected at least one'],
    ['twenty criteria', 'text', { criteria: times(20, () => both) }, null],
    ['twenty-one', 'text', { criteria: times(21, () => both) }, 'criteria: expected at most 20'],
  ])('with %s', (_, kind, change, issue) => {
    expect(issueOf(kind, change)).toBe(issue);
  });
});

describe('a question that is being written', () => {
  it.each<[Kind, object]>([
    ['pick', { right: { of: 'keys', keys: [] } }],
    ['order', { items: [] }],
    ['order', { items: [{ id: 'a', label: both, by: '' }] }],
    ['sort', { groups: [], items: [] }],
    ['sort', { groups: [], items: [{ id: 'a', label: both, group: 'nowhere' }] }],
    ['choice', { options: [] }],
    ['choice', { allowsSeveral: false, options: [] }],
    ['number', { right: '' }],
    ['text', { criteria: [] }],
  ])('may still lack something: %s %j', (kind, change) => {
    expect(issueOf(kind, change)).not.toBeNull();
    expect(issueOf(kind, change, true)).toBeNull();
  });

  it('may not have one id twice all the same', () => {
    const items = times(2, () => ({ id: 'a', label: both, by: '' }));
    expect(issueOf('order', { items }, true)).toBe('items.1.id: expected an id that no other has');
  });
});

describe('a lesson around its questions', () => {
  const issueOfLesson = (change: object, isUnfinished = false) => {
    const decoded = decodeLesson({ ...LESSON, ...change }, isUnfinished);
    return decoded.ok ? null : decoded.issues.map(writeLessonIssue)[0];
  };
  const reading = LESSON.steps[0];
  const steps = (count: number) => times(count, (at) => ({ ...reading, id: `step-${at}` }));

  it('has a hundred steps at most, and may have none while it is being written', () => {
    expect(issueOfLesson({ steps: steps(100) })).toBeNull();
    expect(issueOfLesson({ steps: steps(101) })).toBe(
      'the lesson, steps: expected at most 100 steps',
    );
    expect(issueOfLesson({ steps: [] }, true)).toBeNull();
    expect(issueOfLesson({ steps: [...steps(2), reading, reading] }, true)).toBe(
      'step 4, id: expected an id that no other step has',
    );
  });

  it('says which of several steps is wrong', () => {
    const choice = {
      ...questionOf('choice'),
      options: times(2, (at) => ({ id: `o${at}`, text: both, right: false, feedback: both })),
    };
    expect(issueOfLesson({ steps: [...steps(2), { ...reading, question: choice }] })).toBe(
      'step 3, question.options: expected an option that is right',
    );
  });

  it('has a page for the teacher, and takes between a minute and ten hours', () => {
    expect(issueOfLesson({ teacher: {} })).toContain(
      'the lesson, teacher.goals: expected a list of texts',
    );
    const goals = times(41, () => both);
    expect(issueOfLesson({ teacher: { ...LESSON.teacher, goals } })).toBe(
      'the lesson, teacher.goals: expected at most 40',
    );
    expect([1, 600].map((minutes) => issueOfLesson({ minutes }))).toEqual([null, null]);
    expect(issueOfLesson({ minutes: 601 })).toBe(
      'the lesson, minutes: expected minutes from 1 to 600',
    );
    expect(issueOfLesson({ minutes: 'ten' })).toBe(
      'the lesson, minutes: expected minutes from 1 to 600',
    );
  });
});
