// What all peers draw alike.

export const LAND = '#f2efe9';
export const BORDER = '#999';
/** The colour of the zones of each batch, the first batch first. */
export const BATCH_COLOURS = [
  '#440154',
  '#46327e',
  '#365c8d',
  '#277f8e',
  '#1fa187',
  '#4ac16d',
  '#a0da39',
];
/** Pixels, at any zoom. */
export const ZONE_RADIUS = 4.5;

/** Points and corridors of an own table: between land and zones, points over corridors. */
export const POINT_COLOUR = '#d95f02';
export const POINT_RADIUS = 2;
export const CORRIDOR_COLOUR = '#c51b7d';
export const CORRIDOR_WIDTH = 1;

/** Pixels left free around the provinces. */
export const MARGIN = 20;
