import type { Question, Step } from '../../domain/lesson.ts';
import type { Words } from '../../i18n/words.ts';
import type { DatasetIndex } from '../../selectors/index-dataset.ts';

import { fillText } from '../../story/fill-text.ts';
import { readRuns } from '../../story/player-text.ts';
import { pickText } from '../../story/resolve-story.ts';
import type { Answer, Verdict } from '../answer.ts';
import { nameOfKey } from '../name-of-key.ts';
import type { LmsInteraction, LmsResponse } from './lms-session.ts';

interface Said {
  readonly index: DatasetIndex;
  readonly words: Words;
}

function responseOf(answer: Answer, { index, words }: Said): LmsResponse {
  switch (answer.kind) {
    case 'pick':
      return {
        kind: 'other',
        text: words.formatList(answer.keys.map((key) => nameOfKey(index, words, key))),
      };
    case 'date':
      return { kind: 'other', text: answer.date };
    case 'order':
      return { kind: 'sequencing', ids: answer.ids };
    case 'sort':
      return { kind: 'matching', pairs: Object.entries(answer.groups) };
    case 'choice':
      return { kind: 'choice', ids: answer.ids };
    case 'number':
      return { kind: 'numeric', value: answer.value };
    case 'text':
      return { kind: 'words', text: answer.text };
  }
}

type Listed = { readonly id: string; readonly text: string };

function choicesOf(question: Question, words: Words): readonly Listed[] {
  if (question.kind === 'choice') {
    return question.options.map(({ id, text }) => ({ id, text: pickText(words, text) }));
  }
  if (question.kind === 'order' || question.kind === 'sort') {
    return question.items.map(({ id, label }) => ({ id, text: pickText(words, label) }));
  }
  return [];
}

function targetsOf(question: Question, words: Words): readonly Listed[] {
  if (question.kind !== 'sort') return [];
  return question.groups.map(({ id, label }) => ({ id, text: pickText(words, label) }));
}

/** An answer as a course system lists it, in the words' language; null for a step without a question. */
export function interactionOf(
  said: Said,
  step: Step,
  answer: Answer,
  verdict: Verdict,
  time: { readonly at: Date; readonly latencyMs: number },
): LmsInteraction | null {
  const { question } = step;
  if (!question) return null;
  const { index, words } = said;
  const plain = (text: string) =>
    readRuns(fillText(index, words, text))
      .map((run) => run.text)
      .join('');
  const label = ({ id, text }: Listed) => ({ id, label: plain(text) });
  return {
    id: step.id,
    prompt: plain(pickText(words, question.prompt)),
    response: responseOf(answer, said),
    choices: choicesOf(question, words).map(label),
    targets: targetsOf(question, words).map(label),
    isRight: verdict.isRight,
    points: verdict.points,
    mostPoints: verdict.mostPoints,
    ...time,
  };
}
