import { useState } from 'react';
import { embedDialogWordsOf } from '../../i18n/embed-dialog.ts';
import { IS_SINGLE_FILE } from '../../loading/site.ts';
import { useAtlas, useWords } from '../atlas-context.ts';
import { Dialog } from '../dialog/dialog.tsx';
import { EmbedMaker } from './embed/embed-maker.tsx';
import { useEmbedSite } from './embed/use-embed-site.ts';
import './take-away.css';
import './figure/figure-dialog.css';
import './embed/embed-dialog.css';

/** Makes the code that shows the present view, or what is told in it, in another page. */
export function EmbedDialog({ onClose }: { readonly onClose: () => void }) {
  const { store } = useAtlas();
  const { language } = useWords();
  const words = embedDialogWordsOf(language);
  // The view as it was when the dialog opened: a playing clock must not change what is being set up.
  const [view] = useState(() => store.getView());
  const site = useEmbedSite(view);
  return (
    <Dialog className="embed-dialog" heading={words.heading} onClose={onClose}>
      <p className="quiet">{IS_SINGLE_FILE ? words.singleFile : words.about}</p>
      {IS_SINGLE_FILE || !site ? null : (
        <EmbedMaker words={words} language={language} view={view} site={site} />
      )}
    </Dialog>
  );
}
