import * as z from 'zod/mini';
import { MODES, REGION_IDS } from '../domain/dataset.ts';
import { parseIsoDate } from '../domain/period.ts';
import { atLeast, atMost } from './length-checks.ts';
import { listOf } from './list-of.ts';
import { bilingual, highlights, id, shortText, viewText } from './schema-parts.ts';

const isoDate = z
  .string('a date, as 2019-12-31')
  .check(z.refine((text) => parseIsoDate(text) !== null, 'a date, as 2019-12-31'));

const province = z
  .string('the six digits of a province')
  .check(z.regex(/^\d{6}$/, 'the six digits of a province'));

const upTo = <T extends z.core.$ZodType>(least: number, of: T, most: number) =>
  listOf(of, 'a list', { least, most });
const few = <T extends z.core.$ZodType>(of: T, most = 60) => upTo(1, of, most);

const whole = (least: number, most: number, what: string) => {
  const text = `${what} from ${least} to ${most}`;
  return z.int(text).check(z.gte(least, text), z.lte(most, text));
};

/** A quantity is read when it is asked for; here it only has to be a short text. */
const quantityOf = (least: number) =>
  z
    .string('a quantity: figures, tokens, + - * / ( )')
    .check(
      atLeast(least, 'a quantity: figures, tokens, + - * / ( )'),
      atMost(400, 'at most 400 letters'),
    );

const marksRuleOf = (least: number) =>
  z.discriminatedUnion(
    'of',
    [
      z.object({
        of: z.literal('zones'),
        batches: z.optional(few(whole(1, 99, 'a batch'))),
        regions: z.optional(few(z.enum(REGION_IDS, REGION_IDS.join(', ')))),
        provinces: z.optional(few(province)),
        by: z.optional(isoDate),
      }),
      z.object({
        of: z.literal('provinces'),
        most: z.enum(['zones', 'belts'], 'zones or belts'),
        at: isoDate,
        first: whole(1, 40, 'a number of places'),
      }),
      z.object({
        of: z.literal('belts'),
        stages: z.optional(
          few(z.enum(['emerging', 'growing', 'mature'], 'emerging, growing or mature')),
        ),
        categories: z.optional(few(shortText(60))),
        provinces: z.optional(few(province)),
      }),
      z.object({
        of: z.literal('corridors'),
        modes: z.optional(few(z.enum(MODES, MODES.join(', ')))),
        from: z.optional(few(shortText(60))),
      }),
      z.object({ of: z.literal('keys'), keys: upTo(least, shortText(80), 200) }),
    ],
    'marks: of zones, provinces, belts, corridors or keys',
  );

const comparisonOf = (quantity: ReturnType<typeof quantityOf>) =>
  z.object(
    { left: quantity, is: z.enum(['<', '>', '='], '<, > or ='), right: quantity },
    'true, false, or a comparison: left, is, right',
  );

const asked = {
  prompt: bilingual,
  points: whole(1, 100, 'points'),
  hints: listOf(bilingual, 'a list of texts', { most: 10 }),
  whenRight: bilingual,
  whenWrong: bilingual,
  solution: z.object(
    { view: viewText, highlights, text: bilingual },
    'a solution: view, highlights, text',
  ),
};

const positive = z
  .number('a number, zero or more')
  .check(z.gte(0, 'a number, zero or more'), z.lte(1e15, 'a smaller number'));

/**
 * A question of any kind; of an unfinished one, items and what is right may be missing. What its parts mean
 * together is checked by `lesson-sense.ts`.
 */
export function questionOf(isUnfinished: boolean) {
  const least = isUnfinished ? 0 : 1;
  const quantity = quantityOf(least);
  const comparison = comparisonOf(quantity);
  const items = <T extends z.core.$ZodType>(of: T) =>
    listOf(of, 'a list of items', {
      least: 2 * least,
      most: 40,
      few: 'at least two items',
      many: 'at most 40 items',
    });
  return z.discriminatedUnion(
    'kind',
    [
      z.object({
        ...asked,
        kind: z.literal('pick'),
        right: marksRuleOf(least),
        count: z.union([z.literal('all'), whole(1, 200, 'a number')], 'all, or a number'),
      }),
      z.object({
        ...asked,
        kind: z.literal('date'),
        right: z.union(
          [z.object({ day: isoDate }), z.object({ batch: whole(1, 99, 'a batch') })],
          'a day, or a batch',
        ),
        toleranceDays: whole(0, 4000, 'days'),
      }),
      z.object({
        ...asked,
        kind: z.literal('order'),
        direction: z.enum(['ascending', 'descending'], 'ascending or descending'),
        items: items(z.object({ id, label: bilingual, by: quantity }, 'an item: id, label, by')),
      }),
      z.object({
        ...asked,
        kind: z.literal('sort'),
        groups: items(z.object({ id, label: bilingual }, 'a group: id, label')),
        items: items(
          z.object(
            {
              id,
              label: bilingual,
              group: z.union(
                [id, z.object({ stageOf: shortText(80) })],
                'the id of a group, or the belt whose stage it is',
              ),
            },
            'an item: id, label, group',
          ),
        ),
      }),
      z.object({
        ...asked,
        kind: z.literal('choice'),
        allowsSeveral: z.boolean('true or false'),
        options: items(
          z.object(
            {
              id,
              text: bilingual,
              right: z.union(
                [z.boolean(), comparison],
                'true, false, or a comparison: left, is, right',
              ),
              feedback: bilingual,
            },
            'an option: id, text, right, feedback',
          ),
        ),
      }),
      z.object({
        ...asked,
        kind: z.literal('number'),
        right: quantity,
        unit: bilingual,
        tolerance: z.union(
          [z.object({ absolute: positive }), z.object({ percent: positive })],
          'a tolerance: absolute or percent',
        ),
      }),
      z.object({
        ...asked,
        kind: z.literal('text'),
        model: bilingual,
        criteria: upTo(least, bilingual, 20),
      }),
    ],
    'a question: of kind pick, date, order, sort, choice, number or text',
  );
}
