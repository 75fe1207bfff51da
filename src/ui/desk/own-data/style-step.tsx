import { useState } from 'react';
import {
  AGGREGATES,
  CLASS_COUNTS,
  type OwnStyle,
  RAMPS,
  SCALE_KINDS,
} from '../../../own-table/own-settings.ts';
import type { LoadedTable } from '../../../own-table/own-table-store.ts';
import { Choice } from './choice.tsx';
import { OwnLegend } from './own-legend.tsx';
import { ownTableStore } from './page-table-store.ts';
import { useOwnWords } from './use-own-table.ts';

function parseBreaks(text: string): readonly number[] {
  const parts = text.split(/[\s;；]+/).filter(Boolean);
  return parts
    .map((part) => Number(part.replace(/,/g, '')))
    .filter(Number.isFinite)
    .slice(0, 8);
}

function Breaks({
  style,
  onChange,
}: {
  readonly style: OwnStyle;
  readonly onChange: (breaks: readonly number[]) => void;
}) {
  const own = useOwnWords();
  const [text, setText] = useState(() => style.breaks.join(' '));
  return (
    <label className="field">
      {own.breaks}
      <input
        type="text"
        inputMode="decimal"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onBlur={() => onChange(parseBreaks(text))}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onChange(parseBreaks(text));
        }}
      />
    </label>
  );
}

/** How the table is drawn. */
export function StyleStep({ table }: { readonly table: LoadedTable }) {
  const own = useOwnWords();
  const { settings, summary, layer } = table;
  const { style, roles } = settings;
  const change = (part: Partial<OwnStyle>) =>
    void ownTableStore.change({ ...settings, style: { ...style, ...part } });
  const isUnits = layer?.geometry.kind === 'units';
  const isNumber = style.column !== null && roles[style.column] === 'number';
  const isClasses = layer?.paint.scale.kind === 'classes';
  const columns = summary.columns.flatMap(({ name }, column) => {
    const role = roles[column];
    return role === 'number' || role === 'text' ? [{ value: String(column), label: name }] : [];
  });
  const listed = <T extends string>(values: readonly T[], labels: Record<T, string>) =>
    values.map((value) => ({ value, label: labels[value] }));
  const manual = (): readonly number[] =>
    style.breaks.length === 0 && layer?.paint.scale.kind === 'classes'
      ? layer.paint.scale.breaks
      : style.breaks;
  return (
    <section aria-labelledby="own-style">
      <h3 id="own-style">{own.steps.style}</h3>
      <label className="check">
        <input
          type="checkbox"
          checked={style.isShown}
          onChange={(event) => change({ isShown: event.target.checked })}
        />
        {own.show}
      </label>
      <Choice
        label={own.colourBy}
        value={style.column === null ? '' : String(style.column)}
        options={[{ value: '', label: isUnits ? own.rowCount : own.nothing }, ...columns]}
        onChoose={(value) => change({ column: value === '' ? null : Number(value) })}
      />
      {isUnits && isNumber ? (
        <Choice
          label={own.aggregate}
          value={style.aggregate}
          options={listed(AGGREGATES, own.aggregates)}
          onChoose={(aggregate) => change({ aggregate })}
        />
      ) : null}
      {isClasses ? (
        <>
          <Choice
            label={own.scale}
            value={style.scale}
            options={listed(SCALE_KINDS, own.scales)}
            onChoose={(scale) => change({ scale, breaks: manual() })}
          />
          {style.scale === 'manual' ? (
            <Breaks style={style} onChange={(breaks) => change({ breaks })} />
          ) : (
            <Choice
              label={own.classes}
              value={String(style.classes)}
              options={CLASS_COUNTS.map((count) => ({
                value: String(count),
                label: String(count),
              }))}
              onChoose={(classes) => change({ classes: Number(classes) })}
            />
          )}
        </>
      ) : null}
      {layer?.paint.scale.kind === 'categories' ? null : (
        <Choice
          label={own.ramp}
          value={style.ramp}
          options={listed(RAMPS, own.ramps)}
          onChoose={(ramp) => change({ ramp })}
        />
      )}
      <OwnLegend />
    </section>
  );
}
