import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { LESSON } from '../../tests/lesson-fixture.ts';
import { anyOwnLesson } from '../../tests/own-lesson-arbitrary.ts';
import { readIndex } from '../../tests/read-index.ts';
import type { Lesson, Question } from '../domain/lesson.ts';
import { decodeLesson } from '../loading/lesson-schema.ts';
import { editWork } from '../own-work/edit-work.ts';
import { isEmptyWork } from '../own-work/work.ts';
import { decodeDraft, readWorkFile, readWorkText, writeWorkText } from '../own-work/work-file.ts';
import { readWorkLink, writeWorkLink } from '../own-work/work-link.ts';
import { QUESTION_KINDS, questionOfKind, withFilter, withGroups } from './edit-question.ts';
import { LESSON_KIND } from './lesson-kind.ts';
import { findUntranslated, lessonProblems } from './lesson-problems.ts';
import { entryOf, ownLessonId, packOwnLesson } from './pack-own-lesson.ts';
import { solveQuestion } from './solve-question.ts';

const index = readIndex();
const BEGINNING = { view: 'date=2019-12-31', date: '2019-12-31' } as const;
const both = (text: string) => ({ zh: `${text}中`, en: text });
const read = (text: string) => readWorkText(LESSON_KIND, text);
const problemOf = (text: string) => {
  const found = read(text);
  return found.ok ? null : found.problem;
};

/** A lesson with one step that asks. */
function asking(question: Question): Lesson {
  const step = { ...LESSON_KIND.newPart('step-1'), heading: both('Step'), question };
  return { ...LESSON_KIND.empty, title: both('Title'), steps: [step] };
}

/** What is complained of, as `field kind part`. */
function complaintsOf(question: Question): readonly string[] {
  return lessonProblems(index, asking(question)).map(({ field, kind, part }) =>
    [field, kind, part].filter(Boolean).join(' '),
  );
}

describe('a lesson of one’s own', () => {
  it('comes back from a file as it was written, finished or not', async () => {
    await fc.assert(
      fc.asyncProperty(anyOwnLesson(), async (lesson) => {
        const file = new Blob([writeWorkText(lesson)]);
        expect(await readWorkFile(LESSON_KIND, file)).toEqual({ ok: true, draft: lesson });
      }),
    );
  });

  it('comes back from a link, if it fits', () => {
    fc.assert(
      fc.property(anyOwnLesson(), (lesson) => {
        const { link, fits } = writeWorkLink('lesson', 'https://atlas.example/', lesson);
        expect(link).toContain('/#mylesson=');
        const found = readWorkLink(LESSON_KIND, new URL(link).hash);
        if (fits) expect(found).toEqual({ ok: true, draft: lesson });
      }),
    );
  });

  it('begins with any of the ready ones', () => {
    const folder = fileURLToPath(new URL('../../data/lessons', import.meta.url));
    const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
    expect(names.length).toBeGreaterThanOrEqual(5);
    for (const name of names) {
      const found = read(readFileSync(`${folder}/${name}`, 'utf8'));
      if (!found.ok) throw new Error(`${name}: ${JSON.stringify(found.problem)}`);
      expect(found.draft.id).toBe('mine');
      expect(lessonProblems(index, found.draft), name).toEqual([]);
      expect(findUntranslated(found.draft).places, name).toEqual([]);
    }
  });

  it('is refused for what is wrong with it', () => {
    const whole = writeWorkText(LESSON);
    expect(problemOf(whole.slice(0, 700))).toEqual({ kind: 'cut-off' });
    expect(problemOf('{"version":1,"scenes":[]}')).toEqual({ kind: 'not-this' });
    expect(problemOf('题目,答案')).toEqual({ kind: 'not-this' });
    expect(problemOf(JSON.stringify({ ...LESSON, version: 3 }))).toEqual({
      kind: 'newer',
      version: 3,
    });
    const steps = Array.from({ length: 5000 }, () => LESSON.steps[0]);
    expect(problemOf(JSON.stringify({ ...LESSON, steps }))).toMatchObject({
      kind: 'too-many-parts',
      parts: 5000,
    });
    const twice = { ...LESSON, steps: [LESSON.steps[1], LESSON.steps[1]] };
    expect(problemOf(JSON.stringify(twice))).toEqual({
      kind: 'wrong',
      issues: [{ place: 2, field: 'id', expected: 'an id that no other step has' }],
    });
  });

  it('never throws, whatever a file holds', () => {
    const whole = writeWorkText(LESSON);
    fc.assert(
      fc.property(
        fc.oneof(fc.anything(), fc.record({ version: fc.constant(1), steps: fc.anything() })),
        fc.nat(whole.length),
        fc.string({ maxLength: 3 }),
        (value, at, put) => {
          expect(typeof decodeDraft(LESSON_KIND, value).ok).toBe('boolean');
          expect(typeof read(whole.slice(0, at) + put + whole.slice(at)).ok).toBe('boolean');
          expect(typeof read(whole.slice(0, at) + put).ok).toBe('boolean');
        },
      ),
      { numRuns: 300 },
    );
  });

  it('would be missed for its teacher’s page alone', () => {
    const { empty } = LESSON_KIND;
    expect(isEmptyWork(LESSON_KIND, empty)).toBe(true);
    const teacher = { ...empty.teacher, goals: [both('See')] };
    expect(isEmptyWork(LESSON_KIND, { ...empty, teacher })).toBe(false);
  });

  it('keeps its steps apart, whatever is done to them', () => {
    const added = editWork(LESSON_KIND, LESSON, { type: 'duplicate-part', id: 'pick' });
    expect(new Set(added.steps.map(({ id }) => id)).size).toBe(added.steps.length);
    expect(decodeLesson(added).ok).toBe(true);
  });
});

describe('a question that is being written', () => {
  test.each(QUESTION_KINDS)('%s can be begun, kept, and is never answered wrongly', (kind) => {
    const question = questionOfKind(kind, null, BEGINNING);
    const lesson = asking(question);
    expect(decodeLesson(lesson, true)).toEqual({ ok: true, lesson });
    const solved = solveQuestion(index, question);
    expect(['unanswerable', 'date', 'sort', 'text']).toContain(solved.kind);
    expect(complaintsOf(question)).toContain('question.prompt empty');
  });

  it('keeps what all kinds have when its kind changes', () => {
    const first = {
      ...questionOfKind('number', null, BEGINNING),
      prompt: both('What?'),
      points: 7,
    };
    const next = questionOfKind('choice', first, { view: 'x', date: '2020-01-01' });
    expect(next).toMatchObject({ prompt: both('What?'), points: 7, solution: first.solution });
  });

  it('drops a filter that lets everything through', () => {
    const rule = withFilter({ of: 'zones' }, 'batches', [3]);
    expect(rule).toEqual({ of: 'zones', batches: [3] });
    expect(withFilter(rule, 'batches', [])).toEqual({ of: 'zones' });
  });

  it('moves items into another group when theirs goes', () => {
    const sort = questionOfKind('sort', null, BEGINNING);
    if (sort.kind !== 'sort') throw new Error('not a sort');
    const left = withGroups(sort, sort.groups.slice(1));
    expect(left.items.map(({ group }) => group)).toEqual(['group-2', 'group-2']);
  });

  const asked = { ...questionOfKind('text', null, BEGINNING), prompt: both('What?') };
  const item = (id: string, by: string) => ({ id, label: both(id), by });
  const option = (id: string, right: boolean) => ({
    id,
    text: both(id),
    right,
    feedback: both(''),
  });
  test.each<[string, object, string]>([
    ['no mark', { kind: 'pick', right: { of: 'keys', keys: [] }, count: 'all' }, 'no-marks'],
    [
      'more marks than there are',
      { kind: 'pick', right: { of: 'zones', batches: [1] }, count: 3 },
      'too-few-marks 1',
    ],
    [
      'a batch that is none',
      { kind: 'date', right: { batch: 42 }, toleranceDays: 0 },
      'no-batch 42',
    ],
    [
      'no number',
      { kind: 'number', right: ' ', unit: both(''), tolerance: {} },
      'question.right empty',
    ],
    [
      'half a sum',
      { kind: 'number', right: '{batch:1} +', unit: both(''), tolerance: {} },
      'question.right quantity-part',
    ],
    [
      'a token of nothing',
      { kind: 'number', right: '{zones:never}', unit: both(''), tolerance: {} },
      'question.right quantity-token {zones:never}',
    ],
    [
      'the same values',
      { kind: 'order', direction: 'ascending', items: [item('a', '2'), item('b', '1 + 1')] },
      'question.items same-values',
    ],
    [
      'one item',
      { kind: 'order', direction: 'ascending', items: [item('a', '2')] },
      'question.items few 2',
    ],
    [
      'no right option',
      { kind: 'choice', allowsSeveral: false, options: [option('a', false), option('b', false)] },
      'question.options no-right',
    ],
    [
      'two right options of which one may be chosen',
      { kind: 'choice', allowsSeveral: false, options: [option('a', true), option('b', true)] },
      'question.options several-right',
    ],
    [
      'a belt that is none',
      {
        kind: 'sort',
        groups: [
          { id: 'x', label: both('x') },
          { id: 'y', label: both('y') },
        ],
        items: [
          { id: 'a', label: both('a'), group: { stageOf: 'moon' } },
          { id: 'b', label: both('b'), group: 'x' },
        ],
      },
      'question.items.0 no-belt moon',
    ],
  ])('with %s is complained of', (_, part, complaint) => {
    expect(complaintsOf({ ...asked, ...part } as Question)).toEqual([complaint]);
  });
});

describe('the languages of a lesson', () => {
  it('may be one alone, or both, and what is missing is counted', () => {
    const english = { ...LESSON, title: { zh: '', en: 'Every kind' } };
    expect(findUntranslated(LESSON)).toMatchObject({ missing: { zh: 0, en: 0 }, places: [] });
    expect(findUntranslated(english)).toMatchObject({ missing: { zh: 1, en: 0 }, places: [] });
    const [first, ...rest] = LESSON.steps;
    if (!first) throw new Error('no step');
    const half = { ...LESSON, steps: [{ ...first, text: { zh: '文', en: ' ' } }, ...rest] };
    expect(findUntranslated(half)).toMatchObject({ missing: { zh: 0, en: 1 }, places: [1] });
  });
});

describe('a lesson of one’s own that goes out', () => {
  it('has an id that course systems can tell apart, and the schema takes', () => {
    const idOf = (zh: string, en: string) => ownLessonId({ title: { zh, en } });
    expect(idOf('', 'Three to one?')).toMatch(/^own-three-to-one-[a-z0-9]+$/);
    expect(idOf('三比一', '')).toMatch(/^own-lesson-[a-z0-9]+$/);
    expect(idOf('三比一', '')).not.toBe(idOf('一比三', ''));
    expect(idOf('', 'A long title '.repeat(20)).length).toBeLessThan(61);
    fc.assert(
      fc.property(fc.string(), fc.string({ unit: 'binary' }), (zh, en) => {
        expect(idOf(zh, en)).toMatch(/^[a-z0-9][a-z0-9-]{0,60}$/);
      }),
    );
  });

  it('is whole, or it is said what it lacks', () => {
    const packed = packOwnLesson({ ...LESSON, id: 'mine' });
    expect(packed).toMatchObject({ ok: true, lesson: { id: expect.stringMatching(/^own-every/) } });
    expect(packOwnLesson(LESSON)).toEqual({ ok: true, lesson: LESSON });
    expect(packOwnLesson(asking(questionOfKind('number', null, BEGINNING)))).toMatchObject({
      ok: false,
      issues: [{ place: 1, field: 'question.right' }],
    });
    expect(entryOf(LESSON)).toMatchObject({ steps: LESSON.steps.length, points: 28 });
  });
});
