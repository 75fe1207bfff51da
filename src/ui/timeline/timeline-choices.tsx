import { isoDateOf } from '../../domain/period.ts';
import { type AtEnd, SPEEDS, type ViewState } from '../../view/view-state.ts';
import { useAtlas, useSettledView, useWords } from '../atlas-context.ts';
import { DateField } from './date-field.tsx';

const AT_END: readonly AtEnd[] = ['stop', 'loop', 'bounce'];

interface CheckProps {
  readonly label: string;
  readonly isChecked: boolean;
  readonly onCheck: (isChecked: boolean) => void;
}

function Check({ label, isChecked, onCheck }: CheckProps) {
  return (
    <label className="timeline-option">
      <input
        type="checkbox"
        checked={isChecked}
        onChange={(event) => onCheck(event.target.checked)}
      />
      <span>{label}</span>
    </label>
  );
}

interface ChoiceProps<T> {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly T[];
  readonly nameOf: (choice: T) => string;
  readonly onChoose: (choice: T) => void;
}

function Choice<T extends string | number>(props: ChoiceProps<T>) {
  const choose = (text: string) => {
    const choice = props.choices.find((each) => String(each) === text);
    if (choice !== undefined) props.onChoose(choice);
  };
  return (
    <label className="timeline-option is-choice">
      <span>{props.label}</span>
      <select value={props.value} onChange={(event) => choose(event.target.value)}>
        {props.choices.map((choice) => (
          <option key={choice} value={choice}>
            {props.nameOf(choice)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** How the clock plays and what the timeline shows. */
export function TimelineChoices() {
  const { store, index } = useAtlas();
  const view = useSettledView();
  const { clock } = useWords().messages;
  const change = (next: Partial<ViewState>) => store.act({ type: 'set', change: next });
  return (
    <div className="timeline-options">
      <Choice
        label={clock.speed}
        value={view.speed}
        choices={SPEEDS}
        nameOf={clock.speedOf}
        onChoose={(speed) => change({ speed })}
      />
      <Choice
        label={clock.atEnd}
        value={view.atEnd}
        choices={AT_END}
        nameOf={(choice) => clock.atEndName[choice]}
        onChoose={(atEnd) => change({ atEnd })}
      />
      <Check label={clock.dwell} isChecked={view.dwell} onCheck={(dwell) => change({ dwell })} />
      <Check
        label={clock.range}
        isChecked={view.rangeStart !== null}
        onCheck={(isRange) => change({ rangeStart: isRange ? isoDateOf(index.firstDay) : null })}
      />
      {view.rangeStart !== null && (
        <div className="timeline-option is-choice">
          <span aria-hidden="true">{clock.rangeStart}</span>
          <DateField handle="rangeStart" label={clock.rangeStart} />
        </div>
      )}
      <Check
        label={clock.series}
        isChecked={view.showSeries}
        onCheck={(showSeries) => change({ showSeries })}
      />
    </div>
  );
}
