import { queryForAtlas } from '../../embed/guest-view.ts';
import { embedWordsOf } from '../../i18n/embed.ts';
import { siteAddress } from '../../loading/site.ts';
import { Credit } from '../about/credit.tsx';
import { useView, useWords } from '../atlas-context.ts';

/** Where the map comes from, and the way to the whole atlas, opened at the same view. */
export function EmbedFoot() {
  const view = useView();
  const words = embedWordsOf(useWords().language);
  const address = new URL(`index.html?${queryForAtlas(view)}`, siteAddress()).href;
  return (
    <footer className="embed-foot">
      <Credit />
      <a className="embed-open" href={address} target="_blank" rel="noopener">
        {words.open}
        <span className="visually-hidden"> ({words.opensWindow})</span>
      </a>
    </footer>
  );
}
