import { createOwnWorkStore } from '../own-work/own-work-store.ts';
import { createWorkKeeper, newStamp } from '../own-work/work-keeper.ts';
import { STORY_KIND } from './story-kind.ts';

/** The one story of this page's own. */
export const ownStory = createOwnWorkStore(STORY_KIND, createWorkKeeper('story'), newStamp);
