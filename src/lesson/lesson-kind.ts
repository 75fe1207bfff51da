import type { Lesson, Question, Step } from '../domain/lesson.ts';
import type { Bilingual } from '../domain/story.ts';
import { decodeLesson, MOST_STEPS } from '../loading/lesson-schema.ts';
import { NO_TEXT, OWN_ID, type WorkKind } from '../own-work/work.ts';
import { lessonView } from './lesson-view.ts';

function textsOfKind(question: Question): readonly Bilingual[] {
  switch (question.kind) {
    case 'choice':
      return question.options.flatMap(({ text, feedback }) => [text, feedback]);
    case 'order':
      return question.items.map(({ label }) => label);
    case 'sort':
      return [...question.groups, ...question.items].map(({ label }) => label);
    case 'number':
      return [question.unit];
    case 'text':
      return [question.model, ...question.criteria];
    default:
      return [];
  }
}

function textsOfQuestion(question: Question): readonly Bilingual[] {
  const { prompt, hints, whenRight, whenWrong, solution } = question;
  return [prompt, ...textsOfKind(question), ...hints, whenRight, whenWrong, solution.text];
}

/** Lessons as works that a reader can write. */
export const LESSON_KIND: WorkKind<Lesson, Step> = {
  name: 'lesson',
  partsKey: 'steps',
  stem: 'step',
  mostParts: MOST_STEPS,
  empty: {
    version: 1,
    id: OWN_ID,
    level: 'secondary',
    minutes: 40,
    title: NO_TEXT,
    summary: NO_TEXT,
    teacher: { goals: [], before: NO_TEXT, discussion: [], cautions: [] },
    steps: [],
  },
  newPart: (id) => ({
    id,
    view: '',
    highlights: [],
    heading: NO_TEXT,
    text: NO_TEXT,
    chart: null,
    sources: [],
    question: null,
  }),
  partsOf: ({ steps }) => steps,
  withParts: (lesson, steps) => ({ ...lesson, steps }),
  isBare: ({ teacher: { goals, before, discussion, cautions } }) =>
    [...goals, before, ...discussion, ...cautions].every(({ zh, en }) => (zh + en).trim() === ''),
  textsOf: ({ heading, text, question }) => [
    heading,
    text,
    ...(question ? textsOfQuestion(question) : []),
  ],
  viewsOf: ({ view, question }) => (question ? [view, question.solution.view] : [view]),
  decode: (value) => {
    const decoded = decodeLesson(value, true);
    if (decoded.ok) return { ok: true, work: decoded.lesson };
    return {
      ok: false,
      issues: decoded.issues.map(({ step, ...rest }) => ({ place: step, ...rest })),
    };
  },
  viewAt: lessonView,
};
