import type {
  BeltId,
  CaseId,
  CategoryId,
  CorridorId,
  IndicatorId,
  NoteId,
  PlaceId,
  SourceId,
  ZoneId,
} from './ids.ts';
import type { IsoDate } from './period.ts';

/** Longitude and latitude, WGS 84, degrees, in this order. */
export type Position = readonly [longitude: number, latitude: number];

export type Batch = 1 | 2 | 3 | 4 | 5 | 6 | 7;
export const BATCHES: readonly Batch[] = [1, 2, 3, 4, 5, 6, 7];

export const REGION_IDS = ['east', 'central', 'west', 'northeast'] as const;
export type RegionId = (typeof REGION_IDS)[number];

export const MODES = ['air', 'sea', 'rail', 'road', 'multimodal', 'digital'] as const;
export type Mode = (typeof MODES)[number];

export const FAMILIES = ['wear', 'home', 'technology', 'industry', 'leisure', 'general'] as const;
export type Family = (typeof FAMILIES)[number];

export const STATUSES = ['operating', 'planned', 'proposed'] as const;
export type Status = (typeof STATUSES)[number];

export const QUALIFIERS = [
  'exact',
  'over',
  'under',
  'about',
  'target',
  'forecast',
  'derived',
] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

export const PLACE_KINDS = [
  'province',
  'prefecture',
  'county',
  'town',
  'city',
  'country',
  'region',
  'port',
  'airport',
  'rail-hub',
  'logistics-park',
] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

export const NOTE_KINDS = ['conflict', 'error', 'gap', 'definition'] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

/** A name in both languages of the atlas. */
export interface Named {
  readonly name_zh: string;
  readonly name_en: string;
}

/** Where a record is said: the document, and the figure, table, box or section in it. */
export interface Cited {
  readonly source: SourceId;
  readonly locator: string;
}

export interface Source {
  readonly id: SourceId;
  readonly title_zh: string;
  readonly title_en: string;
  readonly authors: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly licence: string | null;
}

export interface Place extends Named {
  readonly id: PlaceId;
  readonly kind: PlaceKind;
  readonly parent: PlaceId | null;
  readonly longitude: number;
  readonly latitude: number;
  readonly point_source: string;
  /** Pinyin of the Chinese name, one syllable a word and no tones, written by the build for search. */
  readonly pinyin?: string;
}

/** A province and its region; Hong Kong, Macao and Taiwan are outside the four regions. */
export interface Province extends Named {
  readonly province: PlaceId;
  readonly region: RegionId | null;
}

export interface Zone extends Named, Cited {
  readonly id: ZoneId;
  readonly place: PlaceId;
  readonly province: PlaceId;
  readonly batch: Batch;
  readonly approved_on: IsoDate;
}

export interface Evaluation extends Cited {
  readonly zone: ZoneId;
  readonly year: number;
  readonly tier: number;
  readonly order: number;
}

/** What something means, in full. */
export interface Defined {
  readonly definition_zh: string;
  readonly definition_en: string;
}

/** A category without its definition, as belts are labelled with it. */
export interface CategoryLabel extends Named {
  readonly id: CategoryId;
  readonly family: Family;
}

export type Category = CategoryLabel & Defined;

export interface Belt extends Cited {
  readonly id: BeltId;
  readonly place: PlaceId;
  readonly listed_province: PlaceId | null;
  readonly province: PlaceId | null;
  readonly listed_as: string;
  readonly product_zh: string;
  readonly product_en: string;
  readonly category: CategoryId;
  readonly stage: 'emerging' | 'growing' | 'mature' | null;
  /** `planned` where a document says that a place means to build the belt. */
  readonly status: 'existing' | 'planned';
  /** Further passages that name the same belt. */
  readonly also: string | null;
  /** The passage that says the stage. */
  readonly stage_locator: string | null;
  /** Pinyin of the product, as `Place.pinyin`. */
  readonly pinyin?: string;
}

export interface Corridor extends Named, Cited {
  readonly id: CorridorId;
  readonly mode: Mode;
  readonly from: PlaceId;
  /** Null for a hub of which the document names no other end. */
  readonly to: PlaceId | null;
  readonly via: readonly PlaceId[];
  readonly precision: 'place' | 'country' | 'region';
  readonly status: Status;
  readonly since: string | null;
  /** Pinyin of the name, as `Place.pinyin`. */
  readonly pinyin?: string;
}

/** An indicator without its definition, as figures are labelled with it. */
export interface IndicatorLabel extends Named {
  readonly id: IndicatorId;
  readonly unit: string;
  readonly subject: 'nation' | 'region' | 'province' | 'city' | 'country';
}

export type Indicator = IndicatorLabel & Defined;

export interface Observation extends Cited {
  readonly indicator: IndicatorId;
  /** A place, or one of the two parts of the country that the gap's table compares. */
  readonly subject: string;
  readonly period: string;
  readonly value: number;
  readonly qualifier: Qualifier;
  readonly formula: string | null;
}

export interface Note {
  readonly id: NoteId;
  readonly about: readonly string[];
  readonly kind: NoteKind;
  readonly text_zh: string;
  readonly text_en: string;
  readonly sources: string;
}

/** What one document tells of one place, told afresh. */
export interface Case extends Cited {
  readonly id: CaseId;
  readonly place: PlaceId;
  readonly title_zh: string;
  readonly title_en: string;
  readonly text_zh: string;
  readonly text_en: string;
}

/** All authored tables, as read and checked. Every figure that the atlas shows comes from here. */
export interface Dataset {
  readonly sources: readonly Source[];
  readonly places: readonly Place[];
  readonly regions: readonly Province[];
  readonly zones: readonly Zone[];
  readonly evaluations: readonly Evaluation[];
  readonly categories: readonly Category[];
  readonly belts: readonly Belt[];
  readonly corridors: readonly Corridor[];
  readonly indicators: readonly Indicator[];
  readonly observations: readonly Observation[];
  readonly notes: readonly Note[];
  readonly cases: readonly Case[];
}

export type TableName = keyof Dataset;

/** What the map, the clock and the search are made from: the atlas opens with it. */
export interface Facts extends Omit<Dataset, 'categories' | 'indicators' | 'notes' | 'cases'> {
  readonly categories: readonly CategoryLabel[];
  readonly indicators: readonly IndicatorLabel[];
}

/** What is read where something is told in full: more than half of all words, fetched after the map. */
export interface Texts extends Pick<Dataset, 'notes' | 'cases'> {
  readonly categories: readonly (Pick<Category, 'id'> & Defined)[];
  readonly indicators: readonly (Pick<Indicator, 'id'> & Defined)[];
}
