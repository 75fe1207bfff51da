import * as z from 'zod/mini';
import { atMost } from '../loading/length-checks.ts';
import { ENCODINGS } from './encodings.ts';
import { type GazetteerUnit, UNIT_LEVELS } from './gazetteer.ts';
import {
  AGGREGATES,
  CLASS_COUNTS,
  type OwnSettings,
  RAMPS,
  ROLES,
  SCALE_KINDS,
} from './own-settings.ts';
import { type OwnTable, TABLE_FORMATS } from './own-table.ts';
import type { Remark } from './problem.ts';

z.config({ jitless: true });

const unitsSchema = z.object({
  columns: z.array(z.string()),
  rows: z.array(
    z.tuple([z.string(), z.enum(UNIT_LEVELS), z.string(), z.string(), z.number(), z.number()]),
  ),
});

/** `units.json` of the map data; null when it is something else. */
export function decodeUnits(value: unknown): readonly GazetteerUnit[] | null {
  const parsed = unitsSchema.safeParse(value);
  if (!parsed.success) return null;
  return parsed.data.rows.map(([id, level, nameZh, nameEn, longitude, latitude]) => {
    return { id, level, nameZh, nameEn, longitude, latitude };
  });
}

/** The remarks of a reader, each with the numbers that it is about. */
const REMARKS = {
  ragged: ['count', 'row', 'cells', 'columns'],
  'not-finite': ['column', 'count', 'row'],
  'not-numbers': ['column', 'count', 'row'],
  formula: ['column', 'count', 'row'],
  'swapped-columns': ['longitude', 'latitude'],
  'swapped-rows': ['count', 'row'],
  'no-position': ['count', 'row'],
  'many-categories': ['column', 'count'],
  'bad-characters': ['count', 'row'],
  'shapes-as-points': ['count'],
  'made-headers': [],
} as const satisfies Record<Remark['kind'], readonly string[]>;

const count = z.int().check(z.gte(0));
const remarks = Object.entries(REMARKS).map(([kind, numbers]) =>
  z.object({
    kind: z.literal(kind),
    ...Object.fromEntries(numbers.map((name) => [name, count])),
  }),
);
// By its kind: a long list of what is none of these would else be held against each in turn.
const remark = z.discriminatedUnion(
  'kind',
  remarks as [(typeof remarks)[number], ...typeof remarks],
);

const tableSchema = z
  .object({
    name: z.string(),
    format: z.enum(TABLE_FORMATS),
    rowCount: count,
    columns: z.array(
      z.object({
        name: z.string(),
        codes: z.instanceof(Uint32Array),
        texts: z.object({ bytes: z.instanceof(Uint8Array), ends: z.instanceof(Uint32Array) }),
      }),
    ),
    firstRowNumber: count,
    encoding: z.nullable(z.enum(ENCODINGS)),
    sheets: z.array(z.string()),
    sheet: z.nullable(z.string()),
    remarks: z.array(remark),
  })
  .check(
    z.refine(({ rowCount, columns }) => columns.every(({ codes }) => codes.length === rowCount)),
  );

/** A table that an earlier visit kept; null when this version does not know its form. */
export function decodeKeptTable(value: unknown): OwnTable | null {
  const parsed = tableSchema.safeParse(value);
  return parsed.success ? (parsed.data as OwnTable) : null;
}

const settingsSchema = z.object({
  roles: z.array(z.enum(ROLES)),
  level: z.nullable(z.enum(UNIT_LEVELS)),
  choices: z.record(z.string(), z.nullable(z.string())),
  turnsSwapped: z.boolean(),
  style: z.object({
    isShown: z.boolean(),
    column: z.nullable(count),
    aggregate: z.enum(AGGREGATES),
    scale: z.enum(SCALE_KINDS),
    classes: z.literal(CLASS_COUNTS),
    breaks: z.array(z.number()).check(atMost(20)),
    ramp: z.enum(RAMPS),
  }),
});

/** Settings that an earlier visit kept; null when they are not of this version, or not of this table. */
export function decodeSettings(value: unknown, { columns }: OwnTable): OwnSettings | null {
  const parsed = settingsSchema.safeParse(value);
  if (!parsed.success) return null;
  const { roles, style } = parsed.data;
  const isOfTable = roles.length === columns.length && (style.column ?? 0) < columns.length;
  return isOfTable ? parsed.data : null;
}
