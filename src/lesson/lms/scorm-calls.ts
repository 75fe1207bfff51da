import type { ScormApi } from './find-api.ts';
import type { OnProblem } from './lms-session.ts';

/** The names of the functions in one edition. */
export interface ScormFunctions {
  readonly initialize: string;
  readonly finish: string;
  readonly get: string;
  readonly set: string;
  readonly commit: string;
  readonly lastError: string;
  readonly errorString: string;
}

export interface ScormCalls {
  /** False where the course system did not say yes. */
  readonly initialize: () => boolean;
  /** Empty where the course system has nothing, or does not answer. */
  readonly get: (element: string) => string;
  readonly set: (element: string, value: string) => boolean;
  readonly commit: () => boolean;
  readonly finish: () => boolean;
  /** No more calls are made. */
  readonly isStopped: () => boolean;
}

/** A call that holds the page up for longer is the last one. */
const LONGEST_CALL_MS = 8_000;

/** Some course systems answer with a real boolean, or a number, in place of a text. */
function textOf(answer: unknown): string | null {
  if (typeof answer === 'string') return answer;
  if (typeof answer === 'boolean' || typeof answer === 'number') return String(answer);
  return null;
}

/** An error of another frame is no `Error` of this one, and may itself throw where it is read. */
function messageOf(error: unknown): string {
  try {
    const { message } = Object(error) as { readonly message?: unknown };
    return typeof message === 'string' ? message : typeof error === 'string' ? error : '';
  } catch {
    return '';
  }
}

/** Calls a course system so that nothing it does can stop the lesson. */
export function createScormCalls(
  api: ScormApi,
  names: ScormFunctions,
  onProblem: OnProblem,
  now: () => number = () => performance.now(),
): ScormCalls {
  let isStopped = false;

  const run = (name: string, call: string, ...parameters: readonly string[]): string | null => {
    if (isStopped) return null;
    const startMs = now();
    try {
      const asked = api[name];
      if (typeof asked !== 'function') {
        onProblem({ kind: 'no-answer', call, said: '' });
        return null;
      }
      // Some course systems keep their state in the object that they are called on.
      const answer = textOf((asked as (...all: string[]) => unknown).apply(api, [...parameters]));
      if (answer === null) onProblem({ kind: 'no-answer', call, said: '' });
      return answer;
    } catch (error) {
      onProblem({ kind: 'threw', call, said: messageOf(error) });
      return null;
    } finally {
      if (now() - startMs > LONGEST_CALL_MS) {
        isStopped = true;
        onProblem({ kind: 'slow', call, said: '' });
      }
    }
  };

  const explain = (): string => {
    try {
      const ask = (name: string, ...all: string[]) => {
        const function_ = api[name];
        return typeof function_ === 'function' ? textOf(function_.apply(api, all)) : null;
      };
      const code = ask(names.lastError) ?? '';
      if (code === '' || code === '0') return '';
      return [code, ask(names.errorString, code)].filter(Boolean).join(' ');
    } catch {
      return '';
    }
  };

  const act = (name: string, call: string, ...parameters: readonly string[]): boolean => {
    const answer = run(name, call, ...parameters);
    if (answer === null) return false;
    const isTaken = answer.toLowerCase() === 'true' || answer === '1';
    if (!isTaken) onProblem({ kind: 'refused', call, said: explain() });
    return isTaken;
  };

  return {
    initialize: () => act(names.initialize, names.initialize, ''),
    get: (element) => run(names.get, `${names.get} ${element}`, element) ?? '',
    set: (element, value) => act(names.set, `${names.set} ${element}`, element, value),
    commit: () => act(names.commit, names.commit, ''),
    finish: () => act(names.finish, names.finish, ''),
    isStopped: () => isStopped,
  };
}
