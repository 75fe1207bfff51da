import { spawnSync } from 'node:child_process';
import { cpus, loadavg, release, totalmem, type } from 'node:os';
import { ROOT } from '../scripts/install.mjs';

/** The date, the browser and the machine, a line each. */
export function describeMachine(browserPath) {
  const browserVersion = spawnSync(browserPath, ['--version'], { encoding: 'utf8' }).stdout.trim();
  const memoryGb = Math.round(totalmem() / 2 ** 30);
  return [
    new Date().toISOString().slice(0, 10),
    `${browserVersion}, headless, without a GPU (the atlas draws its figure; pages of WebGL get the browser's software for it)`,
    `${loadavg()[2].toFixed(1)} processes at a time had a core or waited for one in the last quarter of an hour`,
    `${cpus().length} cores (${cpus()[0].model.trim()}), ${memoryGb} GB, ${type()} ${release()}, Node ${process.versions.node}`,
  ];
}

/** Which commit is measured, and whether files differ from it. */
export function describeCommit() {
  const git = (...args) => spawnSync('git', args, { cwd: ROOT, encoding: 'utf8' }).stdout.trim();
  const commit = git('rev-parse', '--short', 'HEAD');
  if (!commit) return 'of no commit that is known';
  const changed = git('status', '--porcelain', '--', ':!bench/*.md');
  return `commit ${commit}${changed ? ', with changes since' : ''}`;
}
