import type { Lesson, Step } from '../../domain/lesson.ts';
import { pointsOfMm } from '../../figure/print/print-units.ts';
import { pickText } from '../../story/resolve-story.ts';
import { answerArea, isWide } from './answer-area.ts';
import {
  beside,
  COLUMN,
  gapBlock,
  type PaperBlock,
  ruleBlock,
  SOFT,
  stack,
  textBlock,
  writingLine,
} from './paper-block.ts';
import { type PaperGroup, paperPages } from './paper-pages.ts';
import { each, type PaperVoice, paperVoices, together } from './paper-voices.ts';
import { type FigureSource, mapCredit, stepFigure } from './step-figures.ts';

export type SheetSource = Omit<FigureSource, 'voices'> & { readonly lesson: Lesson };

/** Called before each figure with those drawn so far; throws to stop. */
export type SheetProgress = (done: number, of: number) => Promise<void>;

const FIGURE_MM = 96;
const WIDE_FIGURE_MM = 104;
const GAP = 14;

/** The points of all questions. */
function pointsOf({ steps }: Lesson): number {
  return steps.reduce((sum, { question }) => sum + (question?.points ?? 0), 0);
}

/** A label with a line to write on behind it. */
function fieldBlock(label: string, width: number): PaperBlock {
  const text = textBlock([label], { size: 9.5, width: 110, fill: SOFT });
  return beside(stack([gapBlock(8), text]), writingLine(width - 66), 66);
}

/** Title, how long and for how many points, and at the head of a worksheet who writes it. */
export function titleGroup(
  lesson: Lesson,
  voices: readonly PaperVoice[],
  kind: 'worksheet' | 'key',
): PaperGroup {
  const { width } = COLUMN;
  const facts = each(voices, ({ paper, words }) =>
    paper.facts(words.formatNumber(lesson.minutes), words.formatNumber(pointsOf(lesson))),
  );
  const kinds = together(voices, ({ paper }) => paper[kind]);
  const third = width / 3;
  const field = (say: (voice: PaperVoice) => string) =>
    fieldBlock(together(voices, say), third - 12);
  const who = beside(
    field(({ paper }) => paper.name),
    beside(
      field(({ paper }) => paper.group),
      field(({ paper }) => paper.date),
      third,
    ),
    third,
  );
  return [
    textBlock([kinds], { size: 9, width, fill: SOFT }),
    textBlock(
      each(voices, ({ words }) => pickText(words, lesson.title)),
      { size: 18, width, after: 2 },
    ),
    textBlock([facts.join(' / ')], { size: 9, width, fill: SOFT, after: 6 }),
    ...(kind === 'worksheet' ? [who, gapBlock(12)] : [gapBlock(6)]),
  ];
}

function readingGroup(step: Step, voices: readonly PaperVoice[]): PaperGroup {
  const { width } = COLUMN;
  return [
    textBlock(
      each(voices, ({ say }) => say(step.heading)),
      { size: 13, width, after: 3 },
    ),
    textBlock(
      each(voices, ({ say }) => say(step.text)),
      { size: 10, width, after: 6 },
    ),
    ruleBlock(width),
  ];
}

function questionGroup(
  step: Step & { readonly question: NonNullable<Step['question']> },
  place: number,
  voices: readonly PaperVoice[],
  source: SheetSource,
): PaperGroup {
  const { width } = COLUMN;
  const { question } = step;
  const figures = { ...source, voices };
  const heading = each(voices, ({ say, paper, words }) => {
    const points = paper.points(words.formatNumber(question.points));
    return words.pick(
      `${place}. ${say(step.heading)}（${points}）`,
      `${place}. ${say(step.heading)} (${points})`,
    );
  });
  const head = stack([
    textBlock(heading, { size: 13, width, after: 3 }),
    textBlock(
      each(voices, ({ say }) => say(step.text)),
      {
        size: 9.5,
        width,
        fill: SOFT,
        after: 4,
      },
    ),
    textBlock(
      each(voices, ({ say }) => say(question.prompt)),
      { size: 11, width, after: 6 },
    ),
  ]);
  const prefix = `q${place}`;
  if (isWide(question)) {
    return [
      head,
      stepFigure(step, WIDE_FIGURE_MM, prefix, figures),
      answerArea(question, { index: source.index, voices, width }),
      ruleBlock(width),
    ];
  }
  const across = pointsOfMm(FIGURE_MM) + GAP;
  const area = answerArea(question, { index: source.index, voices, width: width - across });
  return [
    head,
    beside(stepFigure(step, FIGURE_MM, prefix, figures), area, across),
    ruleBlock(width),
  ];
}

/** A lesson on paper: each question with its figure and room for the answer. Pages as SVG drawings. */
export async function drawWorksheet(
  source: SheetSource,
  progress: SheetProgress,
): Promise<readonly string[]> {
  const { lesson, index, language } = source;
  const voices = paperVoices(index, language);
  const groups: PaperGroup[] = [titleGroup(lesson, voices, 'worksheet')];
  let place = 0;
  for (const [done, step] of lesson.steps.entries()) {
    await progress(done, lesson.steps.length);
    const { question } = step;
    if (question) place += 1;
    groups.push(
      question
        ? questionGroup({ ...step, question }, place, voices, source)
        : readingGroup(step, voices),
    );
  }
  const [first] = lesson.steps;
  const credit = first ? mapCredit(first, { ...source, voices }) : [];
  const title = together(voices, ({ words }) => pickText(words, lesson.title));
  return paperPages({
    title,
    language: voices[0]?.words.language ?? 'en',
    groups,
    foot: (page, of) => [
      `${title} · ${together(voices, ({ paper }) => paper.page(page, of))} · ${together(voices, ({ words }) => words.messages.app.title)}`,
      ...credit,
    ],
  });
}
