import { type FoundApi, findApi } from './find-api.ts';
import type { LmsInteraction, LmsSession, LmsStart, OnProblem } from './lms-session.ts';
import { createScormCalls, type ScormCalls } from './scorm-calls.ts';
import type { ScormDialect, Write } from './scorm-dialect.ts';

/** Course systems are sure to keep this many answers; the best known keep a few hundred. */
const MOST_INTERACTIONS = 250;
/** A course system may still be on its way when the lesson begins. */
const LONGEST_SEARCH_MS = 3_000;
const SEARCH_EVERY_MS = 100;

export interface ScormSetting {
  readonly window: Parameters<typeof findApi>[0];
  readonly onProblem: OnProblem;
  readonly now?: () => number;
  readonly wait?: (ms: number) => Promise<void>;
}

const waitMs = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** A session with a course system that speaks SCORM, found in the windows around the page. */
export function createScormSession(dialect: ScormDialect, setting: ScormSetting): LmsSession {
  const { onProblem, now = () => performance.now(), wait = waitMs } = setting;
  let calls: ScormCalls | null = null;
  let started: LmsStart | null = null;
  let startMs = 0;
  let place = 0;
  let isAllTaken = true;
  /** What was set last: a value that stands already is not set again. */
  const stands = new Map<string, string>();

  const search = async (): Promise<FoundApi> => {
    const endMs = now() + LONGEST_SEARCH_MS;
    let found = findApi(setting.window, dialect.api);
    while (!found.ok && now() < endMs) {
      await wait(SEARCH_EVERY_MS);
      found = findApi(setting.window, dialect.api);
    }
    return found;
  };

  const write = (writes: readonly Write[]) => {
    for (const [element, value] of writes) {
      if (!calls || stands.get(element) === value) continue;
      if (calls.set(element, value)) stands.set(element, value);
      else isAllTaken = false;
    }
  };

  return {
    kind: dialect.kind,
    start: async () => {
      const found = await search();
      if (!found.ok) {
        onProblem({ kind: found.isBlocked ? 'blocked' : 'no-api', call: dialect.api, said: '' });
        return null;
      }
      const made = createScormCalls(found.api, dialect.functions, onProblem, now);
      if (!made.initialize()) return null;
      calls = made;
      startMs = now();
      started = { ...dialect.readStart(made.get), returnAddress: null };
      place = Math.max(0, Math.trunc(Number(made.get('cmi.interactions._count'))) || 0);
      if (started.isRecorded) write(dialect.opening(started));
      return started;
    },
    report: (report) => {
      if (started?.isRecorded) write(dialect.report(report, started));
    },
    interaction: (interaction: LmsInteraction) => {
      if (!started?.isRecorded) return;
      if (place >= MOST_INTERACTIONS) {
        onProblem({ kind: 'no-room', call: 'cmi.interactions', said: '' });
        return;
      }
      const writes = dialect.interaction(interaction, place);
      const [id] = writes;
      // Without its id there is no such entry, and the next must not leave a gap.
      if (!calls || !id || !calls.set(...id)) {
        isAllTaken = false;
        return;
      }
      place += 1;
      write(writes.slice(1));
    },
    suspend: (text) => {
      if (!started?.isRecorded) return;
      if (text.length > dialect.suspend.most) {
        isAllTaken = false;
        onProblem({ kind: 'no-room', call: dialect.suspend.element, said: '' });
        return;
      }
      write([[dialect.suspend.element, text]]);
    },
    commit: async () => {
      if (!calls) return false;
      const isTaken = calls.commit() && isAllTaken;
      isAllTaken = true;
      return isTaken;
    },
    finish: async () => {
      if (!calls || !started) return;
      if (started.isRecorded) write(dialect.closing(now() - startMs));
      calls.commit();
      calls.finish();
      calls = null;
    },
  };
}
