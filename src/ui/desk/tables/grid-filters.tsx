import { tablesWordsOf } from '../../../i18n/tables.ts';
import type { Column } from '../../../selectors/tables/columns.ts';
import { choicesOf } from '../../../selectors/tables/filter-rows.ts';
import { sortRows } from '../../../selectors/tables/sort-rows.ts';
import type {
  ColumnFilter,
  ColumnFilters,
  TableRow,
} from '../../../selectors/tables/table-rows.ts';
import { useWords } from '../../atlas-context.ts';

interface FilterProps {
  readonly column: Column;
  readonly position: number;
  readonly rows: readonly TableRow[];
  readonly filter: ColumnFilter | undefined;
  readonly onChange: (filter: ColumnFilter | null) => void;
}

function useHeading(column: Column) {
  const words = tablesWordsOf(useWords().language);
  return { words, heading: words.column[column.key] ?? column.key };
}

function ContainsFilter({ column, filter, onChange }: FilterProps) {
  const { words, heading } = useHeading(column);
  return (
    <input
      type="search"
      aria-label={words.contains(heading)}
      value={filter?.kind === 'contains' ? filter.text : ''}
      onChange={({ target }) =>
        onChange(target.value === '' ? null : { kind: 'contains', text: target.value })
      }
    />
  );
}

function ChoiceFilter({ column, position, rows, filter, onChange }: FilterProps) {
  const { language } = useWords();
  const { words, heading } = useHeading(column);
  const sorted = sortRows(rows, { column: position, direction: 'ascending' }, language);
  return (
    <select
      aria-label={words.is(heading)}
      value={filter?.kind === 'choice' ? filter.text : ''}
      onChange={({ target }) =>
        onChange(target.value === '' ? null : { kind: 'choice', text: target.value })
      }
    >
      <option value="">{words.any}</option>
      {choicesOf(sorted, position).map(({ text, count }) => (
        <option key={text} value={text}>
          {words.choice(text, count)}
        </option>
      ))}
    </select>
  );
}

function RangeFilter({ column, filter, onChange }: FilterProps) {
  const { words, heading } = useHeading(column);
  const range =
    filter?.kind === 'range' ? filter : ({ kind: 'range', from: null, to: null } as const);
  const isYears = column.kind === 'years';
  const change = (end: 'from' | 'to', text: string) => {
    const next = { ...range, [end]: text === '' ? null : Number(text) };
    onChange(next.from === null && next.to === null ? null : next);
  };
  const ends = [
    ['from', words.fromShort, isYears ? words.fromYear(heading) : words.from(heading)],
    ['to', words.toShort, isYears ? words.toYear(heading) : words.to(heading)],
  ] as const;
  return (
    <span className="grid-range">
      {ends.map(([end, short, label]) => (
        <input
          key={end}
          type="number"
          step="any"
          aria-label={label}
          placeholder={short}
          value={range[end] ?? ''}
          onChange={({ target }) => change(end, target.value)}
        />
      ))}
    </span>
  );
}

const FILTERS = { contains: ContainsFilter, choice: ChoiceFilter, range: RangeFilter } as const;

interface GridFiltersProps {
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
  readonly filters: ColumnFilters;
  readonly onFilter: (filters: ColumnFilters) => void;
}

/** A filter under each heading, as its column needs it: a text, a choice, or from and to. */
export function GridFilters({ columns, rows, filters, onFilter }: GridFiltersProps) {
  const change = (position: number, filter: ColumnFilter | null) => {
    const next = new Map(filters);
    if (filter === null) next.delete(position);
    else next.set(position, filter);
    onFilter(next);
  };
  return (
    <tr aria-rowindex={2} className="grid-filters">
      <td aria-colindex={1} />
      {columns.map((column, position) => {
        const Filter = FILTERS[column.filter];
        return (
          <td key={column.key} aria-colindex={position + 2}>
            <Filter
              column={column}
              position={position}
              rows={rows}
              filter={filters.get(position)}
              onChange={(filter) => change(position, filter)}
            />
          </td>
        );
      })}
    </tr>
  );
}
