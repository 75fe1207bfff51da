import { useState } from 'react';
import type { EmbedDialogWords } from '../../../i18n/embed-dialog.ts';
import type { Language, ViewState } from '../../../view/view-state.ts';
import { isOnThisMachine } from './embed-bases.ts';
import { embedCode, embedQuery } from './embed-code.ts';
import { EmbedCodeBox } from './embed-code-box.tsx';
import { EmbedForm } from './embed-form.tsx';
import { embedPlaceOf } from './embed-place-of.ts';
import { EmbedPoster } from './embed-poster.tsx';
import { EmbedPreview } from './embed-preview.tsx';
import { firstWish } from './embed-wish.ts';
import type { EmbedSite } from './use-embed-site.ts';

interface EmbedMakerProps {
  readonly words: EmbedDialogWords;
  readonly language: Language;
  readonly view: ViewState;
  readonly site: EmbedSite;
}

/** The choices, what they look like, and the code. */
export function EmbedMaker({ words, language, view, site }: EmbedMakerProps) {
  const [wish, setWish] = useState(() => firstWish(view, site.subjects));
  const [hasPoster, setPoster] = useState(false);
  // The page of a version's own path makes embeds of that version.
  const [isFrozen, setFrozen] = useState(
    () => site.bases.frozen !== null && window.location.href.startsWith(site.bases.frozen),
  );
  const place = embedPlaceOf({ view, wish, site, isFrozen, hasPoster, language });
  const isElement = wish.form === 'element';
  return (
    <div className="embed-parts">
      <div className="embed-choices">
        <EmbedForm
          words={words}
          site={site}
          wish={wish}
          isFrozen={isFrozen}
          onChange={(change) => setWish({ ...wish, ...change })}
          onFreeze={setFrozen}
        />
        {isElement && wish.subject === 'view' ? (
          <EmbedPoster
            words={words}
            view={view}
            language={wish.language}
            isWanted={hasPoster}
            onWant={setPoster}
          />
        ) : null}
      </div>
      <div className="embed-result">
        <EmbedCodeBox words={words} code={embedCode(view, wish, place)} />
        {isOnThisMachine(place.base) ? <p className="quiet">{words.thisMachine}</p> : null}
        <EmbedPreview
          words={words}
          query={embedQuery(view, wish)}
          title={place.title}
          heightPixels={isElement ? null : wish.heightPixels}
        />
      </div>
    </div>
  );
}
