import type { MarksRule, Question } from '../domain/lesson.ts';
import type { IsoDate } from '../domain/period.ts';
import { nextId } from '../own-work/edit-work.ts';
import { NO_TEXT } from '../own-work/work.ts';

export const QUESTION_KINDS = [
  'pick',
  'date',
  'order',
  'sort',
  'choice',
  'number',
  'text',
] as const satisfies readonly Question['kind'][];

/** Of a question or its parts, what the schema lets through. */
export const MOST = { points: 100, hints: 10, items: 40, criteria: 20, keys: 200, quantity: 400 };

type OfKind<Kind extends Question['kind']> = Extract<Question, { readonly kind: Kind }>;
type Row<Kind extends 'order' | 'sort'> = OfKind<Kind>['items'][number];
type Identified = { readonly id: string };

export const newOption = (rows: readonly Identified[]): OfKind<'choice'>['options'][number] => ({
  id: nextId(rows, 'option'),
  text: NO_TEXT,
  right: false,
  feedback: NO_TEXT,
});

export const newOrderItem = (rows: readonly Identified[]): Row<'order'> => ({
  id: nextId(rows, 'item'),
  label: NO_TEXT,
  by: '',
});

export const newGroup = (rows: readonly Identified[]) => ({
  id: nextId(rows, 'group'),
  label: NO_TEXT,
});

export const newSortItem = (rows: readonly Identified[], group: string): Row<'sort'> => ({
  id: nextId(rows, 'item'),
  label: NO_TEXT,
  group,
});

/** Two rows, as few as there can be. */
function twoOf<Made extends Identified>(make: (rows: readonly Made[]) => Made): readonly Made[] {
  const first = make([]);
  return [first, make([first])];
}

/** Where a step begins: its view, and the day of it. */
interface Beginning {
  readonly view: string;
  readonly date: IsoDate;
}

/** A question of a kind; what all kinds have stays as it was written. */
export function questionOfKind(
  kind: Question['kind'],
  before: Question | null,
  { view, date }: Beginning,
): Question {
  const asked = {
    prompt: before?.prompt ?? NO_TEXT,
    points: before?.points ?? 1,
    hints: before?.hints ?? [],
    whenRight: before?.whenRight ?? NO_TEXT,
    whenWrong: before?.whenWrong ?? NO_TEXT,
    solution: before?.solution ?? { view, highlights: [], text: NO_TEXT },
  };
  switch (kind) {
    case 'pick':
      return { ...asked, kind, right: { of: 'keys', keys: [] }, count: 'all' };
    case 'date':
      return { ...asked, kind, right: { day: date }, toleranceDays: 0 };
    case 'order':
      return { ...asked, kind, direction: 'ascending', items: twoOf(newOrderItem) };
    case 'sort': {
      const groups = twoOf(newGroup);
      const first = groups[0]?.id ?? '';
      return { ...asked, kind, groups, items: twoOf((rows) => newSortItem(rows, first)) };
    }
    case 'choice':
      return { ...asked, kind, allowsSeveral: false, options: twoOf(newOption) };
    case 'number':
      return { ...asked, kind, right: '', unit: NO_TEXT, tolerance: { absolute: 0 } };
    case 'text':
      return { ...asked, kind, model: NO_TEXT, criteria: [NO_TEXT] };
  }
}

/** A rule that lets all marks of a sort through; provinces by their number of zones at a date. */
export function ruleOf(of: MarksRule['of'], date: IsoDate): MarksRule {
  switch (of) {
    case 'provinces':
      return { of, most: 'zones', at: date, first: 1 };
    case 'keys':
      return { of, keys: [] };
    default:
      return { of };
  }
}

/** A rule with one of its filters changed; an empty filter lets everything through and is not written. */
export function withFilter<Rule extends MarksRule>(
  rule: Rule,
  filter: string,
  values: readonly (string | number)[],
): Rule {
  const { [filter]: _before, ...rest } = rule as Rule & Record<string, unknown>;
  return (values.length > 0 ? { ...rest, [filter]: values } : rest) as Rule;
}

/** A sorting question without one of its groups; what was in it goes into the first that is left. */
export function withGroups(question: OfKind<'sort'>, groups: OfKind<'sort'>['groups']) {
  const known = new Set(groups.map(({ id }) => id));
  const first = groups[0]?.id ?? '';
  const items = question.items.map((item) =>
    typeof item.group === 'string' && !known.has(item.group) ? { ...item, group: first } : item,
  );
  return { ...question, groups, items };
}
