import { readLaunch } from './cmi5-launch.ts';
import type { LmsInteraction, LmsReport, LmsSession, LmsStart, OnProblem } from './lms-session.ts';
import { createXapiClient, FAILED, type Fetch } from './xapi-client.ts';
import {
  answeredStatement,
  type Cmi5Verb,
  courseStatement,
  type StatementFrame,
} from './xapi-statements.ts';

/** The lesson's own document; the course system's is `LMS.LaunchData`. */
const OWN_STATE = 'cbec-atlas.lesson';

export interface Cmi5Setting {
  /** The query string of the launch. */
  readonly search: string;
  readonly language: string;
  readonly onProblem: OnProblem;
  readonly fetch?: Fetch;
  readonly now?: () => Date;
  readonly makeId?: () => string;
}

/** What is kept between visits. A registration may be completed once, and passed once. */
interface Kept {
  readonly text: string | null;
  readonly isCompleted: boolean;
  readonly isPassed: boolean;
  readonly share: number | null;
}

type Parts = Readonly<Record<string, unknown>>;
const partsOf = (value: unknown): Parts =>
  typeof value === 'object' && value !== null ? (value as Parts) : {};

/** A share from 0 to 1; null for anything else. */
const shareIn = (value: unknown): number | null =>
  typeof value === 'number' && value >= 0 && value <= 1 ? value : null;

/** Where a link may lead; not every address is that of a page. */
const pageIn = (value: unknown): string | null =>
  typeof value === 'string' && /^https?:\/\//i.test(value) ? value : null;

function readKept(value: unknown): Kept {
  const { text, isCompleted, isPassed, share } = partsOf(value);
  return {
    text: typeof text === 'string' ? text : null,
    isCompleted: isCompleted === true,
    isPassed: isPassed === true,
    share: shareIn(share),
  };
}

/** Browsers have `randomUUID` on secure pages only. */
function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte, place) => {
    const set = place === 6 ? (byte & 0x0f) | 0x40 : place === 8 ? (byte & 0x3f) | 0x80 : byte;
    return set.toString(16).padStart(2, '0');
  });
  return hex.join('').replace(/(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** A session with a course system that launched the lesson by cmi5, which speaks xAPI. */
export function createCmi5Session(setting: Cmi5Setting): LmsSession {
  const { search, language, onProblem, now = () => new Date(), makeId = randomId } = setting;
  const read = readLaunch(search);
  const client = read.ok ? createXapiClient(read.launch, onProblem, setting.fetch) : null;
  let frame: StatementFrame | null = null;
  let isRecorded = false;
  let startMs = 0;
  let kept = readKept(null);
  let isKept = true;
  let last: LmsReport | null = null;
  /** Waiting to be sent; what is under way stays out of it unless it comes back. */
  let queue: readonly object[] = [];
  let isOver = false;

  const say = (verb: Cmi5Verb) => {
    if (!frame) return;
    const spentMs = now().getTime() - startMs;
    queue = [...queue, courseStatement(frame, verb, last, spentMs)];
  };

  const keep = (change: Partial<Kept>) => {
    kept = { ...kept, ...change };
    isKept = false;
  };

  const flush = async (): Promise<boolean> => {
    if (!client || !frame) return false;
    const sent = queue;
    queue = [];
    const document = isKept ? null : kept;
    isKept = true;
    const [isSent, isWritten] = await Promise.all([
      client.send(sent),
      document ? client.writeState(OWN_STATE, document) : true,
    ]);
    if (!isSent) queue = [...sent, ...queue];
    if (!isWritten) isKept = false;
    return isSent && isWritten;
  };

  return {
    kind: 'cmi5',
    start: async (): Promise<LmsStart | null> => {
      if (!read.ok || !client) {
        const said = read.ok ? '' : read.missing.join(', ');
        onProblem({ kind: 'no-launch', call: 'cmi5', said });
        return null;
      }
      if (!(await client.open())) return null;
      const [data, own] = await Promise.all([
        client.read('state', 'LMS.LaunchData'),
        client.read('state', OWN_STATE),
        // The standard has it read; there is nothing in it that the lesson needs.
        client.read('profile', 'cmi5LearnerPreferences'),
      ]);
      if (data === FAILED) return null;
      const launchData = partsOf(data);
      const { masteryScore, returnURL, launchMode, contextTemplate } = launchData;
      const mastery = shareIn(masteryScore);
      isRecorded = launchMode !== 'Browse' && launchMode !== 'Review';
      frame = {
        launch: read.launch,
        template: partsOf(contextTemplate),
        masteryScore: mastery,
        language,
        makeId,
        now,
      };
      // What could not be read is as if nothing had been kept.
      kept = readKept(own);
      startMs = now().getTime();
      say('initialized');
      void flush();
      return {
        student: JSON.stringify(read.launch.actor.account ?? read.launch.actor),
        suspended: kept.text,
        isRecorded,
        passShare: mastery,
        before: { share: kept.share, isDone: kept.isCompleted, isPassed: kept.isPassed },
        returnAddress: pageIn(returnURL),
      };
    },
    report: (report) => {
      if (!frame || !isRecorded || isOver) return;
      last = report;
      const share = report.mostPoints > 0 ? report.points / report.mostPoints : null;
      if (share !== kept.share) keep({ share });
      if (report.isDone && !kept.isCompleted) {
        say('completed');
        keep({ isCompleted: true });
      }
      if (report.isDone && report.isPassed && !kept.isPassed) {
        say('passed');
        keep({ isPassed: true });
      }
    },
    interaction: (interaction: LmsInteraction) => {
      if (!frame || !isRecorded || isOver) return;
      const progress = kept.isCompleted ? null : (last?.progress ?? 0);
      queue = [...queue, answeredStatement(frame, interaction, progress)];
    },
    suspend: (text) => {
      if (isRecorded && !isOver && text !== kept.text) keep({ text });
    },
    commit: flush,
    finish: async () => {
      if (!frame || isOver) return;
      isOver = true;
      // Said at the end alone: within a visit nobody may first fail and then pass.
      const hasFailed = last?.isDone && last.isPassed === false && !kept.isPassed;
      if (hasFailed) say('failed');
      say('terminated');
      await flush();
    },
  };
}
