import { CHART_PAGES } from '../../../src/charts/drawn-chart.ts';
import type { Observation } from '../../../src/domain/dataset.ts';
import { dayOf, isoDateOf, parsePeriod } from '../../../src/domain/period.ts';
import type { Bilingual, Scene, Story } from '../../../src/domain/story.ts';
import { wordsOf } from '../../../src/i18n/words.ts';
import { buildMarks } from '../../../src/marks/build-marks.ts';
import { withHighlights } from '../../../src/marks/highlight-marks.ts';
import { comparedView } from '../../../src/selectors/compare-views.ts';
import type { DatasetIndex } from '../../../src/selectors/index-dataset.ts';
import { readLink } from '../../../src/selectors/read-link.ts';
import { selectFrame } from '../../../src/selectors/select-frame.ts';
import { wrongTokens } from '../../../src/story/fill-text.ts';
import { keysToLight } from '../../../src/story/player-light.ts';
import { sceneView } from '../../../src/story/scene-view.ts';
import { DEFAULT_VIEW, type ViewState } from '../../../src/view/view-state.ts';

const TOKEN = /\{([^{}]*)\}/g;
/** Names that hold a digit and are no numbers: customs codes and the like. */
const NAMES = /\b(?:1210|9610|9710|9810|B2B|B2C|3C|3D|5G)\b/g;
const YEARS = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

export type Where = (field: string, expected: string) => string;

const tokensOf = (text: string) => [...text.matchAll(TOKEN)].map(([, token = '']) => token);
const bare = (text: string) => text.replace(TOKEN, ' ');

/** What one text may hold: tokens, years, names, and the two marks of emphasis, closed. */
function checkText(index: DatasetIndex, text: string, language: 'zh' | 'en', where: Where) {
  const field = language;
  const words = wordsOf(language === 'zh' ? 'zh-CN' : 'en');
  const rest = bare(text);
  const digits =
    rest
      .replace(NAMES, ' ')
      .replace(YEARS, ' ')
      .match(/[0-9０-９]+/g) ?? [];
  const stars = text.replace(/\*\*[^*]+\*\*/g, '').replace(/\*[^*]+\*/g, '');
  const isForeign = language === 'en' ? /[\u4e00-\u9fff]/ : /[,;:?!"'()]/;
  return [
    ...(text.trim() === '' || text !== text.trim() ? [where(field, 'a text, trimmed')] : []),
    ...wrongTokens(index, words, text).map((token) => where(field, `a token for ${token}`)),
    ...tokensOf(text)
      .filter((token) => !/^[a-z]+(?::[^{}\s:]+)*$/.test(token))
      .map((token) => where(field, `a token as the tables fill it for {${token}}`)),
    ...digits.map((digit) => where(field, `a token in place of the number ${digit}`)),
    ...(/[{}<>`#[\]\\_|]/.test(rest) ? [where(field, 'no markup but ** and *')] : []),
    ...(stars.includes('*') ? [where(field, 'emphasis that is closed')] : []),
    ...(isForeign.test(rest) ? [where(field, 'letters and points of its own language')] : []),
  ];
}

export function checkBoth(index: DatasetIndex, { zh, en }: Bilingual, where: Where): string[] {
  const tokens = [zh, en].map((text) => tokensOf(text).sort().join(' '));
  return [
    ...checkText(index, zh, 'zh', where),
    ...checkText(index, en, 'en', where),
    ...(tokens[0] === tokens[1] ? [] : [where('both', 'the same tokens in both languages')]),
  ];
}

/** The observations that a text fills its tokens from. */
export function observationsIn(index: DatasetIndex, text: string): readonly Observation[] {
  return tokensOf(text)
    .filter((token) => token.startsWith('figure:'))
    .flatMap((token) => {
      const [, indicator = '', subject, period, source] = token.split(':');
      return (index.observationsByIndicator.get(indicator as never) ?? []).filter(
        (row) =>
          row.subject === subject &&
          row.period === period &&
          (source === undefined || row.source === source),
      );
    });
}

function checkFigures(index: DatasetIndex, scene: Scene, view: ViewState, where: Where): string[] {
  const cited = new Set(scene.sources.map(({ source }) => source));
  const shown = observationsIn(index, scene.text.zh);
  const spoken = observationsIn(index, scene.notes.zh);
  const isToCome = ({ qualifier }: Observation) =>
    qualifier === 'target' || qualifier === 'forecast';
  return [
    ...[...shown, ...spoken]
      .filter((row) => !cited.has(row.source))
      .map((row) => where('sources', `${row.source}, where ${row.indicator} comes from`)),
    ...shown
      .filter((row) => !isToCome(row) && (parsePeriod(row.period)?.end ?? 0) > dayOf(view.date))
      .map((row) => where('view', `a clock not before the end of ${row.period}`)),
  ];
}

function litBy(index: DatasetIndex, view: ViewState, keys: readonly string[]) {
  const marks = buildMarks(selectFrame(index, view), view, index, wordsOf('en'));
  return withHighlights(marks, keysToLight(index, keys), view).highlights;
}

/**
 * Whether anything on the picture is lit by a key. The sign of a hub stands for all corridors that begin
 * there: one without a line of its own is shown where the scene lights its hub.
 */
export function lights(
  index: DatasetIndex,
  view: ViewState,
  key: string,
  all: readonly string[],
): boolean {
  const { points, arcs, units } = litBy(index, view, [key]);
  if (points.length + arcs.length + units.length > 0) return true;
  const corridor = index.dataset.corridors.find((row) => `corridor:${row.id}` === key);
  if (!corridor || corridor.to !== null) return false;
  return litBy(index, view, all).points.some((mark) => mark.id === `lit-hub-${corridor.from}`);
}

function checkScene(index: DatasetIndex, story: Story, order: number): string[] {
  const scene = story.scenes[order] as Scene;
  const at = `data/stories/${story.id}.json, scene ${order + 1} (${scene.id})`;
  const inField =
    (field: string): Where =>
    (part, expected) =>
      `${at}, ${field}.${part}: expected ${expected}`;
  const where: Where = (field, expected) => `${at}, ${field}: expected ${expected}`;
  const { ignored } = readLink(index, `?${scene.view}`, DEFAULT_VIEW);
  const view = sceneView(story.id, scene, order + 1, DEFAULT_VIEW);
  const second = comparedView(view);
  const lastDay = isoDateOf(index.lastDay);
  return [
    ...checkBoth(index, scene.heading, inField('heading')),
    ...checkBoth(index, scene.text, inField('text')),
    ...checkBoth(index, scene.notes, inField('notes')),
    ...ignored.map((part) => where('view', `something that the atlas knows in place of ${part}`)),
    ...(view.date > lastDay ? [where('view', `a date not after ${lastDay}`)] : []),
    ...(scene.chart === null || CHART_PAGES.some((page) => scene.chart?.split('--')[0] === page)
      ? []
      : [where('chart', `one of ${CHART_PAGES.join(', ')}`)]),
    ...scene.highlights
      .filter(
        (key) =>
          !lights(index, view, key, scene.highlights) &&
          !(second && lights(index, second, key, scene.highlights)),
      )
      .map((key) => where('highlights', `something on the map for ${key}`)),
    ...scene.sources
      .filter(({ source }) => !index.sourceById.has(source as never))
      .map(({ source }) => where('sources', `a known document in place of ${source}`)),
    ...checkFigures(index, scene, view, where),
  ];
}

/** A sentence for everything in a story that the tables do not bear out, or the map does not show. */
export function checkStory(index: DatasetIndex, story: Story): readonly string[] {
  const where: Where = (field, expected) =>
    `data/stories/${story.id}.json, ${field}: expected ${expected}`;
  const titles = [
    ...checkBoth(index, story.title, where),
    ...checkBoth(index, story.summary, where),
  ];
  const { length } = story.scenes;
  return [
    ...titles,
    ...(length >= 6 && length <= 12 ? [] : [where('scenes', 'six to twelve')]),
    ...story.scenes.flatMap((_, order) => checkScene(index, story, order)),
  ];
}
