import { describe, expect, it } from 'vitest';
import { readLessons } from '../../scripts/read-lessons.ts';
import type { Lesson, Question, Step } from '../../src/domain/lesson.ts';
import { solveQuestion } from '../../src/lesson/solve-question.ts';
import { analyseConcentration } from '../../src/selectors/analysis/concentration.ts';
import { analyseGravity } from '../../src/selectors/analysis/gravity.ts';
import { DEFAULT_VIEW } from '../../src/view/view-state.ts';
import { readIndex } from '../read-index.ts';
import { checkLesson } from './checks/check-lessons.ts';

const index = readIndex();
const lessons = readLessons();
const both = (text: string) => ({ zh: text, en: text });

function lessonOf(id: string): Lesson {
  const lesson = lessons.find((known) => known.id === id);
  if (!lesson) throw new Error(`There is no lesson ${id}.`);
  return lesson;
}

function stepOf(lesson: Lesson, id: string): Step {
  const step = lesson.steps.find((known) => known.id === id);
  if (!step) throw new Error(`${lesson.id} has no step ${id}.`);
  return step;
}

/** What the tables answer to a question that asks for a number. */
function numberAsked(lesson: string, id: string): number {
  const { question } = stepOf(lessonOf(lesson), id);
  const solved = question && solveQuestion(index, question);
  return solved?.kind === 'number' ? solved.value : Number.NaN;
}

/** A lesson with one of its steps changed. */
function withStep(lesson: Lesson, id: string, change: Partial<Step>): Lesson {
  const steps = lesson.steps.map((step) => (step.id === id ? { ...step, ...change } : step));
  return { ...lesson, steps };
}

describe('the lessons of the site', () => {
  it('are the five that the atlas promises, for three levels, with ids of their own', () => {
    expect(lessons.map(({ id }) => id).toSorted()).toEqual([
      'belts-and-stages',
      'concentration-by-hand',
      'conflicting-sources',
      'gap-and-ratio',
      'reading-a-map-of-batches',
    ]);
    expect(new Set(lessons.map(({ level }) => level)).size).toBe(3);
  });

  it('ask questions of every kind', () => {
    const kinds = lessons.flatMap(({ steps }) =>
      steps.flatMap(({ question }) => question?.kind ?? []),
    );
    expect(new Set(kinds)).toEqual(
      new Set<Question['kind']>(['pick', 'date', 'order', 'sort', 'choice', 'number', 'text']),
    );
  });

  it.each(lessons.map((lesson) => [lesson.id, lesson] as const))(
    '%s says and asks nothing that the tables do not hold, and shows the way',
    (_, lesson) => {
      expect(checkLesson(index, lesson)).toEqual([]);
    },
  );
});

describe('what the lessons say in words', () => {
  const day = (date: string) => index.dataset.zones.filter((zone) => zone.approved_on <= date);

  it('the seventh batch gives Tibet alone its first zone', () => {
    const before = new Set(day('2022-11-13').map(({ province }) => province));
    const added = day('2022-11-14').filter(({ province }) => !before.has(province));
    expect(added.map(({ id }) => id)).toEqual(['lhasa']);
  });

  it('the number of the Suqian paper is right on every day that the question takes, and on none beside', () => {
    const { question } = stepOf(lessonOf('conflicting-sources'), 'when-was-it-true');
    if (question?.kind !== 'date' || !('day' in question.right)) throw new Error('no date');
    const [stated] = index.observationsByIndicator.get('zones-established') ?? [];
    const at = (days: number) => {
      const date = new Date(`${'day' in question.right ? question.right.day : ''}T00:00:00Z`);
      date.setUTCDate(date.getUTCDate() + days);
      return day(date.toISOString().slice(0, 10)).length;
    };
    const { toleranceDays } = question;
    expect([at(-toleranceDays), at(toleranceDays)]).toEqual([stated?.value, stated?.value]);
    expect(at(-toleranceDays - 1)).not.toBe(stated?.value);
    expect(at(toleranceDays + 2)).not.toBe(stated?.value);
  });

  it('what is reckoned by hand is what the analysis has', () => {
    const { zones, belts, byRegion } = analyseConcentration(index, DEFAULT_VIEW);
    const hand = (id: string) => numberAsked('concentration-by-hand', id);
    expect(hand('herfindahl')).toBeCloseTo(zones.herfindahlOfRegions?.index ?? 0, 12);
    expect(hand('normalised')).toBeCloseTo(zones.herfindahlOfRegions?.normalised ?? 0, 12);
    expect(hand('gini')).toBeCloseTo(zones.giniOfRegions ?? 0, 12);
    const centre = byRegion.find(({ region }) => region === 'central')?.quotient ?? 0;
    // The analysis leaves some belts out; the tolerance of the question takes both.
    expect(Math.abs(hand('location-quotient') / centre - 1)).toBeLessThan(0.04);
    expect(hand('location-quotient')).toBeGreaterThan(centre);
    expect(belts.total).toBeLessThan(index.dataset.belts.length);
    expect(zones.gini).toBeGreaterThan(zones.giniOfRegions ?? 1);
    expect(zones.herfindahl?.index).toBeLessThan(zones.herfindahlOfRegions?.index ?? 0);
    const quotients = byRegion.map(({ region, quotient }) => [region, (quotient ?? 0) > 1]);
    expect(Object.fromEntries(quotients)).toEqual({
      east: false,
      central: true,
      west: true,
      northeast: true,
    });
  });

  it('the centre goes northeast with the fourth batch and southwest with the fifth and the sixth', () => {
    const { steps } = analyseGravity(index, DEFAULT_VIEW);
    const bearing = (batch: number) =>
      steps.find((step) => step.batch === batch)?.move?.bearing ?? 0;
    expect(bearing(4)).toBeGreaterThan(22.5);
    expect(bearing(4)).toBeLessThan(67.5);
    for (const batch of [5, 6]) {
      expect(bearing(batch)).toBeGreaterThan(202.5);
      expect(bearing(batch)).toBeLessThan(247.5);
    }
    const [longitude = 0, latitude = 0] = steps.find((step) => step.batch === 4)?.centre ?? [];
    const south = index.dataset.zones
      .filter(({ batch, province }) => (batch === 5 || batch === 6) && province === '440000')
      .flatMap(({ place }) => index.placeById.get(place) ?? []);
    const west = south.filter((place) => place.longitude < longitude && place.latitude < latitude);
    expect(west.length * 2).toBeGreaterThan(south.length);
  });
});

describe('a lesson that is wrong', () => {
  const first = lessonOf('reading-a-map-of-batches');
  const belts = lessonOf('belts-and-stages');
  const change = (lesson: Lesson, id: string, part: object): Lesson => {
    const { question } = stepOf(lesson, id);
    return withStep(lesson, id, { question: { ...question, ...part } as Question });
  };
  const optionsOf = (right: boolean) => {
    const { question } = stepOf(first, 'coast-and-interior');
    if (question?.kind !== 'choice') throw new Error('no choice');
    return question.options.map((option) => ({ ...option, right }));
  };
  const item = (id: string, by: string) => ({ id, label: both('x'), by });

  it.each<readonly [string, Lesson, RegExp]>([
    [
      'a number of its own',
      withStep(first, 'a-dot', { heading: both('第 12 批') }),
      /in place of the number 12/,
    ],
    [
      'a hint with a token in one language alone',
      change(first, 'the-first', { hints: [{ zh: '{batch:1}', en: 'one' }, both('x')] }),
      /the same tokens in both languages/,
    ],
    [
      'a view that is none',
      withStep(first, 'a-dot', { view: 'layers=roads' }),
      /in place of layers=roads/,
    ],
    [
      'a solution that lights nothing',
      change(first, 'the-first', {
        solution: { view: 'date=2015-12-31', highlights: ['zone:lhasa'], text: both('x') },
      }),
      /something on the map for zone:lhasa/,
    ],
    [
      'a passage that no document has',
      withStep(first, 'a-dot', { sources: [{ source: 'casebook-2024', locator: '图99' }] }),
      /a passage of a document/,
    ],
    [
      'a figure that is not cited',
      withStep(belts, 'relatively-good', {
        sources: [{ source: 'casebook-2024', locator: '图5' }],
      }),
      /where belt-cups-share-china comes from/,
    ],
    [
      'marks of which none is right',
      change(first, 'the-first', { right: { of: 'zones', batches: [1], provinces: ['540000'] } }),
      /no mark of the tables is right/,
    ],
    [
      'marks that are all right',
      change(first, 'the-first', { right: { of: 'zones', by: '2016-12-31' } }),
      /not all marks/,
    ],
    [
      'a mark that is not there yet',
      change(first, 'the-first', { right: { of: 'zones', batches: [3] } }),
      /a mark of its own for zone:beijing/,
    ],
    [
      'an answer that is lit',
      withStep(first, 'the-first', { highlights: ['zone:hangzhou'] }),
      /nothing that tells the answer/,
    ],
    [
      'a tie',
      change(first, 'large-and-small', {
        items: [item('a', '{batch:2}'), item('b', '{batch:3}'), item('c', '{batch:2} * 1')],
      }),
      /no two items alike/,
    ],
    [
      'items in order from the start',
      change(first, 'large-and-small', { items: [item('a', '{batch:3}'), item('b', '{batch:2}')] }),
      /not in order yet/,
    ],
    [
      'a quantity that means nothing',
      change(first, 'the-share-of-the-east', { right: '{zones:2019-12-15:nowhere}' }),
      /an answer/,
    ],
    [
      'a tolerance that takes anything',
      change(first, 'the-share-of-the-east', { tolerance: { percent: 50 } }),
      /at most six per cent/,
    ],
    [
      'no right option',
      change(first, 'coast-and-interior', { options: optionsOf(false) }),
      /an answer/,
    ],
    [
      'no wrong option',
      change(first, 'coast-and-interior', { options: optionsOf(true) }),
      /a wrong option/,
    ],
    [
      'a clock that stands at the answer',
      change(first, 'a-long-wait', { right: { batch: 2 }, toleranceDays: 400 }),
      /does not stand at the answer/,
    ],
    [
      'a belt in a province that is not its own',
      change(belts, 'where-made', {
        items: [{ id: 'zhuji-hosiery', label: both('x'), group: '350000' }],
      }),
      /the group that the tables have for zhuji-hosiery/,
    ],
    [
      'a belt of which the tables have no stage',
      change(belts, 'stages', {
        groups: [{ id: 'emerging', label: both('x') }],
        items: [{ id: 'a', label: both('x'), group: { stageOf: 'dehua-ceramics' } }],
      }),
      /no group has the id/,
    ],
    ['no document', withStep(first, 'a-dot', { sources: [] }), /a document/],
    ['too few questions', { ...first, steps: first.steps.slice(0, 4) }, /five to eight questions/],
  ])('is found: %s', (_, lesson, expected) => {
    expect(checkLesson(index, lesson).join('\n')).toMatch(expected);
  });
});
