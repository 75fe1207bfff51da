import { ROOT } from './install.mjs';
import { packageCommand, run } from './run.mjs';

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
    if (result.failed > 0) console.log(result.output.trimEnd());
    passed += result.passed;
    failed += result.failed;
  }
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
