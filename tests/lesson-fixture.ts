import type { Lesson, Question, Step } from '../src/domain/lesson.ts';

const both = (text: string) => ({ zh: `${text}（中）`, en: text });

const asked = {
  prompt: both('What?'),
  points: 4,
  hints: [both('First hint'), both('Second hint')],
  whenRight: both('Well done.'),
  whenWrong: both('Look again.'),
  solution: { view: 'date=2020-12-31', highlights: [], text: both('So it is.') },
} as const;

const step = (id: string, question: Question | null): Step => ({
  id,
  view: 'date=2019-12-31',
  highlights: [],
  heading: both(`About ${id}`),
  text: both('There are {zones:2019-12-31} zones.'),
  chart: null,
  sources: [],
  question,
});

/** One step of each kind of question, every answer in the tables, and one that asks nothing. */
export const LESSON = {
  version: 1,
  id: 'every-kind',
  level: 'secondary',
  minutes: 10,
  title: both('Every kind'),
  summary: both('One question of each kind.'),
  teacher: { goals: [both('See.')], before: both('Nothing.'), discussion: [], cautions: [] },
  steps: [
    step('read', null),
    step('pick', { ...asked, kind: 'pick', right: { of: 'zones', batches: [1] }, count: 'all' }),
    step('date', { ...asked, kind: 'date', right: { batch: 2 }, toleranceDays: 3 }),
    step('order', {
      ...asked,
      kind: 'order',
      direction: 'ascending',
      items: [
        { id: 'third', label: both('Third'), by: '{approved:3}' },
        { id: 'first', label: both('First'), by: '{approved:1}' },
        { id: 'second', label: both('Second'), by: '{approved:2}' },
      ],
    }),
    step('sort', {
      ...asked,
      kind: 'sort',
      groups: [
        { id: 'growing', label: both('Growing') },
        { id: 'mature', label: both('Mature') },
        { id: 'emerging', label: both('Emerging') },
        { id: 'not-said', label: both('Not said') },
      ],
      items: [
        {
          id: 'robots',
          label: both('Robots'),
          group: { stageOf: 'hangzhou-quadruped-robots' },
        },
        { id: 'ceramics', label: both('Ceramics'), group: { stageOf: 'dehua-ceramics' } },
        { id: 'bags', label: both('Bags'), group: 'mature' },
      ],
    }),
    step('choice', {
      ...asked,
      kind: 'choice',
      allowsSeveral: true,
      options: [
        {
          id: 'more',
          text: both('More came'),
          right: { left: '{zones:2020-12-31}', is: '>', right: '{zones:2019-12-31}' },
          feedback: both('They did.'),
        },
        {
          id: 'parts',
          text: both('The parts make the whole'),
          right: {
            left: '{zones:2020-12-31:east} + {zones:2020-12-31:central} + {zones:2020-12-31:west} + {zones:2020-12-31:northeast}',
            is: '=',
            right: '{zones:2020-12-31}',
          },
          feedback: both('Count them.'),
        },
        { id: 'none', text: both('None came'), right: false, feedback: both('Some did.') },
      ],
    }),
    step('number', {
      ...asked,
      kind: 'number',
      right: '{zones:2019-12-31:east} / {zones:2019-12-31} * 100',
      unit: both('%'),
      tolerance: { absolute: 0.5 },
    }),
    step('text', {
      ...asked,
      kind: 'text',
      model: both('Because.'),
      criteria: [both('One'), both('Two')],
    }),
  ],
} as const satisfies Lesson;

/** The question of a step of the fixture. */
export function questionOf(id: (typeof LESSON.steps)[number]['id']): Question {
  const question = (LESSON as Lesson).steps.find((known) => known.id === id)?.question;
  if (!question) throw new Error(`Step ${id} asks nothing.`);
  return question;
}
