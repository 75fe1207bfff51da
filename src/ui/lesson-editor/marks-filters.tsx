import { MODES, REGION_IDS } from '../../domain/dataset.ts';
import type { MarksRule } from '../../domain/lesson.ts';
import { withFilter } from '../../lesson/edit-question.ts';
import { nameOfKey } from '../../lesson/name-of-key.ts';
import { useAtlas, useWords } from '../atlas-context.ts';
import { WholeNumberField } from '../editor/whole-number-field.tsx';
import { ChoiceField } from './choice-field.tsx';
import { DateField } from './date-field.tsx';
import { useLessonEditorWords } from './lesson-writing.ts';
import { ManyField } from './many-field.tsx';

const STAGES = ['emerging', 'growing', 'mature'] as const;
const MOST_PROVINCES = 40;

interface MarksFiltersProps<Of extends MarksRule['of']> {
  readonly rule: Extract<MarksRule, { readonly of: Of }>;
  readonly onChange: (rule: MarksRule) => void;
}

/** A filter of a rule by places or names of the tables. */
function useFilter<Of extends MarksRule['of']>({ rule, onChange }: MarksFiltersProps<Of>) {
  const { markRules: marks } = useLessonEditorWords();
  return <Value extends string | number>(
    filter: keyof typeof marks.filters,
    choices: readonly Value[],
    values: readonly Value[] | undefined,
    nameOf: (value: Value) => string,
  ) => (
    <ManyField
      label={marks.filters[filter]}
      choices={choices}
      values={values ?? []}
      nameOf={nameOf}
      onChange={(next) => onChange(withFilter(rule as MarksRule, filter, next))}
    />
  );
}

function useNames() {
  const { index } = useAtlas();
  const words = useWords();
  const provinces = index.dataset.regions.map(({ province }) => province as string);
  return {
    provinces,
    nameOf: (kind: string) => (id: string) => nameOfKey(index, words, `${kind}:${id}`),
  };
}

function ZoneFilters({ rule, onChange }: MarksFiltersProps<'zones'>) {
  const { index } = useAtlas();
  const { formatNumber } = useWords();
  const { markRules: marks } = useLessonEditorWords();
  const { provinces, nameOf } = useNames();
  const filter = useFilter<'zones'>({ rule, onChange });
  const batches = index.batches.map(({ batch }) => batch as number);
  return (
    <>
      {filter('batches', batches, rule.batches, (batch) => marks.batch(formatNumber(batch)))}
      {filter('regions', REGION_IDS as readonly string[], rule.regions, nameOf('region'))}
      {filter('provinces', provinces, rule.provinces, nameOf('province'))}
      <DateField
        label={marks.by}
        value={rule.by}
        onChange={(by) => {
          const { by: _before, ...rest } = rule;
          onChange(by === undefined ? rest : { ...rest, by });
        }}
      />
    </>
  );
}

function ProvinceFilters({ rule, onChange }: MarksFiltersProps<'provinces'>) {
  const { markRules: marks } = useLessonEditorWords();
  return (
    <>
      <ChoiceField
        label={marks.most}
        value={rule.most}
        choices={['zones', 'belts']}
        nameOf={(of) => marks.ofWhat[of]}
        onChange={(most) => onChange({ ...rule, most })}
      />
      <DateField
        label={marks.at}
        value={rule.at}
        onChange={(at) => onChange({ ...rule, at: at ?? rule.at })}
      />
      <WholeNumberField
        label={marks.first}
        value={rule.first}
        least={1}
        most={MOST_PROVINCES}
        onChange={(first) => onChange({ ...rule, first })}
      />
    </>
  );
}

function BeltFilters({ rule, onChange }: MarksFiltersProps<'belts'>) {
  const { index } = useAtlas();
  const stages: Readonly<Record<string, string>> = useWords().messages.belts.stage;
  const { provinces, nameOf } = useNames();
  const filter = useFilter<'belts'>({ rule, onChange });
  const categories = index.dataset.categories.map(({ id }) => id as string);
  return (
    <>
      {filter(
        'stages',
        STAGES as readonly string[],
        rule.stages,
        (stage) => stages[stage] ?? stage,
      )}
      {filter('categories', categories, rule.categories, nameOf('category'))}
      {filter('provinces', provinces, rule.provinces, nameOf('province'))}
    </>
  );
}

function CorridorFilters({ rule, onChange }: MarksFiltersProps<'corridors'>) {
  const { index } = useAtlas();
  const modes: Readonly<Record<string, string>> = useWords().messages.corridors.mode;
  const { nameOf } = useNames();
  const filter = useFilter<'corridors'>({ rule, onChange });
  const from = [...new Set(index.dataset.corridors.map((row) => row.from as string))];
  return (
    <>
      {filter('modes', MODES as readonly string[], rule.modes, (mode) => modes[mode] ?? mode)}
      {filter('from', from, rule.from, nameOf('place'))}
    </>
  );
}

interface RuleFiltersProps {
  readonly rule: Exclude<MarksRule, { readonly of: 'keys' }>;
  readonly onChange: (rule: MarksRule) => void;
}

/** What a rule lets through, by the sort of marks that it is about. */
export function RuleFilters({ rule, onChange }: RuleFiltersProps) {
  switch (rule.of) {
    case 'zones':
      return <ZoneFilters rule={rule} onChange={onChange} />;
    case 'provinces':
      return <ProvinceFilters rule={rule} onChange={onChange} />;
    case 'belts':
      return <BeltFilters rule={rule} onChange={onChange} />;
    case 'corridors':
      return <CorridorFilters rule={rule} onChange={onChange} />;
  }
}
