import { Fragment } from 'react';
import { aboutWordsOf } from '../../i18n/about.ts';
import { useWords } from '../atlas-context.ts';
import { Dialog } from '../dialog/dialog.tsx';

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

/** How to use the atlas, and every key that it knows. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const { help } = aboutWordsOf(useWords().language);
  const { key } = help;
  return (
    <Dialog heading={help.heading} onClose={onClose}>
      <p>{help.start}</p>
      <KeyList
        heading={help.clock}
        keys={[
          [[key.space], help.play],
          [['←', '→'], help.month],
          [[key.page], help.year],
          [[key.home], help.ends],
          [[',', '.'], help.events],
        ]}
      />
      <KeyList
        heading={help.map}
        keys={[
          [[key.arrows], help.walk],
          [[key.enter], help.open],
        ]}
      />
      <KeyList
        heading={help.everywhere}
        keys={[
          [[key.tab], help.tab],
          [[key.escape], help.escape],
        ]}
      />
      <p className="quiet">{help.list}</p>
    </Dialog>
  );
}
