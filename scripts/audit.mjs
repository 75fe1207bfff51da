// `npm run audit`: whether what is shipped has known weaknesses, as far as the registry that npm is set to can tell.
import { ROOT } from './install.mjs';
import { run } from './run.mjs';

const GRAVE = ['high', 'critical'];

/** What npm wrote around warnings; an empty object where it is no JSON. */
function readAnswer(output) {
  try {
    return JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1));
  } catch {
    return {};
  }
}

/** What an audit of npm found, from all that it wrote; without an answer nothing has passed, and the note says why. */
export function judgeAudit(output) {
  const answer = readAnswer(output);
  if (!answer.auditReportVersion) {
    const reason = answer.message ?? (output.trim().split('\n').at(-1) || 'npm wrote nothing');
    return { passed: 0, failed: 0, note: `skipped, no registry answered: ${reason}`, output };
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

/** One check: known weaknesses of high or critical severity in the packages that people get. */
export async function audit() {
  // The build fails where a package that is shipped is only one of those left out: audited-check.ts.
  const { output } = await run('npm', ['audit', '--omit=dev', '--json'], { cwd: ROOT });
  return judgeAudit(output);
}

if (import.meta.url === `file://${process.argv[1]}`) {
  const { failed, note, output } = await audit();
  console.log(failed > 0 ? output : (note ?? 'No known weakness of high or critical severity.'));
  process.exitCode = failed;
}
