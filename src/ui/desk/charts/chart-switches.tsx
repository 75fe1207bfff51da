import { useId } from 'react';
import { type ChartChoice, OPTION_VALUES, OPTIONS_OF } from '../../../charts/chart-page.ts';
import type { ChartOptions } from '../../../charts/drawn-chart.ts';
import { chartWordsOf } from '../../../i18n/charts.ts';
import { useWords } from '../../atlas-context.ts';

interface ChartSwitchesProps {
  readonly choice: ChartChoice;
  readonly onChoose: (choice: ChartChoice) => void;
}

interface SwitchProps<T extends string> {
  readonly label: string;
  readonly values: readonly T[];
  readonly chosen: T;
  readonly nameOf: Readonly<Record<T, string>>;
  readonly onChoose: (value: T) => void;
}

function Switch<T extends string>({ label, values, chosen, nameOf, onChoose }: SwitchProps<T>) {
  const name = useId();
  return (
    <fieldset className="chart-switch">
      <legend>{label}</legend>
      {values.map((value) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          <span>{nameOf[value]}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** The choices within a chart: how the same evidence is laid out. */
export function ChartSwitches({ choice, onChoose }: ChartSwitchesProps) {
  const { switches } = chartWordsOf(useWords().language);
  const { page, options } = choice;
  const choose = (change: Partial<ChartOptions>) =>
    onChoose({ page, options: { ...options, ...change } });
  const offered = OPTIONS_OF[page];
  if (offered.length === 0) return null;
  return (
    <div className="chart-switches">
      {offered.includes('counting') ? (
        <Switch
          label={switches.counting}
          values={OPTION_VALUES.counting}
          chosen={options.counting}
          nameOf={switches.countingName}
          onChoose={(counting) => choose({ counting })}
        />
      ) : null}
      {offered.includes('grouping') ? (
        <Switch
          label={switches.grouping}
          values={OPTION_VALUES.grouping}
          chosen={options.grouping}
          nameOf={switches.groupingName}
          onChoose={(grouping) => choose({ grouping })}
        />
      ) : null}
      {offered.includes('theme') ? (
        <Switch
          label={switches.theme}
          values={OPTION_VALUES.theme}
          chosen={options.theme}
          nameOf={switches.themeName}
          onChoose={(theme) => choose({ theme })}
        />
      ) : null}
      {offered.includes('measure') ? (
        <Switch
          label={switches.measure}
          values={OPTION_VALUES.measure}
          chosen={options.measure}
          nameOf={switches.measureName}
          onChoose={(measure) => choose({ measure })}
        />
      ) : null}
    </div>
  );
}
