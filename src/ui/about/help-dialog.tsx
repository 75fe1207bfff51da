import { Fragment, useId, useState } from 'react';
import { COMMANDS, type KeyBinding } from '../../commands/commands.ts';
import { aboutWordsOf } from '../../i18n/about.ts';
import { useWords } from '../atlas-context.ts';
import { Dialog } from '../dialog/dialog.tsx';
import { areSingleKeysOn, switchSingleKeys } from '../single-keys.ts';

/** Keys and what they do, in order. */
type Keys = readonly (readonly [keys: readonly string[], does: string])[];

function KeyList({ heading, keys }: { readonly heading: string; readonly keys: Keys }) {
  return (
    <>
      <h3>{heading}</h3>
      <dl className="keys">
        {keys.map(([names, does]) => (
          <Fragment key={does}>
            <dt>
              {names.map((name) => (
                <Fragment key={name}>
                  <kbd>{name}</kbd>{' '}
                </Fragment>
              ))}
            </dt>
            <dd>{does}</dd>
          </Fragment>
        ))}
      </dl>
    </>
  );
}

function nameOfBinding({ key, mod, shift }: KeyBinding, space: string): string {
  const name = key === ' ' ? space : key.toUpperCase();
  const modifier = /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘' : 'Ctrl';
  return [...(mod ? [modifier] : []), ...(shift ? ['Shift'] : []), name].join(' + ');
}

/** For those whose voice types, or whose hands touch keys unawares. */
function SingleKeysSwitch({ label, note }: { readonly label: string; readonly note: string }) {
  const [isOn, setOn] = useState(areSingleKeysOn);
  const id = useId();
  return (
    <>
      <label className="check">
        <input
          type="checkbox"
          checked={isOn}
          aria-describedby={id}
          onChange={({ target }) => {
            switchSingleKeys(target.checked);
            setOn(target.checked);
          }}
        />
        {label}
      </label>
      <p id={id} className="quiet">
        {note}
      </p>
    </>
  );
}

/** How to use the atlas, and every key that it knows. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const { help } = aboutWordsOf(useWords().language);
  const { key } = help;
  return (
    <Dialog heading={help.heading} onClose={onClose}>
      <p>{help.start}</p>
      <KeyList
        heading={help.everywhere}
        keys={[
          ...COMMANDS.map(
            ({ id, bindings }) =>
              [
                bindings.map((binding) => nameOfBinding(binding, key.space)),
                help.command[id],
              ] as const,
          ),
          [[key.tab], help.tab],
          [[key.escape], help.escape],
        ]}
      />
      <SingleKeysSwitch label={help.singleKeys} note={help.singleKeysNote} />
      <KeyList
        heading={help.clock}
        keys={[
          [['←', '→'], help.month],
          [['Page Up', 'Page Down'], help.year],
          [['Home', 'End'], help.ends],
          [[help.shiftDrag], help.brush],
        ]}
      />
      <p className="quiet">{help.orRange}</p>
      <KeyList
        heading={help.map}
        keys={[
          [[key.arrows], help.walk],
          [['Page Up', 'Page Down'], help.walkGroups],
          [['A … Z'], help.walkLetters],
          [[key.enter], help.open],
          [['+', '−', '0'], help.zoom],
          [[help.shiftArrows], help.pan],
        ]}
      />
      <p className="quiet">{help.area}</p>
      <p className="quiet">{help.list}</p>
      <KeyList
        heading={help.story}
        keys={[
          [['→', '↓', 'Page Down', key.space], help.storyNext],
          [['←', '↑', 'Page Up'], help.storyBack],
          [['Home', 'End'], help.storyEnds],
          [[help.storyDigits], help.storyJump],
          [['P'], help.storyPlay],
          [['R'], help.storyResume],
          [['B', '.'], help.storyBlank],
          [['L'], help.storyPointer],
          [['F'], help.storyFull],
          [[key.escape], help.storyLeave],
        ]}
      />
      <p className="quiet">{help.storyNote}</p>
    </Dialog>
  );
}
