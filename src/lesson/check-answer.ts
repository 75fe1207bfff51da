import type { Question } from '../domain/lesson.ts';
import { type LessonWords, lessonWordsOf } from '../i18n/lesson.ts';
import type { Words } from '../i18n/words.ts';
import type { DatasetIndex } from '../selectors/index-dataset.ts';
import { fillText } from '../story/fill-text.ts';
import { pickText } from '../story/resolve-story.ts';
import type { Answer, Verdict } from './answer.ts';
import { type Judgement, judgeAnswer } from './judge-answer.ts';
import { nameOfKey } from './name-of-key.ts';
import { pointsOfTry } from './points.ts';
import { solveQuestion } from './solve-question.ts';

/** So many wrong marks are named; more would only be read as noise. */
const MOST_NAMED = 4;

function sayWrongMarks(index: DatasetIndex, words: Words, keys: readonly string[]): string[] {
  if (keys.length === 0) return [];
  const say = lessonWordsOf(words.language).pickSaid;
  const names = keys.slice(0, MOST_NAMED).map((key) => nameOfKey(index, words, key));
  const more = keys.length - names.length;
  const rest = more > 0 ? [say.and(words.formatNumber(more))] : [];
  return [say.wrong(words.formatList([...names, ...rest]))];
}

/** What the student is told of the parts of an answer, without giving the right one away. */
function sayParts(
  index: DatasetIndex,
  words: Words,
  say: LessonWords,
  question: Question,
  judgement: Judgement,
): readonly string[] {
  const number = words.formatNumber;
  switch (judgement.kind) {
    case 'pick': {
      const { hits, needed, wrong } = judgement;
      const isPart = needed > 1 && hits < needed;
      const found = isPart ? [say.pickSaid.found(number(hits), number(needed))] : [];
      return [...found, ...sayWrongMarks(index, words, wrong)];
    }
    case 'order':
    case 'sort': {
      const { kind, hits, needed } = judgement;
      return hits === needed ? [] : [say[kind].inPlace(number(hits), number(needed))];
    }
    case 'choice': {
      const options = question.kind === 'choice' ? question.options : [];
      const chosen = options.filter(({ id }) => judgement.chosen.includes(id));
      const fed = chosen.map(({ feedback }) => fillText(index, words, pickText(words, feedback)));
      return [...fed, ...(judgement.missing > 0 ? [say.choice.missing] : [])];
    }
    case 'date':
      if (judgement.off === 0) return [];
      return [judgement.off < 0 ? say.date.early : say.date.late];
    case 'number':
      if (judgement.off === 0) return [];
      return [judgement.off < 0 ? say.number.small : say.number.large];
    case 'text':
      return [say.text.judged(number(judgement.met), number(judgement.needed))];
    case 'none':
      return [];
  }
}

/**
 * Checks an answer against the tables as they are. A question that they do not answer (any more) has no
 * points, and says why. Pure; never throws for a lesson that was read.
 */
export function checkAnswer(
  index: DatasetIndex,
  words: Words,
  question: Question,
  answer: Answer,
): Verdict {
  const say = lessonWordsOf(words.language);
  const solved = solveQuestion(index, question);
  if (solved.kind === 'unanswerable') {
    return { isRight: false, points: 0, mostPoints: 0, said: [say.unanswerable(solved.why)] };
  }
  const judgement = judgeAnswer(question, solved, answer);
  const isRight = judgement.share === 1;
  const said = pickText(words, isRight ? question.whenRight : question.whenWrong);
  const parts = sayParts(index, words, say, question, judgement);
  return {
    isRight,
    points: pointsOfTry(judgement.share, question.points, {
      tries: 0,
      hints: 0,
      sawSolution: false,
    }),
    mostPoints: question.points,
    said: [fillText(index, words, said), ...parts].filter((text) => text !== ''),
  };
}
