export const TAKE_AWAYS = ['figure', 'download', 'cite'] as const;
/** What a person can take away of the view: a figure for print, data, a citation. */
export type TakeAway = (typeof TAKE_AWAYS)[number];
