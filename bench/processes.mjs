import { readFileSync } from 'node:fs';

/**
 * What the processes of a browser use, by process: `megabytes` of memory, each shared part by its share, and
 * `cpuSeconds` since the process began.
 */
export async function readProcesses(browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return new Map(
    processInfo.flatMap(({ id, cpuTime }) => {
      try {
        const pss = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, 'utf8'));
        return pss ? [[id, { megabytes: Number(pss[1]) / 1024, cpuSeconds: cpuTime }]] : [];
      } catch {
        return []; // It has ended meanwhile.
      }
    }),
  );
}

/** What all processes together used between two readings. */
export function usedBetween(before, after, what) {
  return [...after].reduce(
    (sum, [id, process]) => sum + process[what] - (before.get(id)?.[what] ?? 0),
    0,
  );
}
