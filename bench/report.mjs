import { quantile } from './statistics.mjs';

const megabytes = (bytes) => bytes / 1e6;
const kilobytes = (bytes) => bytes / 1e3;
const p = (share) => (times) => quantile(times, share);

/** What is told of a page: the measure's name, how it is read from one round, digits. */
const MEASURES = [
  ['first map, ms', ({ opening }) => opening?.pictureMs, 0],
  ['first map on a slow line, ms', ({ slowLine }) => slowLine?.pictureMs, 0],
  ['first map on a slow processor, ms', ({ slowProcessor }) => slowProcessor?.pictureMs, 0],
  ['map there to stay, ms', ({ opening }) => opening?.lastingPictureMs, 0],
  ['a zone tells its name, ms', ({ interactiveMs }) => interactiveMs, 0],
  ['the clock runs, ms', ({ firstPlayMs }) => firstPlayMs, 0],
  ['ready for every act, ms', ({ opening }) => opening?.readyMs, 0],
  ['ready for every act on a slow line, ms', ({ slowLine }) => slowLine?.readyMs, 0],
  ['bytes before the first map, KB', ({ slowLine }) => kilobytes(slowLine?.pictureBytes), 1],
  ['bytes before the page is ready, KB', ({ slowLine }) => kilobytes(slowLine?.readyBytes), 1],
  ['bytes in all, untouched, KB', ({ opening }) => kilobytes(opening?.allBytes), 1],
  ['processors until at rest, s', ({ opening }) => opening?.loadCpuSeconds, 2],
  ['heap at rest, MB', ({ opening }) => megabytes(opening?.heapBytes), 1],
  ['memory of its processes, MB', ({ opening }) => opening?.memoryMegabytes, 0],
  ['frames a second at rest', ({ opening }) => opening?.restFrames, 1],
  ['processor at rest, %', ({ opening }) => 100 * (opening?.restCpuShare ?? Number.NaN), 2],
  ...['play', 'pan', 'zoom'].flatMap((act) => [
    ...[0.5, 0.95, 0.99].map((share) => [
      `${act}, frame p${share * 100}, ms`,
      ({ acts }) => acts && p(share)(acts[act].frameMs),
      1,
    ]),
    [`${act}, processors a frame, ms`, ({ acts }) => acts?.[act].cpuMsPerFrame, 1],
  ]),
  ...[
    ['hover, p95', 'hoverMs'],
    ['click, p95', 'clickMs'],
    ['filter, p95', 'filterMs'],
    ['language, p95', 'languageMs'],
    ['theme, p95', 'themeMs'],
    ['key, p95', 'keyMs'],
  ].map(([name, key]) => [`${name}, ms`, ({ acts }) => acts?.[key] && p(0.95)(acts[key]), 0]),
];

function summarise(rounds, read) {
  const values = rounds.map(read).filter(Number.isFinite);
  if (values.length === 0) return null;
  return { median: quantile(values, 0.5), least: Math.min(...values), most: Math.max(...values) };
}

function formatCell(sum, digits) {
  if (!sum) return '';
  const [middle, low, high] = [sum.median, sum.least, sum.most].map((value) =>
    value.toFixed(digits),
  );
  return low === high ? middle : `${middle} (${low} to ${high})`;
}

const formatRatio = (to, from) => (to && from?.median ? (to.median / from.median).toFixed(2) : '');

/** The medians of a measure by the page's name. */
const sumsOf = (runs, read) =>
  new Map(Object.entries(runs).map(([name, rounds]) => [name, summarise(rounds, read)]));

const isPeer = (name) => name !== 'atlas' && name !== 'static-svg';

/** A Markdown table: medians with their spread, and the atlas as a multiple of its best peer and of the floor. */
export function formatTable(pages, runs) {
  const rows = MEASURES.map(([measure, read, digits]) => {
    const sums = sumsOf(runs, read);
    const peers = [...sums].filter(([name, sum]) => isPeer(name) && sum);
    const best = peers.sort(([, one], [, other]) => one.median - other.median)[0]?.[1];
    const cells = pages.map(({ name }) => formatCell(sums.get(name), digits));
    const ratios = [
      formatRatio(sums.get('atlas'), best),
      formatRatio(sums.get('atlas'), sums.get('static-svg')),
    ];
    return `| ${[measure, ...cells, ...ratios].join(' | ')} |`;
  });
  const heading = ['', ...pages.map(({ title }) => title), 'to the best peer', 'to the floor'];
  return [`| ${heading.join(' | ')} |`, `|${' --- |'.repeat(heading.length)}`, ...rows].join('\n');
}

/** What is wanted of the atlas: ratios in the same run, counts, and times. */
function judge(runs, whole) {
  const of = (name, read) => summarise(runs[name] ?? [], read)?.median ?? Number.NaN;
  const ratio = (read, name, readOther = read) => of('atlas', read) / of(name, readOther);
  const p95 = (act) => (round) => round.acts && quantile(round.acts[act].frameMs, 0.95);
  const wholeP95 = (act) => summarise(whole, p95(act))?.median ?? Number.NaN;
  const wholeCpu = (act) =>
    summarise(whole, ({ acts }) => acts[act].cpuMsPerFrame).median /
    of('echarts', ({ acts }) => acts?.[act].cpuMsPerFrame);
  const picture = ({ opening }) => opening?.pictureMs;
  const slow = ({ slowLine }) => slowLine?.pictureMs;
  const inp =
    (key) =>
    ({ acts }) =>
      acts && quantile(acts[key], 0.95);
  const rows = [
    ['first map, to ECharts', ratio(picture, 'echarts'), 0.4],
    ['first map, to the static SVG', ratio(picture, 'static-svg'), 1.25],
    ['first map on a slow line, to ECharts', ratio(slow, 'echarts'), 0.5],
    [
      'a zone tells its name, to the first map of ECharts',
      ratio(({ interactiveMs }) => interactiveMs, 'echarts', picture),
      0.9,
    ],
    [
      'the clock runs, to the first map of ECharts',
      ratio(({ firstPlayMs }) => firstPlayMs, 'echarts', picture),
      0.9,
    ],
    [
      'bytes before the first map, KB',
      of('atlas', ({ slowLine }) => kilobytes(slowLine?.pictureBytes)),
      90,
    ],
    [
      'bytes before the page is ready, KB',
      of('atlas', ({ slowLine }) => kilobytes(slowLine?.readyBytes)),
      220,
    ],
    ...['play', 'pan', 'zoom'].flatMap((act) => [
      [`${act} with all four overlays, frame p95, ms`, wholeP95(act), 17],
      [`${act} with all four overlays, processors a frame, to ECharts`, wholeCpu(act), 1],
    ]),
    ['frames a second at rest', of('atlas', ({ opening }) => opening?.restFrames), 0],
    ['processor at rest, %', 100 * of('atlas', ({ opening }) => opening?.restCpuShare), 1],
    ['click, p95, ms', of('atlas', inp('clickMs')), 100],
    ['filter, p95, ms', of('atlas', inp('filterMs')), 100],
    ['key, p95, ms', of('atlas', inp('keyMs')), 100],
    ['language, p95, ms', of('atlas', inp('languageMs')), 150],
    ['theme, p95, ms', of('atlas', inp('themeMs')), 150],
    ['heap at rest, MB', of('atlas', ({ opening }) => megabytes(opening?.heapBytes)), 25],
  ];
  return rows.map(([what, is, most]) => ({ what, is, most, holds: is <= most }));
}

function formatTargets(rows) {
  return [
    '| wanted of the atlas | at most | is | holds |',
    '| --- | --- | --- | --- |',
    ...rows.map(
      ({ what, is, most, holds }) =>
        `| ${what} | ${most} | ${is.toFixed(2)} | ${holds ? 'yes' : '**no**'} |`,
    ),
  ].join('\n');
}

/** RESULTS.md: the tables with what one needs to know to read them. */
export function formatResults({ pages, runs, whole, rounds, playMs, conditions, leftOut }) {
  return `# The atlas beside others

Written by \`npm --prefix bench start\`; do not edit. Medians of ${rounds} rounds, least and most in brackets. Read the
ratios: the times are those of one machine. A ratio below 1 says that the atlas needs less.

## What is wanted

${formatTargets(judge(runs, whole))}

## Side by side

${formatTable(pages, runs)}

${[...conditions, ...leftOut].map((line) => `- ${line}`).join('\n')}

## What is measured

All pages are minified by the same Vite and served brotli-compressed (quality 11) by the same local server. Each opening has a
new browser with an empty profile and cache, a window of 1280 by 800 pixels and no GPU; pages of WebGL get the browser's
software for it. The pages take turns, and the order rotates. The peers (\`bench/peers\`) draw the same provinces and zones in the
same colours, without labels, panels or animation; the static SVG is that picture in one file without a script: the floor.

- **First map**: from the start of the navigation to the first presented frame that has, in the middle of the window, at least
  60 % of the final picture's pixels in the colour of the land and 60 % of those in the colours of the zones; **there to stay**:
  the first from which on all have them. The browser's screencast records each presented frame with its time, which slows all
  pages alike. A page is not reported whose last picture has not the land, or has not 95 % of the zones where they belong. Slow line: 4 Mbit/s, 80 ms. Slow
  processor: a quarter of its speed.
- **A zone tells its name**: the pointer moves over a zone from the start; until the name is painted.
  The atlas tells it from the picture that the page came with, before it is **ready for every act**. **The clock runs**: play is
  asked for then; until the date is another.
- **Bytes**: on the wire, compressed and with headers, of what had arrived by then on the slow line; on a fast one everything
  is there before anything can be painted.
- **Rest**: ten seconds, begun five after the last picture, when the browser has ended its own work of starting.
- **Processors**: the time of all processes of the browser, on all cores.
- **Frames**: times between animation frames; clock play in ${playMs / 1000} s at one year a second from March 2015 on, dwelling
  nowhere; drags and turns of the wheel 60 times a second, half as long.
- **Hover**: from the pointer's move until the name is painted. **Click, filter, language**: the browser's own account of an
  interaction until its next frame (event timing; shorter ones than 16 ms count as 16). Each act is done once before, and has to
  change the screen, as drags and turns of the wheel have to.
`;
}
