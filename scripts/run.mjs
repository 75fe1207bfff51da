import { spawn } from 'node:child_process';
import { join } from 'node:path';

const IS_WINDOWS = process.platform === 'win32';

/** The command that a package of this repository brings. */
export function packageCommand(name) {
  return join('node_modules', '.bin', name);
}

/**
 * Runs a command to its end and returns its exit code with all it wrote. A command that does not
 * exist, or takes longer than `timeoutMs`, has failed like any other.
 */
export function run(command, args, { cwd, env = {}, timeoutMs = 0 } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      // The output is kept and shown later: colours would be noise in it.
      env: { ...process.env, NO_COLOR: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: timeoutMs,
      // npm and the commands of packages are .cmd files there, which only a shell can start.
      shell: IS_WINDOWS,
    });
    let output = '';
    const collect = (chunk) => {
      output += chunk;
    };
    child.stdout.setEncoding('utf8').on('data', collect);
    child.stderr.setEncoding('utf8').on('data', collect);
    child.on('error', (error) => resolve({ exitCode: 127, output: output + error.message }));
    child.on('close', (code) => resolve({ exitCode: code ?? 1, output }));
  });
}
