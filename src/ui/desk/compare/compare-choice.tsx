import { useState } from 'react';
import { REGION_IDS } from '../../../domain/dataset.ts';
import { dayOf, isoDateOf, parseIsoDate } from '../../../domain/period.ts';
import { compareWordsOf } from '../../../i18n/compare.ts';
import { type Compare, LAYERS } from '../../../view/view-state.ts';
import { useAtlas, useView, useWords } from '../../atlas-context.ts';

type Of<What extends Compare['what']> = Extract<Compare, { readonly what: What }>;

function useShow() {
  const { store } = useAtlas();
  return (compare: Compare) => store.act({ type: 'set', change: { compare } });
}

function DateChoice({ compare }: { readonly compare: Of<'date'> }) {
  const { index } = useAtlas();
  const { formatDate, language } = useWords();
  const words = compareWordsOf(language);
  const show = useShow();
  const [draft, setDraft] = useState<string | null>(null);
  const handleText = (text: string) => {
    const day = parseIsoDate(text.trim());
    const isGood = day !== null && day >= index.firstDay && day <= index.lastDay;
    setDraft(isGood ? null : text);
    if (isGood) show({ ...compare, date: isoDateOf(day) });
  };
  return (
    <>
      <label className="field">
        {words.date}
        <input
          type="text"
          maxLength={10}
          placeholder="YYYY-MM-DD"
          autoComplete="off"
          value={draft ?? compare.date}
          aria-invalid={draft !== null}
          aria-describedby="compare-date-hint"
          onChange={(event) => handleText(event.target.value)}
          onBlur={() => setDraft(null)}
        />
      </label>
      <p id="compare-date-hint" className={draft === null ? 'visually-hidden' : 'compare-hint'}>
        {words.dateRange(isoDateOf(index.firstDay), isoDateOf(index.lastDay))}
      </p>
      <label className="field">
        {words.orBatch}
        <select value={compare.date} onChange={(event) => handleText(event.target.value)}>
          {index.batches.every(({ day }) => day !== dayOf(compare.date)) ? (
            <option value={compare.date}>—</option>
          ) : null}
          {index.batches.map(({ batch, day }) => (
            <option key={batch} value={isoDateOf(day)}>
              {words.batch(batch, formatDate(isoDateOf(day)))}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

function RegionChoice({ compare }: { readonly compare: Of<'region'> }) {
  const { store } = useAtlas();
  const { regions } = useView();
  const { messages, language } = useWords();
  const words = compareWordsOf(language);
  const show = useShow();
  const options = REGION_IDS.map((region) => (
    <option key={region} value={region}>
      {messages.region[region]}
    </option>
  ));
  const regionOf = (text: string) => REGION_IDS.find((known) => known === text);
  return (
    <>
      <label className="field">
        {words.first}
        <select
          value={regions?.length === 1 ? regions[0] : ''}
          onChange={(event) => {
            const region = regionOf(event.target.value);
            store.act({ type: 'set', change: { regions: region ? [region] : null } });
          }}
        >
          <option value="">—</option>
          {options}
        </select>
      </label>
      <label className="field">
        {words.second}
        <select
          value={compare.region}
          onChange={(event) => {
            const region = regionOf(event.target.value);
            if (region) show({ ...compare, region });
          }}
        >
          {options}
        </select>
      </label>
    </>
  );
}

function LayersChoice({ compare }: { readonly compare: Of<'layers'> }) {
  const { messages, language } = useWords();
  const words = compareWordsOf(language);
  const show = useShow();
  return (
    <fieldset className="compare-layouts">
      <legend>{words.second}</legend>
      {LAYERS.map((layer) => (
        <label key={layer} className="check">
          <input
            type="checkbox"
            checked={compare.layers.includes(layer)}
            onChange={(event) => {
              const isOn = event.target.checked;
              const layers = LAYERS.filter((other) =>
                other === layer ? isOn : compare.layers.includes(other),
              );
              show({ ...compare, layers });
            }}
          />
          {messages.layers.name[layer]}
        </label>
      ))}
    </fieldset>
  );
}

/** What the second picture shows instead. */
export function CompareChoice({ compare }: { readonly compare: Compare }) {
  switch (compare.what) {
    case 'date':
      return <DateChoice compare={compare} />;
    case 'region':
      return <RegionChoice compare={compare} />;
    case 'layers':
      return <LayersChoice compare={compare} />;
  }
}
