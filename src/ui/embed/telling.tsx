import { Suspense, useState } from 'react';
import { hostLessons } from '../../embed/host-lessons.ts';
import { useAtlas, useSettledView } from '../atlas-context.ts';
import { lazyPart } from '../lazy-part.tsx';

const StoryPlayer = lazyPart(() =>
  import('../story/story-player.tsx').then((module) => module.StoryPlayer),
);
const LessonPlayer = lazyPart(() =>
  import('../lesson/lesson-player.tsx').then((module) => module.LessonPlayer),
);

/** The story that is told, or the lesson that is worked on, beside the map or under it. */
export function Telling() {
  const { guest, store } = useAtlas();
  const { story, lesson } = useSettledView();
  // Once, before the first lesson begins.
  useState(() => guest && hostLessons(guest, store));
  return (
    <Suspense fallback={<div className="story" />}>
      {lesson ? <LessonPlayer key={lesson.id} place={lesson} /> : null}
      {story && !lesson ? <StoryPlayer key={story.id} place={story} /> : null}
    </Suspense>
  );
}
