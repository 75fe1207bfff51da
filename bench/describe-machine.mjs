import { spawnSync } from 'node:child_process';
import { cpus, release, totalmem, type } from 'node:os';

/** The date, the browser and the machine, a line each. */
export function describeMachine(browserPath) {
  const browserVersion = spawnSync(browserPath, ['--version'], { encoding: 'utf8' }).stdout.trim();
  const memoryGb = Math.round(totalmem() / 2 ** 30);
  return [
    new Date().toISOString().slice(0, 10),
    `${browserVersion}, headless, without GPU and WebGL (the atlas draws its figure)`,
    `${cpus().length} cores (${cpus()[0].model.trim()}), ${memoryGb} GB, ${type()} ${release()}, Node ${process.versions.node}`,
  ];
}
