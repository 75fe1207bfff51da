import type {
  Batch,
  Family,
  Mode,
  NoteKind,
  PlaceKind,
  Qualifier,
  RegionId,
  Status,
} from '../domain/dataset.ts';
import type {
  AtEnd,
  GapMetric,
  Layer,
  Projection,
  RendererChoice,
  Selection,
} from '../view/view-state.ts';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** English words of the atlas; its type is the list of what every language has to say. */
export const en = {
  app: {
    title: 'Atlas of China’s cross-border e-commerce',
    // A hyphen that does not break: a narrow window would end a line in "e-".
    shortTitle: 'Cross-border e\u2011commerce atlas',
    description:
      'The 165 pilot zones, the industrial belts, the regional gap and the logistics corridors of China’s cross-border e-commerce on one map and one clock, with a source for every figure.',
    schematic: 'Schematic map',
    credit: 'Boundaries: Tianditu (May 2024), simplified',
    sources: 'Sources and method',
    help: 'Keyboard and help',
    skipToMap: 'Skip to the map',
    skipToTimeline: 'Skip to the timeline',
    close: 'Close',
  },
  layers: {
    heading: 'Layers',
    name: {
      zones: 'Pilot zones',
      belts: 'Industrial belts',
      gap: 'Regional gap',
      corridors: 'Corridors',
    } satisfies Record<Layer, string>,
    filtered: (parts: string) => `Filtered by ${parts}`,
    filter: {
      batches: 'batch',
      newest: 'newest batch',
      categories: 'category',
      modes: 'transport mode',
      regions: 'region',
      range: 'dates',
    },
    showAll: 'Show all',
    regions: 'Zones and belts in',
  },
  zones: {
    batch: (batch: Batch) => `Batch ${batch}`,
    count: (count: number) => plural(count, 'zone', 'zones'),
    /** `shown` pass the filters, of the `total` that were approved; `from` is null without a range. */
    asOf: (shown: number, total: number, to: string, from: string | null) => {
      const when = from ? `from ${from} to ${to}` : `by ${to}`;
      const part = shown === total ? '' : ` (of ${total})`;
      return `${plural(shown, 'zone', 'zones')} approved ${when}${part}`;
    },
    noneYet: 'No zone approved yet',
    noneInRange: 'No zone approved in this range',
    batches: 'Batch, and how many zones it brought',
    newestOnly: 'Newest batch only',
    fill: 'Fill the land with',
    fillName: {
      territory: 'the zones’ own territory',
      count: 'the number of zones by province',
      none: 'nothing',
    },
    fillTaken: 'The regional gap fills the land while it is shown.',
    topTier: (years: string) => `In the top tier of the yearly evaluation: ${years}`,
    topTierLegend: 'Rings: years in the top tier of the evaluation',
    countLegend: 'Zones in a province',
    title: (name: string, batch: Batch, date: string) =>
      `${name} pilot zone · batch ${batch} · approved ${date}`,
    provinceTitle: (name: string, count: number) =>
      `${name}: ${plural(count, 'pilot zone', 'pilot zones')}`,
  },
  belts: {
    asOf: 'The documents give belts no date: shown at every date',
    legend: (count: number) =>
      `${plural(count, 'belt', 'belts')}. The documents give belts no date: shown at every date.`,
    openFamily: (family: string) => `Categories of ${family}`,
    title: (place: string, products: string) => `${place}: ${products}`,
    clusterTitle: (count: number, places: string) =>
      `${plural(count, 'belt', 'belts')} in ${places}`,
    family: {
      wear: 'Wear and beauty',
      home: 'Home',
      technology: 'Technology',
      industry: 'Industry',
      leisure: 'Leisure',
      general: 'General goods',
    } satisfies Record<Family, string>,
    stage: { emerging: 'emerging', growing: 'growing', mature: 'mature' },
  },
  gap: {
    metric: 'Metric',
    metricName: {
      'gap-trade-share': 'Share of national trade',
      'gap-technology-penetration': 'Technology penetration',
      'gap-warehouse-automation': 'Automated equipment in warehouses',
      'gap-delivery-days': 'Parcel delivery time',
      'gap-vacancy-rate': 'Vacant technical posts',
    } satisfies Record<GapMetric, string>,
    part: { east: 'East', 'central-west': 'Central and west', northeast: 'Northeast' },
    asOf: (period: string) => `Measured in ${period}`,
    noDataYet: 'No data yet at this date',
    title: (part: string, metric: string, value: string, period: string) =>
      `${part} · ${metric}: ${value} (${period})`,
    leftOut: (part: string) => `${part}: the document gives no figure`,
    hatched: 'Hatched: no figure in the document (Northeast; Hong Kong, Macao, Taiwan)',
    hatchedYet: 'Hatched: no figure yet at this date',
    scale: 'Fill of the map',
    counted: 'Counted by the atlas at this date',
    countedHeader: { part: 'Region', zones: 'Zones', belts: 'Belts', topTier: 'Top tier' },
  },
  corridors: {
    asOf: (dated: number, undated: number) =>
      `${plural(dated + undated, 'corridor', 'corridors')}: ${dated} with a date, ${undated} without one (shown at every date)`,
    mode: {
      air: 'Air',
      sea: 'Sea',
      rail: 'Rail',
      road: 'Road',
      multimodal: 'Multimodal',
      digital: 'Digital',
    } satisfies Record<Mode, string>,
    status: { operating: 'operating', planned: 'planned', proposed: 'proposed' } satisfies Record<
      Status,
      string
    >,
    title: (name: string, mode: string, status: string) => `${name} · ${mode}, ${status}`,
    vagueEnd: 'Fades out: the document names only a country or region',
    proposedLine: 'Dashed: planned or proposed',
    hub: 'Hub, or the end of a line',
    destinations: 'Top export destinations',
    destinationsAsOf: (year: string) => `Ranking of ${year}; the ring on the map holds the rank`,
    destinationTitle: (name: string, rank: number, year: string) =>
      `${name}: no. ${rank} among China’s cross-border e-commerce export destinations in ${year}`,
  },
  region: {
    east: 'East',
    central: 'Central',
    west: 'West',
    northeast: 'Northeast',
  } satisfies Record<RegionId, string>,
  qualifier: {
    exact: '',
    over: 'over',
    under: 'under',
    about: 'about',
    target: 'target',
    forecast: 'forecast',
    derived: 'derived',
  } satisfies Record<Qualifier, string>,
  settings: {
    language: 'Language',
    otherLanguage: '中文',
    theme: 'Theme',
    themeName: { light: 'Light', dark: 'Dark' },
    projection: 'Projection',
    projectionName: {
      auto: 'Automatic',
      albers: 'Albers equal-area',
      mercator: 'Mercator',
      globe: 'Globe',
    } satisfies Record<Projection, string>,
    renderer: 'Drawing',
    rendererName: {
      auto: 'Automatic',
      figure: 'Figure (SVG)',
      webgl: 'Map (WebGL)',
    } satisfies Record<RendererChoice, string>,
    view: 'View',
  },
  clock: {
    heading: 'Timeline',
    play: 'Play',
    pause: 'Pause',
    previousEvent: 'Previous event',
    nextEvent: 'Next event',
    date: 'Date',
    speed: 'Speed',
    atEnd: 'At the end',
    atEndName: { stop: 'stop', loop: 'start over', bounce: 'go back' } satisfies Record<
      AtEnd,
      string
    >,
    dwell: 'Pause at batches',
    range: 'Only what began in a range',
    rangeStart: 'From',
    series: 'National series',
    spokenValue: (date: string, zones: number) => `${date}, ${plural(zones, 'zone', 'zones')}`,
    more: 'Options',
    speedOf: (speed: number) => `${speed}×`,
    batchTitle: (batch: Batch, date: string, zones: number) =>
      `Batch ${batch}, ${date}: ${plural(zones, 'zone', 'zones')}`,
    evaluationTitle: (year: number, zones: number) =>
      `Yearly evaluation of ${year}: ${plural(zones, 'zone', 'zones')} in the top tier`,
    destinationsTitle: (period: string, count: number) =>
      `Export destinations of ${period}: the top ${count}`,
    seriesNote:
      'Hollow: derived by the atlas from other figures. Diamond: part of a year, not joined. Each document keeps a line of its own.',
    seriesPoint: (period: string, value: string) => `${period}: ${value}`,
    noFigureYet: 'No figure by this date',
  },
  history: { undo: 'Undo', redo: 'Redo' },
  map: {
    label: 'Map of China',
    inset: 'South China Sea',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Whole country',
    list: 'What the map shows, as a list',
    walkHint: 'Arrow keys go from place to place, Enter opens one.',
    renderer: {
      lost: 'The graphics card gave up; the atlas draws the map as a figure instead.',
      unavailable: 'This machine has no WebGL; the atlas draws the map as a figure.',
    },
  },
  notice: {
    ignored: (parts: string) =>
      `The link had parts that could not be read and were ignored: ${parts}`,
    failed: (file: string, reason: string) => `${file} could not be loaded: ${reason}.`,
    retry: 'Try again',
    dismiss: 'Dismiss',
    reason: {
      unreachable: 'it did not arrive',
      status: (status: number) => `the server answered ${status}`,
      malformed: 'it arrived cut off or damaged',
      schema: (detail: string) => `it holds something unexpected (${detail})`,
    },
  },
  details: {
    label: 'Details',
    kind: {
      zone: 'Pilot zone',
      belts: 'Industrial belts',
      place: 'Place',
      province: 'Province',
      region: 'Region',
      corridor: 'Corridor',
      country: 'Country or group of countries',
    } satisfies Record<Selection['kind'], string>,
    placeKind: {
      province: 'Province',
      prefecture: 'City',
      county: 'County or district',
      town: 'Town or quarter',
      city: 'City',
      country: 'Country',
      region: 'Group of countries or area',
      port: 'Port',
      airport: 'Airport',
      'rail-hub': 'Rail hub',
      'logistics-park': 'Logistics park',
    } satisfies Record<PlaceKind, string>,
    approved: 'Approved',
    batch: 'Batch',
    province: 'Province',
    region: 'Region',
    provinces: 'Provinces',
    mode: 'Mode',
    status: 'Status',
    since: 'Since',
    noSince: 'the document gives no date',
    from: 'From',
    via: 'Via',
    to: 'To',
    noTo: 'no other end is named',
    precision: {
      place: 'The document names the place at the far end.',
      country: 'The document names only a country at the far end.',
      region: 'The document names only a wide region at the far end.',
    },
    yetToCome: 'Not yet approved at this date.',
    evaluations: 'Yearly evaluation',
    evaluation: (year: number, order: number) => `${year}: top tier, listed no. ${order}`,
    zones: 'Pilot zones at this date',
    belts: 'Industrial belts',
    planned: 'planned',
    listedElsewhere: 'Listed under another province',
    listedAs: (product: string, place: string, listed: string) =>
      `${product}: in ${place}, listed by the document under ${listed}`,
    corridors: 'Corridors',
    ranks: 'Rank among export destinations',
    rank: (year: string, rank: number) => `${year}: no. ${rank}`,
    figures: 'Figures',
    outlooks: 'Targets and forecasts',
    laterFigures: (count: number) =>
      `${plural(count, 'later figure is', 'later figures are')} hidden at this date`,
    countedZones: 'Pilot zones',
    countedBelts: 'Belts',
    countedTopTier: 'Zones once in the top tier',
    cases: 'Case study',
    showAll: (count: number) => `Show all ${count}`,
  },
  search: {
    label: 'Search',
    placeholder: 'City, product, corridor, pinyin',
    results: 'Search results',
    found: (count: number) => (count === 0 ? 'Nothing found' : plural(count, 'result', 'results')),
    kind: {
      zone: 'Zone',
      province: 'Province',
      place: 'Place',
      belt: 'Belt',
      corridor: 'Corridor',
      country: 'Abroad',
    },
  },
  sources: {
    source: 'Source',
    sourceOf: (what: string) => `Source: ${what}`,
    dialog: 'Where this is said',
    locator: 'In the document',
    authors: 'Authors',
    publisher: 'Publisher',
    published: 'Published',
    licence: 'Licence',
    noLicence: 'not stated in the document',
    open: 'Open the document',
    also: 'Also named in',
    definition: 'What is measured',
    formula: 'How the atlas derived it',
    /** What a document is called where several are named in one line. */
    short: (id: string) =>
      ({
        'casebook-2024': 'Casebook',
        'caitec-2024': 'Belts report',
        'two-way-2025': 'Paper on empowerment',
        'digital-2025': 'Text on the digital economy',
        'suqian-2026': 'Suqian paper',
      })[id] ?? id,
  },
  notes: {
    heading: 'Known disagreements and limits',
    kind: {
      conflict: 'Documents disagree',
      error: 'Error in the document',
      gap: 'The document stops short',
      definition: 'What is counted',
    } satisfies Record<NoteKind, string>,
    from: (sources: string) => `From: ${sources}`,
  },
  list: {
    label: 'What the map shows, as a list',
    empty: 'The map shows nothing at this date.',
    group: {
      areas: 'Areas',
      zones: 'Pilot zones',
      belts: 'Industrial belts',
      corridors: 'Corridors',
      hubs: 'Hubs',
      destinations: 'Destinations',
    },
    counted: (name: string, count: number) => `${name} (${count})`,
  },
};

export type Messages = typeof en;
