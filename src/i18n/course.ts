import type { CourseKind, LmsProblem } from '../lesson/lms/lms-session.ts';
import type { Language } from '../view/view-state.ts';
import { courseZh } from './course-zh.ts';

/** What can be made for a course. */
export type CourseProduct = CourseKind | 'file' | 'worksheet' | 'key';

const en = {
  heading: 'For a course',
  about:
    'A lesson as a package that reports to your course system, as one HTML file for a room with no network, or on paper.',
  alreadyInside:
    'You are looking at one file that was made from the atlas. Packages and files are made from the atlas on the web.',
  noLessons: 'The list of lessons did not arrive.',
  noOwn:
    'The code for your own lesson did not arrive; the lesson itself is still kept in this browser.',
  none: 'This atlas holds no lesson.',
  own: (title: string) => (title === '' ? 'Your own lesson' : `Your own: ${title}`),
  lesson: 'Lesson',
  loading: 'Fetching the lessons …',
  facts: (minutes: string, points: string) => `about ${minutes} min, ${points} points`,
  product: 'As',
  products: {
    scorm12: 'Package SCORM 1.2 (zip)',
    scorm2004: 'Package SCORM 2004, 4th edition (zip)',
    cmi5: 'Package cmi5, xAPI (zip)',
    file: 'One HTML file, for a room with no network',
    worksheet: 'Worksheet on paper',
    key: 'Key to the worksheet, for the teacher',
  } satisfies Record<CourseProduct, string>,
  notes: {
    scorm12:
      'Reports score, one status and each answer. The one that most course systems take, Moodle among them.',
    scorm2004:
      'Reports progress, score, completion, success and each answer. For course systems that take it.',
    cmi5: 'Reports each answer, completion and success as xAPI statements. For course systems that launch cmi5.',
    file: 'Opens by double click. Answers stay on the device; the student prints or saves the result.',
    worksheet: 'Each question with its map, and room to write.',
    key: 'Answers from the tables, worked solutions, goals, discussion and cautions.',
  } satisfies Record<CourseProduct, string>,
  language: 'Language',
  languages: { en: 'English', 'zh-CN': '中文', both: 'Both' },
  bothInside: 'Both languages are inside; a student can switch.',
  passMark: 'Passed from',
  noPassMark: 'No pass mark',
  percent: (percent: string) => `${percent}% of the points`,
  passNote: 'A pass mark set in the course system comes before this one.',
  save: 'Save the file',
  savePdf: 'Save as PDF',
  print: 'Print',
  making: 'Making the file …',
  drawing: (done: number, of: number) => `Drawing figure ${done} of ${of} …`,
  tooLarge: (megabytes: string) =>
    `the package would have ${megabytes} MB, and course systems may refuse more than 5`,
  paper: {
    name: 'Name',
    group: 'Class',
    date: 'Date',
    points: (points: string) => `${points} ${points === '1' ? 'point' : 'points'}`,
    facts: (minutes: string, points: string) => `About ${minutes} minutes · ${points} points`,
    worksheet: 'Worksheet',
    key: 'Key',
    answer: 'Answer',
    pickAll:
      'Mark them on the map and write down their names. There may be fewer than there are lines.',
    pick: (count: string) => `Mark ${count} on the map and write down the names.`,
    chooseOne: 'Choose one.',
    chooseSeveral: 'Choose all that hold.',
    ascending: 'Number them: 1 for the smallest or earliest.',
    descending: 'Number them: 1 for the largest or latest.',
    sort: 'Write the letter of its group in front of each.',
    goals: 'Goals',
    before: 'Before the lesson',
    discussion: 'To discuss',
    cautions: 'Cautions',
    right: 'Right',
    way: 'Way',
    criteria: 'Points to look for',
    computed: 'The answers are computed from the tables of this version of the atlas.',
    page: (page: number, of: number) => `Page ${page} of ${of}`,
  },
  note: {
    label: 'Connection with the course',
    kinds: {
      scorm12: 'SCORM 1.2',
      scorm2004: 'SCORM 2004',
      cmi5: 'cmi5',
    } satisfies Record<CourseKind, string>,
    starting: 'Connecting with the course …',
    connected: 'Your answers go to the course.',
    failing:
      'The course did not take your last answers. They are kept here and sent again; you can go on.',
    alone:
      'This lesson is not connected with the course. You can go on, but your result does not reach your teacher by itself.',
    kept: 'Your answers are kept on this device.',
    notKept: 'This browser keeps nothing. Save or print your result before you close the page.',
    looking: 'You are looking at this lesson. Nothing is reported.',
    back: 'Back to the course',
    forTeacher: 'What went wrong, for your teacher',
    times: (times: string) => `${times} times`,
    problems: {
      'no-api': 'no course system was found around this page',
      blocked:
        'the page around this one does not let itself be reached (another address, or a sandbox without “allow-same-origin”)',
      'no-launch':
        'this page was opened without what the course adds to its address; open it from the course',
      threw: 'the course system failed with an error',
      refused: 'the course system refused',
      'no-answer': 'the course system gave no answer',
      slow: 'the course system held the page up for more than 8 seconds, so it is not asked any more',
      status: 'the server answered with an error',
      unreachable: 'the server did not answer',
      'no-room': 'the course system has no room for more',
    } satisfies Record<LmsProblem['kind'], string>,
  },
};

export type CourseWords = typeof en;

/** What the dialog for courses, the papers and a lesson in a course say. */
export function courseWordsOf(language: Language): CourseWords {
  return language === 'en' ? en : courseZh;
}
