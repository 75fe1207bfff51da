import { useEffect } from 'react';
import '../../stage/own-layer-part.tsx';
import { BringStep } from './bring-step.tsx';
import { ColumnsStep } from './columns-step.tsx';
import { JoinStep } from './join-step.tsx';
import { LookStep } from './look-step.tsx';
import { ownTableStore } from './page-table-store.ts';
import { StyleStep } from './style-step.tsx';
import { TableFacts } from './table-facts.tsx';
import { useOwnTable, useOwnWords } from './use-own-table.ts';
import './own-data.css';

/** A table of one's own, in steps on one page: bring, check the columns, join, draw, look. */
export function OwnDataTool() {
  const state = useOwnTable();
  const own = useOwnWords();
  useEffect(() => {
    // What an earlier visit kept, where it has not come back yet.
    if (!ownTableStore.getState().table) void ownTableStore.restore();
  }, []);
  const { table } = state;
  return (
    <div className="own-data">
      <p className="quiet">{own.intro}</p>
      <BringStep state={state} />
      {!table && state.keeping === 'newer' ? <p role="alert">{own.newerKept}</p> : null}
      {table ? (
        <>
          <TableFacts state={state} table={table} />
          <ColumnsStep table={table} />
          <JoinStep table={table} />
          {table.layer ? (
            <>
              <StyleStep table={table} />
              <LookStep table={table} />
            </>
          ) : null}
          <p className="visually-hidden" role="status">
            {state.isBusy ? own.busy : ''}
          </p>
        </>
      ) : null}
    </div>
  );
}
