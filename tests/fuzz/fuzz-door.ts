import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, getHeapStatistics, serialize } from 'node:v8';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesInUse, collectGarbage } from './collect-garbage.ts';
import { forgetCase, noteCase, watchCases } from './watch-cases.ts';

/** Cases for each door; `npm run fuzz -- --runs 1000000` asks for more. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 10_000);
/** The same cases on every machine, unless a long run looks for new ones. */
const SEED = Number(process.env.FUZZ_SEED ?? 20_261_121);
/** No case may hold up a page for longer. */
const LONGEST_MS = 100;
/** A busy machine is slow, not wrong: a slow case is timed again, alone. */
const TIMED_AGAIN = 6;
/** What is left after all cases of a door: caches that are bounded, not a case's own data. */
const MOST_KEPT_BYTES = 64 * 2 ** 20;
const MOST_COLLECTIONS = 3;

/** Array buffers that a case may leave, garbage too: no count in a file of some KB is an amount to set aside. */
const MOST_GROWN_BYTES = 128 * 2 ** 20;

/** A long run ends by itself: as long as a timer can be set for. Cases without an end are looked after beside it. */
const LONGEST_TEST_MS = process.env.FUZZ_RUNS ? 2 ** 31 - 1 : 20 * 60_000;

const FOUND = join(import.meta.dirname, 'seeds.jsonl');

export interface Door<Case> {
  readonly name: string;
  readonly cases: fc.Arbitrary<Case>;
  /** Takes a case in; whatever it throws is a failure. */
  readonly enter: (value: Case) => unknown;
  /** Of cases that cost more than others, one in so many is run. */
  readonly oneIn?: number;
  /** Of what a person asks for and waits for: a drawing, a page. */
  readonly longestMs?: number;
}

interface Found {
  readonly door: string;
  readonly what: string;
  /** By node:v8, in base64: also what JSON cannot write. */
  readonly input: string;
}

const found = readFileSync(FOUND, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Found);

const PROTOTYPES = [Object, Array, String, Number, Boolean, Function, Map, Set].map(
  (type) => type.prototype as object,
);
const keysOf = () => PROTOTYPES.map((prototype) => Reflect.ownKeys(prototype).length).join();
const KEYS = keysOf();

/** Array buffers with what little else lies beside the heap: at each case, process.memoryUsage() would ask the system, too. */
const bytesBesideHeap = () => getHeapStatistics().external_memory;

/** What the processor did for a case, in ms; not how long others kept it from that. */
async function workOf(enter: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await enter();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

async function judge<Case>(door: Door<Case>, value: Case): Promise<void> {
  const { enter, longestMs = LONGEST_MS } = door;
  noteCase(door.name, value);
  const bytes = bytesBesideHeap();
  const startMs = performance.now();
  await enter(value);
  let tookMs = performance.now() - startMs;
  const grown = bytesBesideHeap() - bytes;
  // To clear away what a hundred thousand cases left is not this one's work.
  if (tookMs > longestMs) await collectGarbage();
  for (let time = 0; time < TIMED_AGAIN && tookMs > longestMs; time += 1) {
    tookMs = Math.min(tookMs, await workOf(() => enter(value)));
  }
  forgetCase();
  if (grown > MOST_GROWN_BYTES) throw new Error(`The case took ${grown >> 20} MB.`);
  if (tookMs > longestMs) throw new Error(`The case took ${tookMs.toFixed(0)} ms.`);
  if (keysOf() !== KEYS || 'polluted' in {}) throw new Error('A prototype was changed.');
}

/** Remembers what broke a door, so that every run tries it first. */
function keepFound(door: string, value: unknown, error: unknown): void {
  const what = String(error).split('\n')[0]?.slice(0, 200) ?? '';
  const input = serialize(value).toString('base64');
  appendFileSync(FOUND, `${JSON.stringify({ door, what, input } satisfies Found)}\n`);
}

/**
 * Tries a door with a great many cases: none may end in an uncaught error, take over 100 ms, change a
 * prototype, set aside more than 128 MB, have no end, or leave its data in memory.
 */
export function fuzzDoor<Case>(door: Door<Case>): void {
  const { name, cases, oneIn = 1 } = door;
  watchCases(process.env.FUZZ_KEEP ? FOUND : null);
  const known = found.filter((entry) => entry.door === name);
  describe(name, () => {
    it.each(known)('stays mended: $what', async ({ input }) => {
      await judge(door, deserialize(Buffer.from(input, 'base64')));
    });

    it(`takes ${Math.ceil(RUNS / oneIn)} cases`, { timeout: LONGEST_TEST_MS }, async () => {
      const numRuns = Math.ceil(RUNS / oneIn);
      await judge(door, fc.sample(cases, { numRuns: 1, seed: SEED })[0] as Case);
      await collectGarbage();
      const before = bytesInUse();
      const result = await fc.check(
        fc.asyncProperty(cases, (value) => judge(door, value)),
        { numRuns, seed: SEED, maxSkipsPerRun: 0 },
      );
      if (result.failed && process.env.FUZZ_KEEP && result.counterexample) {
        keepFound(name, result.counterexample[0], result.errorInstance);
      }
      if (result.failed) {
        throw new Error(fc.defaultReportMessage(result), { cause: result.errorInstance });
      }
      const kept = () => bytesInUse() - before;
      // To collect takes as long as a thousand cases: only where there may be too much.
      for (let time = 0; time < MOST_COLLECTIONS && kept() > MOST_KEPT_BYTES; time += 1)
        await collectGarbage();
      expect(kept(), 'bytes kept').toBeLessThan(MOST_KEPT_BYTES);
    });
  });
}
