import type { Question } from '../../domain/lesson.ts';
import { solveQuestion } from '../../lesson/solve-question.ts';
import type { DatasetIndex } from '../../selectors/index-dataset.ts';
import { mixOrder } from './mix-order.ts';
import {
  gapBlock,
  type PaperBlock,
  SOFT,
  stack,
  textBlock,
  tickBlock,
  writingLine,
} from './paper-block.ts';
import { each, type PaperVoice, together } from './paper-voices.ts';

const SIZE = 10;
const HINT_SIZE = 8.5;
/** So many lines for marks of which nobody is told how many there are. */
const OPEN_LINES = 6;
const MOST_LINES = 8;
const TEXT_LINES = 7;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

interface Area {
  readonly index: DatasetIndex;
  readonly voices: readonly PaperVoice[];
  readonly width: number;
}

function hint({ voices, width }: Area, say: (voice: PaperVoice) => string): PaperBlock {
  return textBlock(each(voices, say), { size: HINT_SIZE, width, fill: SOFT, after: 4 });
}

function lines(count: number, width: number): PaperBlock {
  return stack(Array.from({ length: count }, () => writingLine(width)));
}

function pickArea(question: Extract<Question, { kind: 'pick' }>, area: Area): PaperBlock {
  const { count } = question;
  if (count === 'all') {
    return stack([hint(area, ({ paper }) => paper.pickAll), lines(OPEN_LINES, area.width)]);
  }
  const said = hint(area, ({ paper, words }) => paper.pick(words.formatNumber(count)));
  return stack([said, lines(Math.min(count, MOST_LINES), area.width)]);
}

function orderArea(question: Extract<Question, { kind: 'order' }>, area: Area): PaperBlock {
  const { index, voices, width } = area;
  const solved = solveQuestion(index, question);
  const right = solved.kind === 'order' ? solved.ids : [];
  const items = mixOrder(question.items, question.prompt.en + question.prompt.zh, right);
  return stack([
    hint(area, ({ paper }) => paper[question.direction]),
    ...items.map(({ label }) =>
      tickBlock(
        each(voices, ({ say }) => say(label)),
        'cell',
        { size: SIZE, width },
      ),
    ),
  ]);
}

function sortArea(question: Extract<Question, { kind: 'sort' }>, area: Area): PaperBlock {
  const { voices, width } = area;
  const groups = question.groups.map(
    ({ label }, place) =>
      `${LETTERS[place] ?? place + 1}  ${together(voices, ({ say }) => say(label))}`,
  );
  const salt = question.prompt.en + question.prompt.zh;
  return stack([
    hint(area, ({ paper }) => paper.sort),
    textBlock(groups, { size: SIZE, width, after: 6 }),
    ...mixOrder(question.items, salt, []).map(({ label }) =>
      tickBlock(
        each(voices, ({ say }) => say(label)),
        'cell',
        { size: SIZE, width },
      ),
    ),
  ]);
}

function choiceArea(question: Extract<Question, { kind: 'choice' }>, area: Area): PaperBlock {
  const { voices, width } = area;
  const { allowsSeveral, options } = question;
  return stack([
    hint(area, ({ paper }) => (allowsSeveral ? paper.chooseSeveral : paper.chooseOne)),
    ...options.map(({ text }) =>
      tickBlock(
        each(voices, ({ say }) => say(text)),
        allowsSeveral ? 'box' : 'circle',
        {
          size: SIZE,
          width,
        },
      ),
    ),
  ]);
}

function lineArea(label: string, unit: string, width: number): PaperBlock {
  return stack([
    textBlock([label], { size: SIZE, width }),
    writingLine(width, 26),
    textBlock([unit], { size: HINT_SIZE, width, fill: SOFT }),
  ]);
}

/** Whether an answer needs the whole width of the page. */
export function isWide({ kind }: Question): boolean {
  return kind === 'text';
}

/** Where a student writes the answer to a question. */
export function answerArea(question: Question, area: Area): PaperBlock {
  const { voices, width } = area;
  const label = together(voices, ({ paper }) => paper.answer);
  switch (question.kind) {
    case 'pick':
      return pickArea(question, area);
    case 'order':
      return orderArea(question, area);
    case 'sort':
      return sortArea(question, area);
    case 'choice':
      return choiceArea(question, area);
    case 'date':
      return lineArea(
        together(voices, ({ paper }) => paper.date),
        '',
        width,
      );
    case 'number':
      return lineArea(
        label,
        together(voices, ({ say }) => say(question.unit)),
        width,
      );
    case 'text':
      return stack([gapBlock(2), lines(TEXT_LINES, width)]);
  }
}
