import { dayOf } from '../../domain/period.ts';
import type { DatasetIndex } from '../../selectors/index-dataset.ts';
import type { Frame } from '../../selectors/select-frame.ts';
import { LAYERS, type ViewState } from '../../view/view-state.ts';
import type { PrintOptions } from './print-options.ts';
import { type PrintVoice, sayEach } from './print-words.ts';

export interface TextInput {
  readonly index: DatasetIndex;
  readonly view: ViewState;
  readonly frame: Frame;
  readonly options: PrintOptions;
  readonly voices: readonly PrintVoice[];
  /** The address of the view, as one would copy it. */
  readonly link: string;
}

/** The title that the view itself suggests, a line for each language. */
export function titleOf({ view, voices }: Pick<TextInput, 'view' | 'voices'>): readonly string[] {
  return sayEach(voices, ({ words, figure }) => {
    const names = LAYERS.filter((layer) => view.layers.includes(layer)).map((layer) => {
      const name = words.messages.layers.name[layer];
      return words.language === 'en' ? name.toLowerCase() : name;
    });
    return names.length > 0 ? figure.title(words.formatList(names)) : figure.titleAlone;
  });
}

/** What the figure is true of: the zones' count and date, or the date alone. */
export function subtitleOf({
  index,
  view,
  frame,
  voices,
}: Omit<TextInput, 'options' | 'link'>): readonly string[] {
  const day = dayOf(view.date);
  const from = view.rangeStart === null ? index.firstDay : dayOf(view.rangeStart);
  const total = index.batches
    .filter((event) => event.day >= from && event.day <= day)
    .reduce((sum, event) => sum + event.zones.length, 0);
  return sayEach(voices, ({ words, figure }) => {
    const date = words.formatDate(view.date);
    if (!frame.zones) return figure.at(date);
    const { zones } = words.messages;
    if (total === 0) return `${figure.at(date)} · ${zones.noneYet}`;
    const start = view.rangeStart === null ? null : words.formatDate(view.rangeStart);
    return zones.asOf(frame.zones.length, total, date, start);
  });
}

type FilterName = keyof PrintVoice['figure']['filter'];

/** The filters that hold something back, so that nobody takes a part for the whole. */
function activeFilters(view: ViewState): readonly FilterName[] {
  const has = (layer: ViewState['layers'][number]) => view.layers.includes(layer);
  const isActive: Record<FilterName, boolean> = {
    range: has('zones') && view.rangeStart !== null,
    batches: has('zones') && view.batches !== null,
    newest: has('zones') && view.newestBatchOnly,
    tierYears: has('zones') && view.tierYears !== null,
    categories: has('belts') && view.categories !== null,
    modes: has('corridors') && view.modes !== null,
    regions: (has('zones') || has('belts')) && view.regions !== null,
    provinces: view.provinces !== null,
    area: view.area !== null,
  };
  return (Object.keys(isActive) as FilterName[]).filter((name) => isActive[name]);
}

/** The documents that the figure's marks come from, in the order of the list of sources. */
function sourceIdsOf({ index, frame }: TextInput): ReadonlySet<string> {
  const zones = frame.zones ?? [];
  const shownZones = new Set(zones.map(({ zone }) => zone.id));
  const hasTier = new Set(
    zones.filter(({ topTierYears }) => topTierYears.length > 0).map(({ zone }) => zone.id),
  );
  return new Set<string>([
    ...zones.map(({ zone }) => zone.source),
    ...index.dataset.evaluations
      .filter((row) => shownZones.has(row.zone) && hasTier.has(row.zone))
      .map((row) => row.source),
    ...(frame.belts ?? []).flatMap(({ belts }) => belts.map((belt) => belt.source)),
    ...[frame.gap?.east, frame.gap?.centralWest].flatMap((row) => (row ? [row.source] : [])),
    ...(frame.corridors ?? []).map(({ corridor }) => corridor.source),
    ...(frame.destinations ?? []).map(({ observation }) => observation.source),
  ]);
}

function sayData(voice: PrintVoice, input: TextInput): string {
  const { view, frame } = input;
  const { figure, words } = voice;
  const filters = activeFilters(view).map((name) => figure.filter[name]);
  const undated = (frame.corridors ?? []).filter(({ corridor }) => corridor.since === null).length;
  const parts = [
    filters.length > 0 ? figure.filtered(words.formatList(filters)) : '',
    frame.belts ? figure.noBeltDate : '',
    undated > 0 ? figure.undatedCorridors(undated) : '',
  ];
  return parts.filter(Boolean).join(words.language === 'en' ? ' ' : '');
}

function saySources({ words, figure }: PrintVoice, input: TextInput): string {
  const ids = sourceIdsOf(input);
  const titles = input.index.dataset.sources
    .filter((source) => ids.has(source.id))
    .map(({ title_zh, title_en, published }) => {
      const year = published?.slice(0, 4);
      if (words.language === 'en') return year ? `${title_en} (${year})` : title_en;
      return year ? `${title_zh}（${year}）` : title_zh;
    });
  if (titles.length === 0) return '';
  return figure.sources(titles.join(words.language === 'en' ? '; ' : '；'));
}

function sayMap({ words, figure }: PrintVoice, { options }: TextInput): string {
  const isAlbers = options.projection === 'albers';
  const hasSeaInset = isAlbers && options.extent === 'country';
  const parts = [
    figure.schematic,
    figure.credit,
    isAlbers ? figure.albers : figure.mercator,
    hasSeaInset ? figure.albersInset : '',
  ];
  return parts.filter(Boolean).join(words.language === 'en' ? ' ' : '');
}

/** The paragraphs under the figure: what to know of the data, sources, the map, the view and its link. */
export function notesOf(input: TextInput): readonly string[] {
  const { view, options, voices, link } = input;
  const view_ = sayEach(voices, ({ words, figure }) => {
    const atlas = figure.made(words.messages.app.title);
    const date = figure.view(words.formatDate(view.date));
    return words.language === 'en' ? `${atlas} ${date}` : `${atlas}${date}`;
  });
  const first = voices[0];
  return [
    ...sayEach(voices, (voice) => sayData(voice, input)),
    ...sayEach(voices, (voice) => saySources(voice, input)),
    ...sayEach(voices, (voice) => sayMap(voice, input)),
    ...view_,
    ...(options.shows.link && first ? [first.figure.link(link)] : []),
  ];
}
