import './ui/embed/embed.css';
import { createRoot, type Root } from 'react-dom/client';
import { createGuest } from './embed/guest.ts';
import { preferFigure } from './embed/guest-view.ts';
import { type Door, openDoor } from './embed/open-door.ts';
import { readEmbedOptions } from './embed/read-embed-options.ts';
import { wordsOf } from './i18n/words.ts';
import { openingSearch } from './loading/site.ts';
import { dressPage, preferredView, prepareAtlas } from './prepare-atlas.ts';
import { dressForcedColours } from './ui/dress-forced-colours.ts';
import { EmbedRoot } from './ui/embed/embed-root.tsx';
import { Notices } from './ui/notices.tsx';
import { browserPrefersReducedMotion } from './view/browser-frame.ts';
import { decodeView } from './view/url-codec.ts';

const { options, search, ignored } = readEmbedOptions(openingSearch());
const plays = options.plays && !browserPrefersReducedMotion();

/** Where there is no page around. */
const CLOSED: Door = { ready: () => undefined, tellHeight: () => undefined };

async function open(root: Root): Promise<void> {
  const preferred = preferFigure(preferredView());
  const asked = decodeView(search, preferred).view;
  dressPage(asked);
  const guest = createGuest(options.interaction, plays);
  const prepared = await prepareAtlas(search, preferred, guest);
  if (!prepared.ok) {
    root.render(
      <Notices
        words={wordsOf(asked.language)}
        failures={prepared.failures}
        ignored={[]}
        onRetry={() => void open(root)}
        onDismiss={() => undefined}
      />,
    );
    return;
  }
  const { atlas, files } = prepared;
  const unread = [...ignored, ...prepared.ignored];
  if (unread.length > 0) console.info(`Atlas: ignored in the address: ${unread.join(', ')}.`);
  const isFramed = window.parent !== window;
  const { ready, tellHeight } = isFramed ? openDoor(atlas, guest, options.parent) : CLOSED;
  root.render(
    <EmbedRoot
      atlas={atlas}
      options={options}
      files={files}
      onReady={ready}
      onHeight={tellHeight}
    />,
  );
  const { story, lesson } = atlas.store.getView();
  if (plays && !story && !lesson) atlas.clock.play();
}

/** Puts the embed in the place of the first picture. */
export function openEmbed(container: HTMLElement): Promise<void> {
  dressForcedColours();
  return open(createRoot(container));
}
