import { quantile } from './statistics.mjs';

/** What is shown of a run, each as one number. */
const MEASURES = [
  ['first picture, ms', (run) => run.pictureMs, 0],
  ['picture there to stay, ms', (run) => run.lastingPictureMs, 0],
  ['first contentful paint, ms', (run) => run.paintMs, 0],
  ['play, frame p50, ms', (run) => quantile(run.frameMs, 0.5), 1],
  ['play, frame p95, ms', (run) => quantile(run.frameMs, 0.95), 1],
  ['play, frame p99, ms', (run) => quantile(run.frameMs, 0.99), 1],
  ['play, main thread busy, ms a frame', (run) => run.busyMsPerFrame, 2],
  ['JavaScript heap after loading, MB', (run) => run.heapBytes / 1e6, 1],
  ['JavaScript before the first act, KB brotli', (run) => run.scriptBytes / 1e3, 1],
  ['everything before the first act, KB brotli', (run) => run.allBytes / 1e3, 1],
];

function summarise(runs, read) {
  const values = runs.map(read);
  return { median: quantile(values, 0.5), least: Math.min(...values), most: Math.max(...values) };
}

function formatCell({ median, least, most }, digits) {
  const [middle, low, high] = [median, least, most].map((value) => value.toFixed(digits));
  return low === high ? middle : `${middle} (${low} to ${high})`;
}

/** A Markdown table: medians with their spread, and the atlas as a multiple of ECharts. */
export function formatTable(runs) {
  const rows = MEASURES.map(([name, read, digits]) => {
    const atlas = summarise(runs.atlas, read);
    const echarts = summarise(runs.echarts, read);
    const ratio = (atlas.median / echarts.median).toFixed(2);
    return `| ${name} | ${formatCell(atlas, digits)} | ${formatCell(echarts, digits)} | ${ratio} |`;
  });
  return ['| | atlas | ECharts 6 | ratio |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

/** RESULTS.md: the table with what one needs to know to read it. */
export function formatResults({ runs, rounds, playMs, conditions }) {
  return `# The atlas beside ECharts

Written by \`npm --prefix bench start\`; do not edit. Medians of ${rounds} loads, least and most in
brackets; the ratio is the atlas's median over that of ECharts (below 1: the atlas needs less). Read
the ratios: the times are those of one machine.

${formatTable(runs)}

${conditions.map((line) => `- ${line}`).join('\n')}

## What is measured

Both pages are minified by the same Vite and served brotli-compressed (quality 11) by the same local
server. Each load has a new browser with an empty profile and cache, a window of 1280 by 800 pixels
and no GPU; the pages take turns, and the turn's order rotates. The ECharts page draws the same
provinces and zones with the parts of ECharts that it needs, without labels, panels or animation.

- **First picture**: from the start of the navigation (\`performance.timeOrigin\`) to the first
  presented frame that has, in the middle of the window, at least 60 % of the final picture's pixels in
  the colour of the land and 60 % of those in the colours of the zones. **There to stay**: to the first
  frame from which on every frame has them. Every presented frame is recorded with its time by the
  browser's screencast, which slows both pages alike. First contentful paint is the browser's own
  account of the first text or picture, as a check: the two clocks differ by some ten milliseconds.
- **Play**: the times between animation frames in ${playMs / 1000} s of the clock at one year a second from
  March 2015 on, dwelling nowhere; and how long the main thread was busy for each frame.
- **Heap**: used JavaScript heap after loading and a garbage collection.
- **Bytes**: what was asked for up to the first act, compressed, without headers.
`;
}
