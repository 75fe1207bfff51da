import { quantile } from './statistics.mjs';

/** A day of steps, and as many losses as a careless driver brings: less shows nothing. */
export const LEAST = { steps: 20_000, losses: 100 };
/** How much more than at the start the heap may hold at the end. */
const HEAP_SHARE = 0.1;
/** The map's and that of what lies over it, twice: what a loss leaves is freed when the browser gets to it. */
const MOST_CONTEXTS = 4;
/** Nodes and listeners of a picture that is drawn twice are not the same to the last one. */
const NODE_SHARE = 0.02;
const MOST_DETACHED = 10;
/** A tree that is held may be a picture or a list. */
const MOST_DETACHED_NODES = 200;

const share = (from, to) => to / from - 1;
const percent = (value) => `${value > 0 ? '+' : ''}${(value * 100).toFixed(1)} %`;

function judgePage(name, { held, errors }) {
  const [first, last] = [held[0], held.at(-1)];
  const half = Math.ceil(held.length / 2);
  // React keeps the last picture, list or dialog until it draws the next one, a large one or a small one: the usual and
  // the most are chance. What leaks is there in all later rests, so that the least of them rises.
  const least = (rows, key) => Math.min(...rows.map((row) => row[key]));
  const leasts = (key) => [least(held.slice(0, half), key), least(held.slice(-half), key)];
  const rise = (key) => leasts(key)[1] - leasts(key)[0];
  const saySlope = (key) => `at least ${leasts(key).join(', then ')}`;
  // What is fetched once, whenever an act first needs it, stays: what leaks goes on rising.
  const middles = (key) =>
    [held.slice(0, half), held.slice(-half)].map((rows) =>
      quantile(
        rows.map((row) => row[key]),
        0.5,
      ),
    );
  return [
    {
      what: `${name}: heap at the end within 10 % of that at the start`,
      is: percent(share(first.heapBytes, last.heapBytes)),
      holds: share(first.heapBytes, last.heapBytes) <= HEAP_SHARE,
    },
    {
      what: `${name}: no more nodes always held in the second half than in the first (2 % of tolerance)`,
      is: saySlope('nodes'),
      holds: share(...leasts('nodes')) <= NODE_SHARE,
    },
    {
      what: `${name}: no more detached trees always held in the second half than in the first (${MOST_DETACHED} of tolerance)`,
      is: saySlope('detached'),
      holds: rise('detached') <= MOST_DETACHED,
    },
    {
      what: `${name}: no more nodes of detached trees always held in the second half than in the first (${MOST_DETACHED_NODES} of tolerance)`,
      is: saySlope('detachedNodes'),
      holds: rise('detachedNodes') <= MOST_DETACHED_NODES,
    },
    {
      what: `${name}: no more bytes of array buffers held in the middle of the second half than of the first (10 % of tolerance)`,
      is: middles('bufferBytes').join(', then '),
      holds: share(...middles('bufferBytes')) <= HEAP_SHARE,
    },
    {
      what: `${name}: no more bytes of the browser's own objects always held in the second half than in the first (10 % of tolerance)`,
      is: saySlope('domBytes'),
      holds: share(...leasts('domBytes')) <= HEAP_SHARE,
    },
    {
      what: `${name}: no more listeners always held in the second half than in the first (2 % of tolerance)`,
      is: saySlope('listeners'),
      holds: share(...leasts('listeners')) <= NODE_SHARE,
    },
    {
      what: `${name}: at most ${MOST_CONTEXTS} live WebGL contexts`,
      is: `${Math.max(...held.map(({ live }) => live))} at most, ${last.made} made in all`,
      holds: held.every(({ live }) => live <= MOST_CONTEXTS),
    },
    {
      what: `${name}: no error in the console, none uncaught`,
      is:
        errors.length === 0
          ? 'none'
          : `${errors.length}: ${[...new Set(errors)].slice(0, 5).join('; ')}`,
      holds: errors.length === 0,
    },
  ];
}

/** What a soak has to show, and whether it does. */
export function judgeSoak({ figure, webgl }) {
  return [
    {
      what: `at least ${LEAST.steps} steps of the clock, and ${LEAST.losses} losses of a WebGL context`,
      is: `${figure.steps} and ${webgl.losses}`,
      holds: figure.steps >= LEAST.steps && webgl.losses >= LEAST.losses,
    },
    ...judgePage('figure', figure),
    ...judgePage('WebGL', webgl),
    {
      what: 'every lost context was followed by a map that draws again',
      is: `${webgl.restored} of ${webgl.losses}`,
      holds: webgl.restored === webgl.losses,
    },
  ];
}

const KEYS = [
  'heap, MB',
  'of it compiled code, MB',
  'array buffers, MB',
  "the browser's own objects, MB",
  'nodes',
  'detached trees',
  'nodes of these',
  'listeners',
  'documents',
  'WebGL live',
  'WebGL held',
];

function formatHeld(heading, rows) {
  return [
    `| ${[heading, ...KEYS].join(' | ')} |`,
    `|${' --- |'.repeat(KEYS.length + 1)}`,
    ...rows.map((row) => {
      const bytes = [row.heapBytes, row.codeBytes, row.bufferBytes, row.domBytes];
      const counts = [row.nodes, row.detached, row.detachedNodes, row.listeners, row.documents];
      const cells = [
        row.at,
        ...bytes.map((value) => (value / 2 ** 20).toFixed(1)),
        ...[...counts, row.live, row.held],
      ];
      return `| ${cells.join(' | ')} |`;
    }),
  ].join('\n');
}

const formatVerdicts = (verdicts) =>
  [
    '| must hold | is | holds |',
    '| --- | --- | --- |',
    ...verdicts.map(({ what, is, holds }) => `| ${what} | ${is} | ${holds ? 'yes' : '**no**'} |`),
  ].join('\n');

const sayErrors = ({ errors }) => (errors.length === 0 ? 'none' : errors.join('; '));

/** SOAK.md; without verdicts, where a run is too short for any, what it was and what was held. */
export function formatSoakResults({ seed, figure, webgl }, verdicts, conditions) {
  const at = (held, whole) =>
    held.map((row, part) => ({ at: Math.round((whole * part) / (held.length - 1)), ...row }));
  const sayActs = ({ counts }) =>
    Object.entries(counts)
      .map(([name, count]) => `${name} ${count}`)
      .join(', ');
  const said = verdicts
    ? formatVerdicts(verdicts)
    : `**A short run, which shows that the soak works, and judges nothing.** Errors: ${sayErrors(figure)}, and in WebGL ${sayErrors(webgl)}.`;
  return `# A day of kiosk play

Written by \`npm --prefix bench run soak\`; do not edit. ${figure.steps} steps of the clock, as many as 8 hours have with
one each ${((8 * 3600) / figure.steps).toFixed(1)} seconds, with random acts between them (seed ${seed}), and waits of a second and more cut
to a hundredth; then ${webgl.losses} losses of a WebGL context, with random acts before each. What is held is measured after collection, in
the same view, first after a warm-up in which every act has happened. Each collection takes compiled code that does not run, too
(\`--stress-flush-code\`). In a browser as it is the engine goes on compiling what is called often: 10.6 MB of code after 7,000 steps,
12.4 after 17,000, 12.8 after 25,000, with all else as it was.

${said}

## In the figure renderer

${formatHeld('steps', at(figure.held, figure.steps))}

Acts, with those of the warm-up: ${sayActs(figure)}. ${Math.round(figure.tookMs / 60_000)} minutes.

## In WebGL, drawn in software

${formatHeld('losses', at(webgl.held, webgl.losses))}

Acts, with those of the warm-up: ${sayActs(webgl)}. ${Math.round(webgl.tookMs / 60_000)} minutes.

${conditions.map((line) => `- ${line}`).join('\n')}
`;
}
