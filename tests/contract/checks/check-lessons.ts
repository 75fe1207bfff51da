import { CHART_PAGES } from '../../../src/charts/drawn-chart.ts';
import type { Lesson, Step } from '../../../src/domain/lesson.ts';
import { dayOf, isoDateOf, parsePeriod } from '../../../src/domain/period.ts';
import type { Bilingual } from '../../../src/domain/story.ts';
import { comparedView } from '../../../src/selectors/compare-views.ts';
import type { WholeIndex } from '../../../src/selectors/index-dataset.ts';
import { readLink } from '../../../src/selectors/read-link.ts';
import { DEFAULT_VIEW } from '../../../src/view/view-state.ts';
import { isPassage } from './check-locators.ts';
import { checkQuestion } from './check-questions.ts';
import { checkBoth, lights, observationsIn, type Where } from './check-stories.ts';

/** Constants of a method, which are no figures of a document: `(2i − n − 1)`, `1/n`, `3×{zones:...}`. */
const CONSTANTS = /2i − n − 1|1 − 1\/n|1\/n|[34]×(?=\{)/g;

/** As the texts of stories, but a method may be written with its constants. */
function checkText(index: WholeIndex, { zh, en }: Bilingual, where: Where) {
  const plain = (text: string) => text.replace(CONSTANTS, 'n');
  return checkBoth(index, { zh: plain(zh), en: plain(en) }, where);
}

const viewOf = (index: WholeIndex, link: string) => readLink(index, `?${link}`, DEFAULT_VIEW);

/** A view with what is lit on it: the atlas knows all of it, and each key lights something. */
function checkPicture(
  index: WholeIndex,
  link: string,
  highlights: readonly string[],
  where: Where,
): string[] {
  const { view, ignored } = viewOf(index, link);
  const second = comparedView(view);
  const lastDay = isoDateOf(index.lastDay);
  return [
    ...ignored.map((part) => where('view', `something that the atlas knows in place of ${part}`)),
    ...(view.date > lastDay ? [where('view', `a date not after ${lastDay}`)] : []),
    ...(view.story === null ? [] : [where('view', 'no story')]),
    ...highlights
      .filter(
        (key) =>
          !lights(index, view, key, highlights) &&
          !(second && lights(index, second, key, highlights)),
      )
      .map((key) => where('highlights', `something on the map for ${key}`)),
  ];
}

/** All texts that a step shows with its picture or with that of the solution. */
function textsOf({ heading, text, question }: Step) {
  if (!question) return { shown: [heading, text], said: [] };
  const { prompt, hints, whenRight, whenWrong, solution } = question;
  const parts: Bilingual[] =
    question.kind === 'choice'
      ? question.options.flatMap((option) => [option.text, option.feedback])
      : question.kind === 'order'
        ? question.items.map(({ label }) => label)
        : question.kind === 'sort'
          ? [...question.items, ...question.groups].map(({ label }) => label)
          : question.kind === 'text'
            ? [question.model, ...question.criteria]
            : [];
  return {
    shown: [heading, text, prompt],
    said: [...hints, whenRight, whenWrong, ...parts, solution.text],
  };
}

/** Every figure names its document, and none is shown before its time has come. */
function checkFigures(index: WholeIndex, step: Step, where: Where): string[] {
  const cited = new Set(step.sources.map(({ source }) => source));
  const { shown, said } = textsOf(step);
  const rowsOf = (texts: readonly Bilingual[]) =>
    texts.flatMap(({ zh }) => observationsIn(index, zh));
  const { date } = viewOf(index, step.view).view;
  return [
    ...rowsOf([...shown, ...said])
      .filter((row) => !cited.has(row.source))
      .map((row) => where('sources', `${row.source}, where ${row.indicator} comes from`)),
    ...rowsOf(shown)
      .filter(
        ({ qualifier, period }) =>
          qualifier !== 'target' &&
          qualifier !== 'forecast' &&
          (parsePeriod(period)?.end ?? 0) > dayOf(date),
      )
      .map((row) => where('view', `a clock not before the end of ${row.period}`)),
  ];
}

function checkStep(index: WholeIndex, lesson: Lesson, step: Step, order: number): string[] {
  const at = `data/lessons/${lesson.id}.json, step ${order + 1} (${step.id})`;
  const where: Where = (field, expected) => `${at}, ${field}: expected ${expected}`;
  const { shown, said } = textsOf(step);
  const { question, chart } = step;
  const isChart = chart === null || CHART_PAGES.some((page) => chart.split('--')[0] === page);
  const inSolution: Where = (field, expected) => where(`solution.${field}`, expected);
  return [
    ...[...shown, ...said].flatMap((text, place) =>
      checkText(index, text, (part, expected) => where(`text ${place + 1}.${part}`, expected)),
    ),
    ...checkPicture(index, step.view, step.highlights, where),
    ...(isChart ? [] : [where('chart', `one of ${CHART_PAGES.join(', ')}`)]),
    ...(step.sources.length > 0 ? [] : [where('sources', 'a document')]),
    ...step.sources
      .filter(({ source, locator }) => !isPassage(source, locator))
      .map(({ source, locator }) =>
        where('sources', `a passage of a document in place of ${source} ${locator}`),
      ),
    ...checkFigures(index, step, where),
    ...(question
      ? [
          ...checkPicture(index, question.solution.view, question.solution.highlights, inSolution),
          ...checkQuestion(index, step, question, where),
        ]
      : []),
  ];
}

/** A sentence for everything in a lesson that the tables do not bear out, or the map does not show. */
export function checkLesson(index: WholeIndex, lesson: Lesson): readonly string[] {
  const where: Where = (field, expected) =>
    `data/lessons/${lesson.id}.json, ${field}: expected ${expected}`;
  const { title, summary, teacher, steps } = lesson;
  const page = [teacher.before, ...teacher.goals, ...teacher.discussion, ...teacher.cautions];
  const questions = steps.flatMap(({ question }) => question ?? []);
  const kinds = new Set(questions.map(({ kind }) => kind));
  const isIn = (count: number, least: number, most: number) => count >= least && count <= most;
  return [
    ...[title, summary, ...page].flatMap((text, place) =>
      checkText(index, text, (part, expected) => where(`text ${place + 1}.${part}`, expected)),
    ),
    ...([teacher.goals, teacher.discussion, teacher.cautions].every((list) => list.length >= 3)
      ? []
      : [where('teacher', 'three goals, discussion questions and cautions at least')]),
    ...(isIn(steps.length, 6, 10) ? [] : [where('steps', 'six to ten')]),
    ...(isIn(questions.length, 5, 8) ? [] : [where('steps', 'five to eight questions')]),
    ...(kinds.size >= 4 ? [] : [where('steps', 'four kinds of questions at least')]),
    ...steps.flatMap((step, order) => checkStep(index, lesson, step, order)),
  ];
}
