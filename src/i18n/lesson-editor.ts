import type { MarksRule, Question } from '../domain/lesson.ts';
import type { ProblemKind } from '../lesson/lesson-problems.ts';
import type { Language } from '../view/view-state.ts';
import { editorEn } from './editor-en.ts';
import { lessonEditorZh } from './lesson-editor-zh.ts';

const marks = (count: string) => `${count} ${count === '1' ? 'mark is' : 'marks are'}`;

// What only the editor of lessons says; the words arrive with it.
const en = {
  ...editorEn({ work: 'lesson', works: 'lessons', part: 'step' }),
  begin: {
    heading: 'A lesson is a row of steps: a map, a text, and often a question about it.',
    steps: [
      'Set the map as it should be seen: the date, the layers, where it looks.',
      'Press “Add this view as a step”, write what it shows, and choose what is asked.',
      'Go on with the next. Then press “Try it”.',
    ],
  },
  capture: 'Add this view as a step',
  play: 'Try it',
  playFrom: 'Try from here',
  course: 'For a course …',
  languages: {
    label: 'Write in',
    zh: 'Chinese',
    en: 'English',
    both: 'Both, side by side',
  },
  level: 'For',
  minutes: 'Minutes',
  more: 'Chart, lit marks, sources',
  problems: {
    none: 'Nothing is missing.',
    count: (count: string) =>
      count === '1' ? 'One thing is not right yet' : `${count} things are not right yet`,
    step: 'Not right yet in this step:',
    go: (place: string) => `Go to step ${place}`,
  },
  wrong: {
    empty: () => 'is still empty',
    few: (least) => (least === '1' ? 'needs one at least' : `needs ${least} at least`),
    'no-right': () => 'say of one option that it is right',
    'several-right': () => 'several are right, so several have to be choosable',
    'lost-group': () => 'is in a group that there is not',
    'no-marks': () => 'no mark on the map is right yet',
    'too-few-marks': (count) => `more are asked for than are right: by the tables ${marks(count)}`,
    'no-batch': (batch) => `the tables have no batch ${batch}`,
    'no-belt': (belt) => `the tables have no belt “${belt}”`,
    'no-stage': (stage) => `no group has the id “${stage}”, the stage that the tables have`,
    'same-values': () => 'all have the same value, so there is no order',
    'quantity-depth': () => 'too many parentheses inside one another',
    'quantity-parenthesis': () => 'a closing parenthesis is missing',
    'quantity-part': () => 'a number, a token in braces or a parenthesis is missing',
    'quantity-token': (token) => `the tables have nothing for ${token}`,
    'quantity-zero': () => 'it divides by zero',
    'quantity-operator': () => 'a sign such as + is missing between two numbers',
    'quantity-large': () => 'the result is too large',
  } satisfies Record<ProblemKind, (part: string) => string>,
  untranslated: {
    alone: {
      zh: 'The lesson is in Chinese alone. That is allowed: readers of English see the Chinese.',
      en: 'The lesson is in English alone. That is allowed: readers of Chinese see the English.',
    },
    some: {
      zh: (count: string) =>
        `${count} ${count === '1' ? 'text has' : 'texts have'} no Chinese; the English is shown in place of it`,
      en: (count: string) =>
        `${count} ${count === '1' ? 'text has' : 'texts have'} no English; the Chinese is shown in place of it`,
    },
    inSteps: (said: string, places: string) => `${said} (steps ${places}).`,
    inHead: (said: string) => `${said}.`,
  },
  unfinished: 'Before it goes out, this has to be put right:',

  question: 'Question',
  noQuestion: 'None: reading and looking',
  kinds: {
    pick: 'Pick on the map',
    date: 'Set the date',
    order: 'Put in order',
    sort: 'Sort into groups',
    choice: 'Choose',
    number: 'Enter a number',
    text: 'Answer in words',
  } satisfies Record<Question['kind'], string>,
  prompt: 'What is asked',
  points: 'Points',
  now: (answer: string) => `Right by the tables as they are now: ${answer}`,
  unanswered: 'The tables do not answer it yet.',
  whenRight: 'Said when right',
  whenWrong: 'Said when wrong',
  hints: 'Hints, from the faintest to the plainest',
  hint: (place: string) => `Hint ${place}`,
  addHint: 'Add a hint',
  solution: 'Worked solution',
  solutionText: 'The way to the answer',
  takeView: 'Take the present view',
  showView: 'Show its view',
  viewTaken: 'The worked solution now has this view.',
  feedback: 'Feedback and help',
  row: {
    up: (what: string) => `Move ${what} up`,
    down: (what: string) => `Move ${what} down`,
    delete: (what: string) => `Delete ${what}`,
    moved: (what: string, place: string, count: string) =>
      `${what} is now at place ${place} of ${count}.`,
  },
  markRules: {
    label: 'Right are',
    kinds: {
      keys: 'marks that I pick',
      zones: 'pilot zones, by rule',
      provinces: 'the provinces with the most',
      belts: 'places with industrial belts, by rule',
      corridors: 'corridors, by rule',
    } satisfies Record<MarksRule['of'], string>,
    about:
      'A rule is looked up in the tables whenever the lesson is opened, so it stays right when they grow.',
    aboutKeys: 'Marks that are picked stay the same, whatever the tables say later.',
    pickable: 'What is picked',
    point: 'Point at the map',
    pointing: 'Pointing: click marks on the map',
    filters: {
      batches: 'Batches',
      regions: 'Regions',
      provinces: 'Provinces',
      stages: 'Stages',
      categories: 'Categories',
      modes: 'Transport',
      from: 'From',
    },
    any: 'any',
    add: (filter: string) => `${filter}: add`,
    remove: (value: string) => `Remove ${value}`,
    batch: (batch: string) => `Batch ${batch}`,
    by: 'Approved by',
    most: 'The most',
    ofWhat: { zones: 'pilot zones', belts: 'industrial belts' },
    at: 'As of',
    first: 'How many provinces (ties are included)',
    count: 'To be picked',
    countAll: 'all that are right',
    countSome: (count: string) => `any ${count} of them`,
    howMany: 'How many',
  },
  date: {
    label: 'Right is',
    ofBatch: (batch: string) => `the approval of batch ${batch}`,
    ofDay: 'a day that I set',
    day: 'Day',
    fromMap: 'Take the date of the map',
    tolerance: 'Days off that still count as right',
  },
  quantity: {
    about: 'A number, or a sum with + − * / ( ) and tokens of the tables in braces.',
    is: (value: string) => `= ${value} by the tables as they are now`,
  },
  order: {
    direction: 'First comes',
    ascending: 'the smallest or earliest',
    descending: 'the largest or latest',
    items: 'Items',
    item: (place: string) => `Item ${place}`,
    by: 'Ordered by',
    add: 'Add an item',
  },
  sort: {
    groups: 'Groups',
    group: (place: string) => `Group ${place}`,
    addGroup: 'Add a group',
    belongs: 'Belongs to',
    byStage: 'its stage, by the tables',
    belt: 'Belt',
    stages: 'Take the stages of belts as groups',
  },
  choice: {
    several: 'Several may be chosen',
    options: 'Options',
    option: (place: string) => `Option ${place}`,
    right: 'Is it right?',
    yes: 'Right',
    no: 'Wrong',
    byTables: 'By the tables: if …',
    left: 'If',
    is: 'is',
    isWords: { '<': 'less than', '>': 'greater than', '=': 'equal to' },
    other: 'Compared with',
    holds: 'By the tables as they are now this is right.',
    fails: 'By the tables as they are now this is wrong.',
    feedback: 'Said when it is chosen',
    add: 'Add an option',
  },
  numberKind: {
    right: 'The right number',
    unit: 'Unit',
    tolerance: 'How far off still counts as right',
    given: 'That is given',
    absolute: 'in the unit',
    percent: 'in percent',
  },
  textKind: {
    model: 'Model answer',
    criteria: 'Points to look for in an answer',
    criterion: (place: string) => `Point ${place}`,
    add: 'Add a point',
  },
  teacher: {
    label: 'Teacher’s page',
    see: 'See it with the key',
    goals: 'Goals',
    goal: (place: string) => `Goal ${place}`,
    addGoal: 'Add a goal',
    before: 'Before the lesson',
    discussion: 'To discuss',
    topic: (place: string) => `Question to discuss ${place}`,
    addTopic: 'Add a question to discuss',
    cautions: 'Cautions',
    caution: (place: string) => `Caution ${place}`,
    addCaution: 'Add a caution',
  },
};

export type LessonEditorWords = typeof en;

/** The words of the editor of lessons. */
export function lessonEditorWordsOf(language: Language): LessonEditorWords {
  return language === 'zh-CN' ? lessonEditorZh : en;
}
