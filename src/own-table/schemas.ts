import * as z from 'zod/mini';
import { type GazetteerUnit, UNIT_LEVELS } from './gazetteer.ts';
import { AGGREGATES, type OwnSettings, RAMPS, ROLES, SCALE_KINDS } from './own-settings.ts';

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

const settingsSchema = z.object({
  roles: z.array(z.enum(ROLES)),
  level: z.nullable(z.enum(UNIT_LEVELS)),
  choices: z.record(z.string(), z.nullable(z.string())),
  turnsSwapped: z.boolean(),
  style: z.object({
    isShown: z.boolean(),
    column: z.nullable(z.number()),
    aggregate: z.enum(AGGREGATES),
    scale: z.enum(SCALE_KINDS),
    classes: z.number(),
    breaks: z.array(z.number()),
    ramp: z.enum(RAMPS),
  }),
});

/** Settings that an earlier visit kept; null when this version does not know them. */
export function decodeSettings(value: unknown): OwnSettings | null {
  const parsed = settingsSchema.safeParse(value);
  return parsed.success ? parsed.data : null;
}
