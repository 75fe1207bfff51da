import { UNIT_LEVELS, type UnitLevel } from '../../../own-table/gazetteer.ts';
import { ROLES, type Role, withRole } from '../../../own-table/own-settings.ts';
import type { LoadedTable } from '../../../own-table/own-table-store.ts';
import { ownTableStore } from './page-table-store.ts';
import { useOwnWords } from './use-own-table.ts';

function Preview({ table }: { readonly table: LoadedTable }) {
  const own = useOwnWords();
  const { columns, preview, firstRowNumber } = table.summary;
  return (
    <details>
      <summary>{own.preview}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls by the arrow keys */}
      <section className="own-scroll" tabIndex={0} aria-label={own.preview}>
        <table className="own-preview">
          <thead>
            <tr>
              <th scope="col">#</th>
              {columns.map((column) => (
                <th key={column.name} scope="col">
                  {column.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {preview.map((cells, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row's place is what it is
              <tr key={row}>
                <th scope="row">{row + firstRowNumber}</th>
                {cells.map((cell, column) => (
                  <td key={columns[column]?.name}>{cell.slice(0, 120)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}

/** What each column is read as, to be put right by hand, and the first rows. */
export function ColumnsStep({ table }: { readonly table: LoadedTable }) {
  const own = useOwnWords();
  const { settings, summary, remarks } = table;
  const nameOf = (column: number) => summary.columns[column]?.name ?? '';
  const { kind } = table.report;
  const isPlaced = settings.roles.includes('place') && (kind === 'units' || kind === 'none');
  return (
    <section aria-labelledby="own-columns">
      <h3 id="own-columns">{own.steps.columns}</h3>
      <table className="own-columns">
        <thead>
          <tr>
            <th scope="col">{own.column}</th>
            <th scope="col">{own.readAs}</th>
            <th scope="col">{own.example}</th>
          </tr>
        </thead>
        <tbody>
          {summary.columns.map(({ name }, column) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>
                <select
                  aria-label={`${own.readAs}: ${name}`}
                  value={settings.roles[column]}
                  onChange={(event) =>
                    void ownTableStore.change(
                      withRole(settings, column, event.target.value as Role),
                    )
                  }
                >
                  {ROLES.map((role) => (
                    <option key={role} value={role}>
                      {own.roles[role]}
                    </option>
                  ))}
                </select>
              </td>
              <td className="own-example">
                {summary.preview.find((cells) => cells[column] !== '')?.[column]?.slice(0, 60)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {isPlaced ? (
        <label className="field">
          {own.level}
          <select
            value={settings.level ?? ''}
            onChange={(event) => {
              const level = (event.target.value || null) as UnitLevel | null;
              void ownTableStore.change({ ...settings, level });
            }}
          >
            <option value="">{own.anyLevel}</option>
            {UNIT_LEVELS.map((level) => (
              <option key={level} value={level}>
                {own.levels[level]}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      <Preview table={table} />
      {remarks.length > 0 ? (
        <>
          <h4>{own.remarks}</h4>
          <ul className="own-remarks">
            {remarks.map((remark) => {
              const text = own.remark(remark, nameOf);
              return <li key={text}>{text}</li>;
            })}
          </ul>
        </>
      ) : null}
    </section>
  );
}
