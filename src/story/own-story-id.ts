/** The id of the reader's own story, which only this browser holds. */
export const OWN_STORY = 'mine';
