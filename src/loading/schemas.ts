import * as z from 'zod/mini';
import {
  FAMILIES,
  type Facts,
  MODES,
  NOTE_KINDS,
  PLACE_KINDS,
  QUALIFIERS,
  REGION_IDS,
  STATUSES,
  type TableName,
  type Texts,
} from '../domain/dataset.ts';
import { parseIsoDate, parsePeriod } from '../domain/period.ts';
import { atLeast, atMost } from './length-checks.ts';

// A strict content security policy forbids `eval`; without this zod probes for it.
z.config({ jitless: true });

const text = z.string('a text').check(atLeast(1, 'a text'));
const id = z
  .string('a text')
  .check(z.regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/, 'an id: letters, digits, hyphens'));
/** One of a list of words; the message names them all. */
function oneOf<const T extends string>(allowed: readonly T[]) {
  return z.enum(allowed as unknown as [T, ...T[]], `one of ${allowed.join(', ')}`);
}

const optionalText = z.nullable(text);
const optionalId = z.nullable(id);
const isoDate = z
  .string('a text')
  .check(z.refine((value) => parseIsoDate(value) !== null, 'a calendar date, YYYY-MM-DD'));
const period = z
  .string('a text')
  .check(
    z.refine(
      (value) => parsePeriod(value) !== null,
      'a period: 2024, 2024-Q1, 2024-03, 2024-03-07 or a/b',
    ),
  );
const locator = z
  .string('a text')
  .check(
    atLeast(1, 'a place in the document'),
    atMost(60, 'a place in the document, not a copied sentence'),
  );
const cited = { source: id, locator };
const named = { name_zh: text, name_en: text };
const longitude = z
  .number('degrees from -180 to 180')
  .check(z.gte(-180, 'degrees from -180 to 180'), z.lte(180, 'degrees from -180 to 180'));
const latitude = z
  .number('degrees from -90 to 90')
  .check(z.gte(-90, 'degrees from -90 to 90'), z.lte(90, 'degrees from -90 to 90'));

/** One schema a table. They check the authored CSV in the build and the published JSON in the app. */
export const TABLE_SCHEMAS = {
  sources: z.object({
    id,
    title_zh: text,
    title_en: text,
    authors: optionalText,
    publisher: optionalText,
    published: optionalText,
    url: optionalText,
    licence: optionalText,
  }),
  places: z.object({
    id,
    ...named,
    kind: oneOf(PLACE_KINDS),
    parent: optionalId,
    longitude,
    latitude,
    point_source: text,
    pinyin: z.optional(z.string('a text')),
  }),
  regions: z.object({ province: id, ...named, region: z.nullable(oneOf(REGION_IDS)) }),
  zones: z.object({
    id,
    place: id,
    ...named,
    province: id,
    batch: z.literal([1, 2, 3, 4, 5, 6, 7], 'a batch from 1 to 7'),
    approved_on: isoDate,
    ...cited,
  }),
  evaluations: z.object({
    zone: id,
    year: z.int('a whole number'),
    tier: z.int('a whole number'),
    order: z.int('a whole number'),
    ...cited,
  }),
  categories: z.object({
    id,
    ...named,
    family: oneOf(FAMILIES),
    definition_zh: text,
    definition_en: text,
  }),
  belts: z.object({
    id,
    place: id,
    listed_province: optionalId,
    province: optionalId,
    listed_as: text,
    product_zh: text,
    product_en: text,
    category: id,
    stage: z.nullable(oneOf(['emerging', 'growing', 'mature'])),
    status: oneOf(['existing', 'planned']),
    ...cited,
    also: optionalText,
    stage_locator: optionalText,
    pinyin: z.optional(z.string('a text')),
  }),
  corridors: z.object({
    id,
    ...named,
    mode: oneOf(MODES),
    from: id,
    to: optionalId,
    via: z.array(id),
    precision: oneOf(['place', 'country', 'region']),
    status: oneOf(STATUSES),
    since: z.nullable(period),
    ...cited,
    pinyin: z.optional(z.string('a text')),
  }),
  indicators: z.object({
    id,
    ...named,
    unit: text,
    definition_zh: text,
    definition_en: text,
    subject: oneOf(['nation', 'region', 'province', 'city', 'country']),
  }),
  observations: z.object({
    indicator: id,
    subject: id,
    period,
    value: z.number('a number'),
    qualifier: oneOf(QUALIFIERS),
    ...cited,
    formula: optionalText,
  }),
  notes: z.object({
    id,
    about: z.array(id),
    kind: oneOf(NOTE_KINDS),
    text_zh: text,
    text_en: text,
    sources: text,
  }),
  cases: z.object({
    id,
    place: id,
    title_zh: text,
    title_en: text,
    text_zh: text,
    text_en: text,
    ...cited,
  }),
} as const satisfies Record<TableName, unknown>;

/** The schemas of a file's tables. */
export type TableSchemas<Name extends TableName> = Readonly<
  Record<Name, { readonly safeParse: (row: unknown) => z.core.util.SafeParseResult<unknown> }>
>;

export const TABLE_NAMES = Object.keys(TABLE_SCHEMAS) as TableName[];

const { notes, cases, categories, indicators, ...others } = TABLE_SCHEMAS;
const DEFINITION = { definition_zh: true, definition_en: true } as const;
export const FACT_SCHEMAS = {
  ...others,
  categories: z.omit(categories, DEFINITION),
  indicators: z.omit(indicators, DEFINITION),
} as const satisfies Record<keyof Facts, unknown>;
export const TEXT_SCHEMAS = {
  categories: z.pick(categories, { id: true, ...DEFINITION }),
  indicators: z.pick(indicators, { id: true, ...DEFINITION }),
  notes,
  cases,
} as const satisfies Record<keyof Texts, unknown>;
