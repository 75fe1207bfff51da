export const TAKE_AWAYS = [
  'figure',
  'slides',
  'video',
  'download',
  'cite',
  'embed',
  'course',
  'single',
] as const;
/** What a person can take away of the view: a figure for print, slides, a video, data, a citation. */
export type TakeAway = (typeof TAKE_AWAYS)[number];
