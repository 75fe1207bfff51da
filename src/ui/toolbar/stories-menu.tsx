import { Suspense, useEffect, useRef, useState } from 'react';
import { useWords } from '../atlas-context.ts';
import { lazyPart } from '../lazy-part.tsx';
import { Menu } from './menu.tsx';

const StoryChoices = lazyPart(() =>
  import('../story/story-choices.tsx').then((module) => module.StoryChoices),
);
const StoryEditor = lazyPart(() =>
  import('../story-editor/story-editor.tsx').then((module) => module.StoryEditor),
);

/** The address brings a story that somebody shared. */
function isShared(): boolean {
  return window.location.hash.startsWith('#mystory=');
}

/** The stories of the atlas, and a story of one's own, under one word of the toolbar. */
export function StoriesMenu() {
  const { stories } = useWords().messages.desk;
  const [isWriting, setWriting] = useState(isShared);
  // A link to a shared story may be pasted into this very page; an open editor hears of it by itself.
  useEffect(() => {
    const look = () => setWriting((isOpen) => isOpen || isShared());
    window.addEventListener('hashchange', look);
    return () => window.removeEventListener('hashchange', look);
  }, []);
  const menu = useRef<HTMLSpanElement>(null);
  const write = () => {
    // The menu folds when the focus leaves it.
    menu.current?.querySelector('summary')?.focus();
    setWriting(true);
  };
  return (
    <span ref={menu} className="stories-menu">
      <Menu label={stories}>
        <StoryChoices onWrite={write} />
      </Menu>
      <Suspense>{isWriting ? <StoryEditor onClose={() => setWriting(false)} /> : null}</Suspense>
    </span>
  );
}
