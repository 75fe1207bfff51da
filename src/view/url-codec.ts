import * as z from 'zod/mini';
import { BATCHES, type Batch, MODES, REGION_IDS } from '../domain/dataset.ts';
import {
  area,
  categories,
  compare,
  desk,
  flag,
  isoDate,
  lesson,
  listOf,
  provinces,
  selection,
  speed,
  story,
  textOf,
  years,
} from './link-values.ts';
import { migrateLink } from './url-migrations.ts';
import {
  ANALYSIS_LAYERS,
  type Camera,
  DEFAULT_VIEW,
  GAP_METRICS,
  LAYERS,
  type ViewState,
} from './view-state.ts';

// A strict content security policy forbids `eval`; without this zod probes for it.
z.config({ jitless: true });

/** What a link says: the view, and which of its parts could not be understood. */
export interface DecodedLink {
  readonly view: ViewState;
  /** Parameters that were there and were ignored, as `name=value`. */
  readonly ignored: readonly string[];
}

/** How one part of the view is written in a link; reading answers undefined for what it cannot read. */
interface Parameter<Key extends keyof ViewState> {
  readonly name: string;
  readonly write: (value: ViewState[Key]) => string;
  readonly read: (text: string) => ViewState[Key] | undefined;
}

const cameraSchema = z.object({
  zoom: z.number().check(z.gte(0), z.lte(14)),
  latitude: z.number().check(z.gte(-85), z.lte(85)),
  longitude: z.number().check(z.gte(-180), z.lte(180)),
});

/** Zoom, latitude, longitude: the order that map links commonly use. */
const camera = {
  write: (value: Camera | null) =>
    value ? `${value.zoom}/${value.latitude}/${value.longitude}` : '',
  read: (text: string): Camera | undefined => {
    const parts = text.split('/');
    if (parts.length !== 3 || parts.some((part) => part.trim() === '')) return undefined;
    const [zoom, latitude, longitude] = parts.map(Number);
    const result = cameraSchema.safeParse({ zoom, latitude, longitude });
    return result.success ? result.data : undefined;
  },
};

const PARAMETERS: { readonly [Key in keyof ViewState]: Parameter<Key> } = {
  date: { name: 'date', ...isoDate },
  rangeStart: { name: 'from', ...isoDate },
  layers: { name: 'layers', ...listOf(LAYERS) },
  batches: { name: 'batches', ...listOf<Batch>(BATCHES) },
  newestBatchOnly: { name: 'newest', ...flag },
  zoneFill: { name: 'fill', ...textOf(['territory', 'count', 'none']) },
  categories: { name: 'categories', ...categories },
  modes: { name: 'modes', ...listOf(MODES) },
  regions: { name: 'regions', ...listOf(REGION_IDS) },
  provinces: { name: 'provinces', ...provinces },
  tierYears: { name: 'tier', ...years },
  area: { name: 'area', ...area },
  gapMetric: { name: 'metric', ...textOf(GAP_METRICS) },
  showDestinations: { name: 'destinations', ...flag },
  showSeries: { name: 'series', ...flag },
  selection: { name: 'select', ...selection },
  camera: { name: 'camera', ...camera },
  projection: { name: 'projection', ...textOf(['auto', 'albers', 'mercator', 'globe']) },
  renderer: { name: 'renderer', ...textOf(['auto', 'figure', 'webgl']) },
  language: { name: 'lang', ...textOf(['zh-CN', 'en']) },
  theme: { name: 'theme', ...textOf(['light', 'dark']) },
  speed: { name: 'speed', ...speed },
  atEnd: { name: 'end', ...textOf(['stop', 'loop', 'bounce']) },
  dwell: { name: 'dwell', ...flag },
  desk: { name: 'desk', ...desk },
  compare: { name: 'compare', ...compare },
  analysisLayer: { name: 'analysis', ...textOf(ANALYSIS_LAYERS) },
  story: { name: 'story', ...story },
  lesson: { name: 'lesson', ...lesson },
};

/** Bumped when a parameter changes its meaning; `url-migrations.ts` brings older links up to it. */
const LINK_VERSION = 1;

/** The browser's language and theme hold where a link names none. */
const BROWSER_PREFERS: ReadonlySet<keyof ViewState> = new Set(['language', 'theme'] as const);

const KEYS = Object.keys(PARAMETERS) as (keyof ViewState)[];

function writeParameter<Key extends keyof ViewState>(key: Key, view: ViewState): string {
  return PARAMETERS[key].write(view[key]);
}

/**
 * The query string of a view, without the question mark: only what differs from the defaults, and
 * always what a browser has a preference for, so that a link looks the same for whoever opens it.
 */
export function encodeView(view: ViewState): string {
  const query = new URLSearchParams({ v: String(LINK_VERSION) });
  for (const key of KEYS) {
    const text = writeParameter(key, view);
    // An empty list is written as nothing is; only where all is the default does it say something.
    const isDefault =
      text === writeParameter(key, DEFAULT_VIEW) && !view[key] === !DEFAULT_VIEW[key];
    if (BROWSER_PREFERS.has(key) || !isDefault) {
      query.set(PARAMETERS[key].name, text);
    }
  }
  return query.toString().replaceAll('%2F', '/').replaceAll('%3A', ':');
}

/** Reads a link. Never throws: what it cannot read stays as in `fallback` and is reported. */
export function decodeView(search: string, fallback: ViewState = DEFAULT_VIEW): DecodedLink {
  const query = migrateLink(new URLSearchParams(search));
  const change: Record<string, unknown> = {};
  const ignored: string[] = [];
  for (const key of KEYS) {
    const { name, read } = PARAMETERS[key];
    const text = query.get(name);
    if (text === null) continue;
    const value = read(text);
    if (value === undefined) ignored.push(`${name}=${text.slice(0, 60)}`);
    else change[key] = value;
  }
  const known = new Set(['v', ...KEYS.map((key) => PARAMETERS[key].name)]);
  for (const [name, text] of query) {
    if (!known.has(name)) ignored.push(`${name}=${text}`.slice(0, 60));
  }
  return { view: { ...fallback, ...change }, ignored };
}
