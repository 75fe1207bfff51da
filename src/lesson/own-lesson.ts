import { createOwnWorkStore } from '../own-work/own-work-store.ts';
import { createWorkKeeper, newStamp } from '../own-work/work-keeper.ts';
import { LESSON_KIND } from './lesson-kind.ts';

/** The one lesson of this page's own. */
export const ownLesson = createOwnWorkStore(LESSON_KIND, createWorkKeeper('lesson'), newStamp);
