import type { Question } from '../domain/lesson.ts';
import { parseIsoDate } from '../domain/period.ts';
import type { Answer } from './answer.ts';
import { isSameNumber } from './evaluate-quantity.ts';
import type { Solved } from './solve-question.ts';

/** How far an answer is right, in no language. */
export type Judgement =
  | {
      readonly kind: 'pick';
      readonly share: number;
      readonly hits: number;
      readonly needed: number;
      /** Keys that were picked and are not right. */
      readonly wrong: readonly string[];
    }
  | {
      readonly kind: 'order' | 'sort';
      readonly share: number;
      readonly hits: number;
      readonly needed: number;
    }
  | {
      readonly kind: 'choice';
      readonly share: number;
      readonly chosen: readonly string[];
      readonly missing: number;
    }
  /** −1 where the answer is too early or too small, 1 where it is too late or too large. */
  | { readonly kind: 'date' | 'number'; readonly share: number; readonly off: -1 | 0 | 1 }
  | {
      readonly kind: 'text';
      readonly share: number;
      readonly met: number;
      readonly needed: number;
    }
  /** The question cannot be checked, or the answer is one to another question. */
  | { readonly kind: 'none'; readonly share: 0 };

/** Guessing everything is worth nothing: what is wrong is taken off what is right. */
const shareOf = (hits: number, misses: number, needed: number) =>
  Math.max(0, (hits - misses) / needed);

function judgePick(solved: Extract<Solved, { kind: 'pick' }>, keys: readonly string[]): Judgement {
  const picked = [...new Set(keys)];
  const wrong = picked.filter((key) => !solved.keys.includes(key));
  const hits = picked.length - wrong.length;
  // More than are asked for is a guess.
  const misses = wrong.length + Math.max(0, hits - solved.needed);
  const { needed } = solved;
  const share = shareOf(Math.min(hits, needed), misses, needed);
  return { kind: 'pick', share, hits, needed, wrong };
}

function judgeOrder(solved: Extract<Solved, { kind: 'order' }>, ids: readonly string[]): Judgement {
  const needed = solved.ids.length;
  const isWhole = ids.length === needed && new Set(ids).size === needed;
  const valueAt = (list: readonly string[], place: number) => solved.values.get(list[place] ?? '');
  const hits = solved.ids.filter((_, place) => {
    const [asked, given] = [valueAt(solved.ids, place), valueAt(ids, place)];
    return asked !== undefined && given !== undefined && isSameNumber(asked, given);
  }).length;
  return { kind: 'order', share: isWhole ? hits / needed : 0, hits, needed };
}

function judgeChoice(
  { ids: right }: Extract<Solved, { kind: 'choice' }>,
  ids: readonly string[],
  allowsSeveral: boolean,
): Judgement {
  const chosen = [...new Set(ids)];
  const hits = chosen.filter((id) => right.includes(id)).length;
  if (!allowsSeveral) {
    const isRight = hits === 1 && chosen.length === 1;
    return { kind: 'choice', share: isRight ? 1 : 0, chosen, missing: 0 };
  }
  const share = shareOf(hits, chosen.length - hits, right.length);
  return { kind: 'choice', share, chosen, missing: right.length - hits };
}

function judgeOff(kind: 'date' | 'number', difference: number, tolerance: number): Judgement {
  const isNear = Math.abs(difference) <= tolerance || isSameNumber(Math.abs(difference), tolerance);
  if (isNear) return { kind, share: 1, off: 0 };
  return { kind, share: 0, off: difference < 0 ? -1 : 1 };
}

/** Judges an answer by what the tables say is right. */
export function judgeAnswer(question: Question, solved: Solved, answer: Answer): Judgement {
  if (solved.kind === 'pick' && answer.kind === 'pick') return judgePick(solved, answer.keys);
  if (solved.kind === 'order' && answer.kind === 'order') return judgeOrder(solved, answer.ids);
  if (solved.kind === 'sort' && answer.kind === 'sort') {
    const needed = solved.groups.size;
    const given = (id: string) => Object.hasOwn(answer.groups, id) && answer.groups[id];
    const hits = [...solved.groups].filter(([id, group]) => given(id) === group).length;
    return { kind: 'sort', share: hits / needed, hits, needed };
  }
  if (solved.kind === 'choice' && answer.kind === 'choice') {
    const allowsSeveral = question.kind === 'choice' && question.allowsSeveral;
    return judgeChoice(solved, answer.ids, allowsSeveral);
  }
  if (solved.kind === 'date' && answer.kind === 'date') {
    const day = parseIsoDate(answer.date);
    if (day !== null) return judgeOff('date', day - solved.day, solved.toleranceDays);
  }
  if (solved.kind === 'number' && answer.kind === 'number' && Number.isFinite(answer.value)) {
    return judgeOff('number', answer.value - solved.value, solved.tolerance);
  }
  if (question.kind === 'text' && answer.kind === 'text' && answer.text.trim() !== '') {
    const needed = question.criteria.length;
    const met = new Set(answer.met.filter((place) => place >= 0 && place < needed)).size;
    return { kind: 'text', share: met / needed, met, needed };
  }
  return { kind: 'none', share: 0 };
}
