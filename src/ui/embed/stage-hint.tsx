import { type RefObject, useEffect, useState } from 'react';
import { embedWordsOf } from '../../i18n/embed.ts';
import { useWords } from '../atlas-context.ts';

type Tried = 'wheel' | 'touch';

const SHOWN_MS = 1400;

/** Says how the map is moved when a person tries in vain; the page goes on scrolling meanwhile. */
export function StageHint({ stage }: { readonly stage: RefObject<HTMLElement | null> }) {
  const words = embedWordsOf(useWords().language);
  const [tried, setTried] = useState<Tried | null>(null);
  useEffect(() => {
    const element = stage.current;
    if (!element) return;
    let timer = 0;
    const show = (next: Tried | null) => {
      window.clearTimeout(timer);
      setTried(next);
      if (next) timer = window.setTimeout(() => setTried(null), SHOWN_MS);
    };
    const isOnMap = ({ target }: Event) => target instanceof Element && target.closest('.stage');
    const handleWheel = (event: WheelEvent) => {
      if (isOnMap(event)) show(event.ctrlKey || event.metaKey ? null : 'wheel');
    };
    const handleTouch = (event: TouchEvent) => {
      if (isOnMap(event)) show(event.touches.length > 1 ? null : 'touch');
    };
    element.addEventListener('wheel', handleWheel, { passive: true, capture: true });
    element.addEventListener('touchmove', handleTouch, { passive: true, capture: true });
    return () => {
      window.clearTimeout(timer);
      element.removeEventListener('wheel', handleWheel, { capture: true });
      element.removeEventListener('touchmove', handleTouch, { capture: true });
    };
  }, [stage]);
  const isMac = /mac/i.test(navigator.platform);
  const text = {
    wheel: isMac ? words.zoomHintMac : words.zoomHint,
    touch: words.touchHint,
  };
  // For the hand alone: who uses the keyboard has the buttons.
  return (
    <p className="embed-hint" data-shown={tried !== null} aria-hidden="true">
      {tried ? text[tried] : null}
    </p>
  );
}
