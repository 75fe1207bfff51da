import { useEffect } from 'react';
import { openingSearch } from '../loading/site.ts';
import { encodeView } from '../view/url-codec.ts';
import type { Atlas } from './atlas-context.ts';
import { doBeforeReload } from './reload-page.ts';

/** A person who drags writes the link at most this often; browsers refuse more than a few a second. */
const WRITE_EVERY_MS = 300;

/** Puts a link into the address; false where a page opened from a file may not change its own. */
function writeAddress(link: string, isPassing: boolean): boolean {
  try {
    if (isPassing) window.history.replaceState(null, '', `?${link}`);
    else window.history.pushState(null, '', `?${link}`);
    return true;
  } catch {
    return false;
  }
}

/**
 * Keeps the page's address and the view in step: an act writes the link, the browser's back and
 * forward buttons show the view that the link names.
 */
export function useLink({ store, clock, readLink }: Atlas): void {
  useEffect(() => {
    let timer = 0;
    let written = encodeView(store.getView());
    let isAddressGood = true;
    const write = () => {
      timer = 0;
      const link = encodeView(store.getView());
      if (link === written) return;
      written = link;
      // A playing clock would fill the history with dates that nobody chose.
      isAddressGood = writeAddress(link, clock.isPlaying());
    };
    const unsubscribe = store.subscribe(() => {
      window.clearTimeout(timer);
      timer = window.setTimeout(write, WRITE_EVERY_MS);
    });
    const forgetReload = doBeforeReload(write);
    const handlePopState = () => {
      // A jump within the page; the address knows nothing of the view.
      if (!isAddressGood) return;
      window.clearTimeout(timer);
      const view = readLink(openingSearch());
      written = encodeView(view);
      store.replace(view);
    };
    window.addEventListener('popstate', handlePopState);
    return () => {
      unsubscribe();
      forgetReload();
      window.clearTimeout(timer);
      window.removeEventListener('popstate', handlePopState);
    };
  }, [store, clock, readLink]);
}
