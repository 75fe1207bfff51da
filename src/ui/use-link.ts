import { useEffect } from 'react';
import type { ViewStore } from '../view/store.ts';
import { decodeView, encodeView } from '../view/url-codec.ts';

/** A person who drags writes the link at most this often; browsers refuse more than a few a second. */
const WRITE_EVERY_MS = 300;

/**
 * Keeps the page's address and the view in step: an act writes the link, the browser's back and
 * forward buttons show the view that the link names.
 */
export function useLink(store: ViewStore): void {
  useEffect(() => {
    let timer = 0;
    let written = encodeView(store.getView());
    const write = () => {
      timer = 0;
      const link = encodeView(store.getView());
      if (link === written) return;
      written = link;
      window.history.pushState(null, '', `?${link}`);
    };
    const unsubscribe = store.subscribe(() => {
      window.clearTimeout(timer);
      timer = window.setTimeout(write, WRITE_EVERY_MS);
    });
    const handlePopState = () => {
      window.clearTimeout(timer);
      const { view } = decodeView(window.location.search);
      written = encodeView(view);
      store.replace(view);
    };
    window.addEventListener('popstate', handlePopState);
    return () => {
      unsubscribe();
      window.clearTimeout(timer);
      window.removeEventListener('popstate', handlePopState);
    };
  }, [store]);
}
