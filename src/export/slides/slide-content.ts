import { type ChartChoice, readChartPage } from '../../charts/chart-page.ts';
import type { StorySource } from '../../domain/story.ts';
import type { PrintLegendGroup } from '../../figure/print/print-content.ts';
import { exportStoryWordsOf } from '../../i18n/export-story.ts';
import { figureWordsOf } from '../../i18n/figure.ts';
import { type Words, wordsOf } from '../../i18n/words.ts';
import { comparedView } from '../../selectors/compare-views.ts';
import type { DatasetIndex } from '../../selectors/index-dataset.ts';
import { selectFrame } from '../../selectors/select-frame.ts';
import { keysToLight } from '../../story/player-light.ts';
import type { ResolvedScene } from '../../story/resolve-story.ts';
import { encodeView } from '../../view/url-codec.ts';
import type { ViewState } from '../../view/view-state.ts';
import { notesOf, subtitleOf, titleOf } from '../figure/figure-texts.ts';
import { paperLegend } from '../figure/paper-legend.ts';
import { defaultPrintOptions } from '../figure/print-options.ts';
import { voicesOf } from '../figure/print-words.ts';

/** A map of a slide, and what it is true of. */
export interface SlideMap {
  readonly view: ViewState;
  /** Link keys of what the story points at. */
  readonly lit: ReadonlySet<string>;
  readonly caption: string;
}

/** All that stands on one slide, in one language; a slide, a handout and a video frame say the same. */
export interface SlideContent {
  readonly view: ViewState;
  readonly title: string;
  /** With `**bold**` and `*emphasis*`; empty for a view that no story tells of. */
  readonly text: string;
  readonly notes: string;
  /** The view's own map, and where it compares, the second one. */
  readonly maps: readonly SlideMap[];
  readonly legend: readonly PrintLegendGroup[];
  readonly chart: ChartChoice | null;
  readonly sources: string;
  /** "Schematic map", where the boundaries come from, the licence of the data. */
  readonly credit: string;
  readonly link: string;
}

interface SlideSource {
  readonly index: DatasetIndex;
  readonly view: ViewState;
  /** The address of a view, as one would copy it. */
  readonly linkTo: (search: string) => string;
}

/** Slides are light, as paper is, and what is selected for reading is no part of them. */
function onPaper(view: ViewState): ViewState {
  return { ...view, theme: 'light', selection: null, compare: null };
}

function mapOf(index: DatasetIndex, view: ViewState, lit: ReadonlySet<string>): SlideMap {
  const paper = onPaper(view);
  const frame = selectFrame(index, paper);
  const voices = voicesOf(view.language);
  return { view: paper, lit, caption: subtitleOf({ index, view: paper, frame, voices }).join(' ') };
}

function creditOf(words: Words): string {
  const { schematic, credit } = figureWordsOf(words.language).on;
  const { licence } = exportStoryWordsOf(words.language).on;
  return [schematic, credit, licence].join(words.pick('', ' '));
}

/** The legend of one map, or of two together: what stands in both is listed once, as the first has it. */
function legendOf(index: DatasetIndex, views: readonly ViewState[]): readonly PrintLegendGroup[] {
  const groups = new Map<string, PrintLegendGroup>();
  for (const one of views) {
    const view = onPaper(one);
    const frame = selectFrame(index, view);
    const voices = voicesOf(view.language);
    for (const group of paperLegend({ index, view, frame, voices, isGrey: false })) {
      const known = groups.get(group.id);
      const looks = new Set((known?.entries ?? []).map(({ swatch }) => JSON.stringify(swatch)));
      const more = group.entries.filter(({ swatch }) => !looks.has(JSON.stringify(swatch)));
      if (known) groups.set(group.id, { ...known, entries: [...known.entries, ...more] });
      else groups.set(group.id, group);
    }
  }
  return [...groups.values()];
}

function baseOf({ index, view, linkTo }: SlideSource, lit: ReadonlySet<string>) {
  const words = wordsOf(view.language);
  const second = comparedView(view);
  return {
    view,
    maps: [view, ...(second ? [second] : [])].map((one) => mapOf(index, one, lit)),
    legend: legendOf(index, [view, ...(second ? [second] : [])]),
    credit: creditOf(words),
    link: linkTo(encodeView(view)),
  };
}

function saySources(words: Words, sources: readonly StorySource[]): string {
  const said = sources.map(
    ({ source, locator }) => `${words.messages.sources.short(source)} ${locator}`,
  );
  return said.length === 0
    ? ''
    : exportStoryWordsOf(words.language).on.sources(said.join(words.pick('；', '; ')));
}

/** The slide of a scene of a story. */
export function slideOfScene(
  index: DatasetIndex,
  resolved: ResolvedScene,
  linkTo: SlideSource['linkTo'],
): SlideContent {
  const { scene, view, heading, text, notes } = resolved;
  return {
    ...baseOf({ index, view, linkTo }, keysToLight(index, scene.highlights)),
    title: heading,
    text,
    notes,
    chart: scene.chart === null ? null : readChartPage(scene.chart),
    sources: saySources(wordsOf(view.language), scene.sources),
  };
}

/** How the line of sources begins among a figure's notes. */
function sourcesBegin(view: ViewState): string {
  return figureWordsOf(view.language).on.sources('|').split('|')[0] ?? '';
}

/** The slide of a view that no story tells of; what the desk shows as a chart is on it. */
export function slideOfView(source: SlideSource): SlideContent {
  const { index, view } = source;
  const paper = onPaper(view);
  const voices = voicesOf(view.language);
  const texts = { index, view: paper, frame: selectFrame(index, paper), voices };
  const options = defaultPrintOptions(paper);
  const said = notesOf({
    ...texts,
    options: { ...options, shows: { ...options.shows, link: false } },
    link: '',
  });
  const isChart = view.desk?.tool === 'charts';
  return {
    ...baseOf(source, new Set()),
    title: titleOf(texts).join(' '),
    text: '',
    notes: said.join('\n'),
    chart: isChart && view.desk ? readChartPage(view.desk.page) : null,
    sources: said.find((line) => line.startsWith(sourcesBegin(view))) ?? '',
  };
}
