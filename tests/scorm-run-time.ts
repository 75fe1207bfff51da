import type { ScormDialect } from '../src/lesson/lms/scorm-dialect.ts';
import { createScormSession } from '../src/lesson/lms/scorm-session.ts';

/**
 * A course system by SCORM that takes everything but what it is told to refuse. `held` is what it has from
 * earlier visits; `said` are all calls in order but those that only ask.
 */
function createRunTime(
  { api, functions }: ScormDialect,
  held: Readonly<Record<string, string>> = {},
) {
  const said: (readonly string[])[] = [];
  let refused: string | null = null;
  const act =
    (name: string) =>
    (...all: readonly string[]) => {
      said.push([name, ...all]);
      return String(all[0] !== refused);
    };
  const { initialize, finish, set, commit } = functions;
  const acts = Object.fromEntries(
    [initialize, finish, set, commit].map((name) => [name, act(name)]),
  );
  const window = {
    parent: {
      parent: null,
      [api]: {
        ...acts,
        [functions.get]: (element: string) => held[element] ?? '',
        [functions.lastError]: () => '0',
      },
    },
  };
  return {
    window,
    said,
    refuse: (element: string | null) => {
      refused = element;
    },
  };
}

/** A visit to such a course system, begun while it refuses one element; its clock goes on when `pass` says so. */
export async function visitByScorm(
  dialect: ScormDialect,
  held: Readonly<Record<string, string>> = {},
  refused: string | null = null,
) {
  const runTime = createRunTime(dialect, held);
  runTime.refuse(refused);
  let clockMs = 0;
  const session = createScormSession(dialect, {
    window: runTime.window as never,
    onProblem: () => undefined,
    now: () => clockMs,
  });
  const start = await session.start();
  runTime.refuse(null);
  /** What has been said since this was last asked. */
  const heard = () => runTime.said.splice(0);
  const pass = (ms: number) => {
    clockMs += ms;
  };
  return { session, start, heard, pass };
}
