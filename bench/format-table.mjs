import { quantile } from './statistics.mjs';

function formatRow({ name, times }) {
  const [p50, p95] = [quantile(times, 0.5), quantile(times, 0.95)].map((time) => time.toFixed(1));
  return `| ${name} | ${p50} | ${p95} |`;
}

/** A Markdown table of times in milliseconds: the median, and what 95 of 100 do not exceed. */
export function formatTable(heading, results) {
  return [
    `| ${heading} | p50, ms | p95, ms |`,
    '| --- | --- | --- |',
    ...results.map(formatRow),
  ].join('\n');
}
