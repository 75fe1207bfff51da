import { serialize } from 'node:v8';
import { Worker } from 'node:worker_threads';

/** So many looks without a new case, and the case has no end. A machine that slept has not looked. */
const MOST_LOOKS = Number(process.env.FUZZ_LOOKS ?? 24);
const LOOK_EVERY_MS = 5000;
const MOST_BYTES = 2 ** 21;

const COUNT = 0;
const DOOR_LENGTH = 1;
const LENGTH = 2;
const HEAD_BYTES = 16;
const DOOR_BYTES = 400;

const shared = new SharedArrayBuffer(HEAD_BYTES + DOOR_BYTES + MOST_BYTES);
const head = new Int32Array(shared, 0, HEAD_BYTES / 4);
const door = new Uint8Array(shared, HEAD_BYTES, DOOR_BYTES);
const input = new Uint8Array(shared, HEAD_BYTES + DOOR_BYTES);

/** Beside the test, which a case without an end holds up for good: names it, keeps it, and ends the process. */
const WATCHER = `
const { workerData } = require('node:worker_threads');
const { appendFileSync, writeSync } = require('node:fs');
const { head, door, input, found, looks, everyMs } = workerData;
let [count, looked] = [0, 0];
setInterval(() => {
  looked = head[0] === count ? looked + 1 : 0;
  count = head[0];
  if (head[1] === 0 || looked < looks) return;
  const name = Buffer.from(door.slice(0, head[1])).toString();
  const bytes = Buffer.from(input.slice(0, head[2])).toString('base64');
  const line = JSON.stringify({ door: name, what: 'The case has no end.', input: bytes });
  if (found && bytes) appendFileSync(found, line + '\\n');
  writeSync(2, 'A case has no end: ' + line.slice(0, 2000) + '\\n');
  process.kill(process.pid, 'SIGKILL');
}, everyMs);
`;

let watcher: Worker | null = null;

/** Looks after the cases that are noted from now on; where one has no end, it is added to the file `found`. */
export function watchCases(found: string | null): void {
  const workerData = { head, door, input, found, looks: MOST_LOOKS, everyMs: LOOK_EVERY_MS };
  watcher ??= new Worker(WATCHER, { eval: true, workerData });
  watcher.unref();
}

/** Nothing of what is too deep to be written. */
function write(value: unknown): Uint8Array {
  try {
    return serialize(value);
  } catch {
    return new Uint8Array();
  }
}

/** Notes a case before it is entered. */
export function noteCase(name: string, value: unknown): void {
  const bytes = write(value);
  const isNoted = bytes.length <= MOST_BYTES;
  if (isNoted) input.set(bytes);
  head[LENGTH] = isNoted ? bytes.length : 0;
  head[DOOR_LENGTH] = new TextEncoder().encodeInto(name, door).written;
  Atomics.add(head, COUNT, 1);
}

/** No case is under way. */
export function forgetCase(): void {
  head[DOOR_LENGTH] = 0;
}
