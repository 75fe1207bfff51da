import type { Lesson, Question, Step } from '../../domain/lesson.ts';
import { sayRightAnswer } from '../../lesson/say-answer.ts';
import type { DatasetIndex } from '../../selectors/index-dataset.ts';
import { pickText } from '../../story/resolve-story.ts';
import type { PrintLanguage } from '../figure/print-options.ts';
import { titleGroup } from './draw-worksheet.ts';
import { COLUMN, gapBlock, ruleBlock, SOFT, textBlock } from './paper-block.ts';
import { type PaperGroup, paperPages } from './paper-pages.ts';
import { each, type PaperVoice, paperVoices, together } from './paper-voices.ts';

export interface KeySource {
  readonly index: DatasetIndex;
  readonly lesson: Lesson;
  readonly language: PrintLanguage;
}

const { width } = COLUMN;
const heading = (lines: readonly string[]) => textBlock(lines, { size: 12, width, after: 3 });
const body = (lines: readonly string[], after = 4) => textBlock(lines, { size: 10, width, after });
const soft = (lines: readonly string[]) =>
  textBlock(lines, { size: 9, width, fill: SOFT, after: 3 });

/** What stands behind a label: the colon of its language. */
const labelled = ({ words }: PaperVoice, label: string, text: string) =>
  words.pick(`${label}：${text}`, `${label}: ${text}`);

function answerGroup(
  step: Step,
  question: Question,
  place: number,
  { index }: KeySource,
  voices: readonly PaperVoice[],
): PaperGroup {
  const criteria =
    question.kind === 'text'
      ? each(voices, (voice) =>
          labelled(
            voice,
            voice.paper.criteria,
            question.criteria.map(voice.say).join(voice.words.pick('；', '; ')),
          ),
        )
      : [];
  return [
    heading(
      each(voices, ({ say, paper, words }) =>
        words.pick(
          `${place}. ${say(step.heading)}（${paper.points(words.formatNumber(question.points))}）`,
          `${place}. ${say(step.heading)} (${paper.points(words.formatNumber(question.points))})`,
        ),
      ),
    ),
    soft(each(voices, ({ say }) => say(question.prompt))),
    body(
      each(voices, (voice) =>
        labelled(voice, voice.paper.right, sayRightAnswer(index, voice.words, question)),
      ),
    ),
    body(criteria),
    body(
      each(voices, (voice) => labelled(voice, voice.paper.way, voice.say(question.solution.text))),
      6,
    ),
    ruleBlock(width),
  ];
}

/** The key to a worksheet, with what the teacher reads beforehand. Pages as SVG drawings. */
export function drawKey(source: KeySource): readonly string[] {
  const { lesson, index, language } = source;
  const voices = paperVoices(index, language);
  const { teacher } = lesson;
  const asked = lesson.steps.flatMap((step) => (step.question ? [step] : []));
  const list = (label: (voice: PaperVoice) => string, texts: typeof teacher.goals): PaperGroup =>
    texts.length === 0
      ? []
      : [
          heading([together(voices, label)]),
          ...texts.map((text) =>
            body(
              each(voices, ({ say }) => `– ${say(text)}`),
              2,
            ),
          ),
          gapBlock(8),
        ];
  const groups: readonly PaperGroup[] = [
    titleGroup(lesson, voices, 'key'),
    [soft(each(voices, ({ paper }) => paper.computed))],
    list(({ paper }) => paper.goals, teacher.goals),
    [
      heading([together(voices, ({ paper }) => paper.before)]),
      body(
        each(voices, ({ say }) => say(teacher.before)),
        8,
      ),
      ruleBlock(width),
    ],
    ...asked.map((step, order) =>
      step.question ? answerGroup(step, step.question, order + 1, source, voices) : [],
    ),
    list(({ paper }) => paper.discussion, teacher.discussion),
    list(({ paper }) => paper.cautions, teacher.cautions),
  ];
  const title = together(voices, ({ words }) => pickText(words, lesson.title));
  return paperPages({
    title,
    language: voices[0]?.words.language ?? 'en',
    groups,
    foot: (page, of) => [
      `${title} · ${together(voices, ({ paper }) => paper.key)} · ${together(voices, ({ paper }) => paper.page(page, of))} · ${together(voices, ({ words }) => words.messages.app.title)}`,
    ],
  });
}
