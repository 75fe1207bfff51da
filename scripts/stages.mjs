import { ROOT } from './install.mjs';
import { packageCommand, run } from './run.mjs';

const MOST_LINES = 200;
const MOST_COLUMNS = 300;

/** A failed figure alone can fill thousands of lines; what matters stands at either end. */
function shorten(output) {
  const lines = output
    .trimEnd()
    .split('\n')
    .map((line) => line.slice(0, MOST_COLUMNS));
  const leftOut = lines.length - MOST_LINES;
  if (leftOut <= 0) return lines.join('\n');
  const half = MOST_LINES / 2;
  const note = `... ${leftOut} lines left out ...`;
  return [...lines.slice(0, half), note, ...lines.slice(-half)].join('\n');
}

/** A stage that is one check: it passes when the command ends well. */
export function commandStage(name, command, args) {
  return {
    name,
    run: async () => {
      const { exitCode, output } = await run(command, args, { cwd: ROOT });
      return { passed: exitCode === 0 ? 1 : 0, failed: exitCode === 0 ? 0 : 1, output };
    },
  };
}

/** The same for a command that one of our packages brings. */
export function packageStage(name, command, args) {
  return commandStage(name, packageCommand(command), args);
}

/** Begins a stage at once, for what takes long on one processor: the others run beside it until its turn. */
export function begun(stage) {
  const running = stage.run();
  return { ...stage, run: () => running };
}

/**
 * Runs stages one after the other, a line for each, with a tool's own words only where it failed.
 * The last line is the sum, alone, for machines to read.
 */
export async function runStages(stages) {
  let passed = 0;
  let failed = 0;
  for (const stage of stages) {
    process.stdout.write(`${stage.name} ... `);
    const startMs = performance.now();
    const result = await stage.run();
    const seconds = ((performance.now() - startMs) / 1000).toFixed(1);
    const note = result.note ? `, ${result.note}` : '';
    console.log(`${result.passed} passed, ${result.failed} failed${note} (${seconds} s)`);
    for (const remark of result.remarks ?? []) console.log(remark);
    if (result.failed > 0) console.log(shorten(result.output));
    passed += result.passed;
    failed += result.failed;
  }
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
