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
const LessonEditor = lazyPart(() =>
  import('../lesson-editor/lesson-editor.tsx').then((module) => module.LessonEditor),
);

/** What the address brings that somebody shared: a story, a lesson, or nothing. */
function sharedKind(): string | undefined {
  return /^#my(story|lesson)=/.exec(window.location.hash)?.[1];
}

/** The stories and lessons of the atlas, and those of one's own, under one word of the toolbar. */
export function StoriesMenu() {
  const { stories } = useWords().messages.desk;
  const [written, write] = useState(sharedKind);
  // A link to a shared work may be pasted into this very page; an open editor hears of it by itself.
  useEffect(() => {
    const look = () => write((kind) => sharedKind() ?? kind);
    window.addEventListener('hashchange', look);
    return () => window.removeEventListener('hashchange', look);
  }, []);
  const menu = useRef<HTMLSpanElement>(null);
  const Editor = written === 'lesson' ? LessonEditor : StoryEditor;
  return (
    <span ref={menu} className="stories-menu">
      <Menu label={stories}>
        <StoryChoices
          onWrite={(kind) => {
            // The menu folds when the focus leaves it.
            menu.current?.querySelector('summary')?.focus();
            write(kind);
          }}
        />
      </Menu>
      <Suspense>{written ? <Editor onClose={() => write(undefined)} /> : null}</Suspense>
    </span>
  );
}
