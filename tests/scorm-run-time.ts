import type { ScormDialect } from '../src/lesson/lms/scorm-dialect.ts';

/**
 * A course system by SCORM that takes everything but what it is told to refuse. `held` is what it has from
 * earlier visits; `said` are all calls in order but those that only ask.
 */
export function createRunTime(
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
