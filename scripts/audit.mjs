// `npm run audit`: whether what is shipped has known weaknesses, as far as the registry that npm is set to can tell.
import { ROOT } from './install.mjs';
import { run } from './run.mjs';

const GRAVE = ['high', 'critical'];

/** The answer of npm; null where the registry does not answer such questions. */
function readAnswer(output) {
  try {
    const answer = JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1));
    return answer.auditReportVersion ? answer : null;
  } catch {
    return null;
  }
}

/** One check: known weaknesses of high or critical severity in the packages that people get. */
export async function audit() {
  const { output } = await run('npm', ['audit', '--omit=dev', '--json'], { cwd: ROOT });
  const answer = readAnswer(output);
  if (!answer) {
    return {
      passed: 0,
      failed: 0,
      note: 'skipped: no network, or a registry without audits',
      output,
    };
  }
  const found = Object.values(answer.vulnerabilities)
    .filter(({ severity }) => GRAVE.includes(severity))
    .map(({ name, severity, range }) => `${name} ${range}: ${severity}`);
  return {
    passed: found.length === 0 ? 1 : 0,
    failed: found.length === 0 ? 0 : 1,
    output: found.join('\n'),
  };
}

if (import.meta.url === `file://${process.argv[1]}`) {
  const { failed, note, output } = await audit();
  console.log(failed > 0 ? output : (note ?? 'No known weakness of high or critical severity.'));
  process.exitCode = failed;
}
