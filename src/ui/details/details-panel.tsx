import { type KeyboardEvent, Suspense, useMemo, useRef } from 'react';
import type { Words } from '../../i18n/words.ts';
import type { Details } from '../../selectors/details.ts';
import { selectDetails } from '../../selectors/select-details.ts';
import { useAtlas, useSettledView, useWords } from '../atlas-context.ts';
import { IconButton } from '../icon-button.tsx';
import { lazyPart } from '../lazy-part.tsx';
import { usePanelFocus } from './use-panel-focus.ts';

// What fills the panel waits until something is selected; the frame takes the focus at once.
const DetailsBody = lazyPart(() =>
  import('./details-body.tsx').then((module) => module.DetailsBody),
);

function headingOf({ names, region }: Details, words: Words): string {
  if (names.length > 0) return words.formatList(names.map(words.nameOf));
  return region ? words.messages.region[region] : '';
}

function kindOf({ selection, place }: Details, words: Words): string {
  const { kind, placeKind } = words.messages.details;
  const tellsPlaceKind = selection.kind === 'place' || selection.kind === 'country';
  return tellsPlaceKind && place ? placeKind[place.kind] : kind[selection.kind];
}

/** What the documents say of the selection, floating over the map; nothing while nothing is selected. */
export function DetailsPanel() {
  const { index, store } = useAtlas();
  const view = useSettledView();
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const details = useMemo(() => selectDetails(index, view), [index, view]);
  const selected = details && `${details.selection.kind}/${details.selection.id}`;
  usePanelFocus(heading, selected);
  if (!details) return null;

  const close = () => store.act({ type: 'select', selection: null });
  const handleKeyDown = (event: KeyboardEvent) => {
    // Escape in a source's dialog closes the dialog alone.
    const isInDialog = event.target instanceof Element && event.target.closest('dialog') !== null;
    if (event.key !== 'Escape' || isInDialog) return;
    event.stopPropagation();
    close();
  };
  return (
    <section
      className="details-panel panel"
      aria-label={words.messages.details.label}
      onKeyDown={handleKeyDown}
    >
      <header className="details-header">
        <div>
          <p className="details-kind">{kindOf(details, words)}</p>
          <h2 ref={heading} tabIndex={-1}>
            {headingOf(details, words)}
          </h2>
        </div>
        <IconButton icon="close" label={words.messages.app.close} onPress={close} />
      </header>
      <Suspense>
        <DetailsBody key={selected} details={details} />
      </Suspense>
    </section>
  );
}
