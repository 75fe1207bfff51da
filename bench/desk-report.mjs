import { formatTable } from './format-table.mjs';

/** DESK.md: the tables with what one needs to know to read them. */
export function formatDeskResults({ openings, brush, analyses }, count, conditions) {
  return `# The research desk

Written by \`npm --prefix bench run desk\`; do not edit. Times of one machine, which did other work too.

## Opening

From the act to the first frame that shows the page or the dialog, ${count} times each, its chunk being there.

${formatTable('page', openings)}

## Brushing the timeline

From each step of a brush to the frame that shows it, with zones, belts and corridors on the map and
this page on the desk. A frame is 16.7 ms; less cannot be seen.

${formatTable('page', brush)}

## All analyses at one date

In Node, on one core, each at the end of 2024 with nothing kept from before.

${formatTable('analysis', analyses)}

${conditions.map((line) => `- ${line}`).join('\n')}
`;
}
