import * as fc from 'fast-check';
import type { Lesson } from '../../src/domain/lesson.ts';
import { evaluateQuantity } from '../../src/lesson/evaluate-quantity.ts';
import { LESSON_KIND } from '../../src/lesson/lesson-kind.ts';
import { solveQuestion } from '../../src/lesson/solve-question.ts';
import { decodeLesson } from '../../src/loading/lesson-schema.ts';
import { decodeDraft, readWorkText } from '../../src/own-work/work-file.ts';
import { readWorkLink, writeWorkLink } from '../../src/own-work/work-link.ts';
import { LESSON } from '../lesson-fixture.ts';
import { readIndex } from '../read-index.ts';
import { fuzzDoor } from './fuzz-door.ts';
import { hostileJson, hostileText } from './hostile.ts';
import { mutated, mutatedText } from './mutate.ts';
import { readTexts } from './real-works.ts';

const texts = readTexts('lessons');
const lessons = [LESSON, ...texts.map((text) => JSON.parse(text))];
const index = readIndex();

const QUANTITIES = [
  '{zones:2019-12-31:east} / {zones:2019-12-31} * 100',
  '-({approved:3} - 2.5) × {figure:cbec-trade:CHN:2023} ÷ 4',
];

fuzzDoor({
  name: 'a lesson',
  cases: fc.oneof(
    { weight: 9, arbitrary: mutated(lessons) },
    { weight: 1, arbitrary: hostileJson },
  ),
  enter: (value) => {
    decodeDraft(LESSON_KIND, value);
    decodeLesson(value);
  },
});

fuzzDoor({
  name: 'a lesson as it is solved',
  cases: mutated([LESSON], fc.oneof(hostileText, fc.constantFrom(...QUANTITIES))),
  enter: (value) => {
    const decoded = decodeLesson(value);
    if (!decoded.ok) return;
    for (const { question } of decoded.lesson.steps) if (question) solveQuestion(index, question);
  },
});

fuzzDoor({
  name: 'a quantity of a lesson',
  // As long as the schema lets one be.
  cases: fc.oneof(mutatedText(QUANTITIES), hostileText).map((text) => text.slice(0, 400)),
  enter: (text) => {
    evaluateQuantity(index, text);
  },
});

fuzzDoor({
  name: 'the file of a lesson',
  cases: fc.oneof(mutatedText([JSON.stringify(LESSON)]), hostileText),
  enter: (text) => void readWorkText(LESSON_KIND, text),
});

/** Short enough for a link. */
const links = [2, 4].map((count) => {
  const short = { ...LESSON, steps: LESSON.steps.slice(0, count) } as unknown as Lesson;
  return new URL(writeWorkLink('lesson', 'https://a.example/', short).link).hash;
});

fuzzDoor({
  name: 'the link of a lesson',
  cases: mutatedText(links),
  enter: (fragment) => void readWorkLink(LESSON_KIND, fragment),
});
