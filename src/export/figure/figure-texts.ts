import { dayOf } from '../../domain/period.ts';
import { ownTableWordsOf } from '../../i18n/own-table.ts';
import { ownTableMarks } from '../../own-table/own-marks.ts';
import type { LoadedTable } from '../../own-table/own-table-store.ts';
import { tallyTable } from '../../own-table/tally.ts';
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
  /** A reader's own table, where there is one. */
  readonly ownTable?: LoadedTable | null | undefined;
}

/** A table that the figure shows. */
function shownTable({ ownTable }: Pick<TextInput, 'ownTable'>): LoadedTable | null {
  return ownTable?.layer && ownTable.settings.style.isShown ? ownTable : null;
}

/** The title that the view itself suggests, a line for each language. */
export function titleOf(input: Pick<TextInput, 'view' | 'voices' | 'ownTable'>): readonly string[] {
  const { view, voices } = input;
  const scale = shownTable(input)?.layer?.paint.scale;
  return sayEach(voices, ({ words, figure }) => {
    const names = LAYERS.filter((layer) => view.layers.includes(layer)).map((layer) => {
      const name = words.messages.layers.name[layer];
      return words.language === 'en' ? name.toLowerCase() : name;
    });
    if (scale && scale.kind !== 'single' && scale.column) names.push(scale.column);
    return names.length > 0 ? figure.title(words.formatList(names)) : figure.titleAlone;
  });
}

/** What the figure is true of: the zones' count and date, or the date alone. */
export function subtitleOf({
  index,
  view,
  frame,
  voices,
}: Pick<TextInput, 'index' | 'view' | 'frame' | 'voices'>): readonly string[] {
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
function activeFilters(input: TextInput): readonly FilterName[] {
  const { view } = input;
  const isAnalysed = view.analysisLayer !== 'none';
  const own = shownTable(input)?.layer ?? null;
  const has = (layer: ViewState['layers'][number]) =>
    view.layers.includes(layer) || (layer !== 'gap' && isAnalysed);
  const hasPlaces = has('zones') || has('belts') || has('corridors') || own !== null;
  const isActive: Record<FilterName, boolean> = {
    range: (has('zones') || Boolean(own?.geometry.days)) && view.rangeStart !== null,
    batches: has('zones') && view.batches !== null,
    newest: has('zones') && view.newestBatchOnly,
    tierYears: has('zones') && view.tierYears !== null,
    categories: has('belts') && view.categories !== null,
    modes: has('corridors') && view.modes !== null,
    regions: (has('zones') || has('belts') || own !== null) && view.regions !== null,
    provinces: hasPlaces && view.provinces !== null,
    area: hasPlaces && view.area !== null,
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
  const { view, frame, options } = input;
  const { figure, words } = voice;
  const filters = activeFilters(input).map((name) => figure.filter[name]);
  const undated = (frame.corridors ?? []).filter(({ corridor }) => corridor.since === null).length;
  const dateless = [
    ...((frame.belts ?? []).length > 0 ? [figure.undatedBelts] : []),
    ...(undated > 0 ? [figure.undatedCorridors(undated)] : []),
  ];
  const parts = [
    filters.length > 0 ? figure.filtered(words.formatList(filters)) : '',
    dateless.length > 0 ? figure.undated(dateless.join(figure.and)) : '',
    options.extent === 'view' && options.shows.legend ? figure.wholeCounts : '',
    view.analysisLayer === 'none' ? '' : figure.analysis.note,
  ];
  return parts.filter(Boolean).join(words.language === 'en' ? ' ' : '');
}

/** Whose table it is, by its file's name, and how much of it the figure shows. */
function sayOwn({ words, figure }: PrintVoice, input: TextInput): string {
  const table = shownTable(input);
  const tally = table && tallyTable(table, input.index, input.view);
  if (!table || !tally) return '';
  const { own } = figure;
  const [shown, joined, rows] = [tally.count, table.report.joinedCount, table.summary.rowCount].map(
    words.formatNumber,
  ) as [string, string, string];
  const drawn = ownTableMarks(
    table,
    input.index,
    input.view,
    words,
    ownTableWordsOf(words.language),
  );
  const marks = drawn.points.length;
  const amount =
    tally.kind === 'units'
      ? own.units(shown, joined, rows)
      : marks < tally.count
        ? own[tally.kind === 'corridors' ? 'lines' : 'squares'](
            shown,
            rows,
            words.formatNumber(marks),
          )
        : own.points(shown, rows);
  return [own.source(table.summary.name), amount].join(words.language === 'en' ? ' ' : '');
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

function sayMap(voice: PrintVoice, { options, voices }: TextInput): string {
  const { words, figure } = voice;
  const isAlbers = options.projection === 'albers';
  const hasSeaInset = isAlbers && options.extent === 'country';
  const parts = [
    figure.schematic,
    // The platform's full name is said once.
    voice === voices[0] ? figure.credit : figure.creditShort,
    isAlbers ? figure.albers : figure.mercator,
    hasSeaInset ? figure.albersInset : '',
  ];
  return parts.filter(Boolean).join(words.language === 'en' ? ' ' : '');
}

/** The paragraphs under the figure: what to know of the data, sources, the map, the view and its link. */
export function notesOf(input: TextInput): readonly string[] {
  const { view, options, voices, link } = input;
  const origin = sayEach(voices, ({ words, figure }) => {
    const atlas = figure.made(words.messages.app.title);
    const date = figure.view(words.formatDate(view.date));
    return words.language === 'en' ? `${atlas} ${date}` : `${atlas}${date}`;
  });
  const first = voices[0];
  const address = options.shows.link && first ? [first.figure.link(link)] : [];
  return [
    ...sayEach(voices, (voice) => sayData(voice, input)),
    ...sayEach(voices, (voice) => saySources(voice, input)),
    ...sayEach(voices, (voice) => sayOwn(voice, input)),
    ...sayEach(voices, (voice) => sayMap(voice, input)),
    [...origin, ...address].join(' '),
  ];
}
