import * as fc from 'fast-check';
import { hostileJson, hostileText } from './hostile.ts';

/** One change of a value: where (a child's number at each level, modulo their count), and what. */
interface Edit {
  readonly path: readonly number[];
  readonly act: 'put' | 'drop' | 'double' | 'rename' | 'add' | 'swap';
  readonly value: unknown;
  readonly name: string;
}

type Entries = readonly (readonly [string, unknown])[];

const isBranch = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && (Array.isArray(value) || isPlain(value));
const isPlain = (value: object) => Object.getPrototypeOf(value) === Object.prototype;

/** An object as JSON.parse makes it: `__proto__` is a field like others. */
function objectOf(entries: Entries): object {
  const made = {};
  for (const [name, value] of entries) {
    Object.defineProperty(made, name, {
      value,
      enumerable: true,
      writable: true,
      configurable: true,
    });
  }
  return made;
}

const rebuilt = (before: object, entries: Entries): object =>
  Array.isArray(before) ? entries.map(([, value]) => value) : objectOf(entries);

function changeEntries(entries: Entries, at: number, { act, value, name }: Edit): Entries {
  const [key = '', old] = entries[at] ?? [];
  const others = (changed: Entries) => [
    ...entries.slice(0, at),
    ...changed,
    ...entries.slice(at + 1),
  ];
  switch (act) {
    case 'drop':
      return others([]);
    case 'double':
      return others([
        [key, old],
        [`${key}2`, old],
      ]);
    case 'rename':
      return others([[name, old]]);
    case 'add':
      return others([
        [key, old],
        [name, value],
      ]);
    case 'swap': {
      const other = (at + 1) % entries.length;
      return others([[key, entries[other]?.[1]]]);
    }
    default:
      return others([[key, value]]);
  }
}

/** The value with one change; what is not on the way to it is shared with the value as it was. */
function edit(value: unknown, change: Edit, level = 0): unknown {
  if (!isBranch(value)) return change.value;
  const entries = Object.entries(value);
  if (entries.length === 0) return change.value;
  const at = (change.path[level] ?? 0) % entries.length;
  const [key = '', child] = entries[at] ?? [];
  const goesOn = level + 1 < change.path.length && isBranch(child);
  if (!goesOn) return rebuilt(value, changeEntries(entries, at, change));
  const next = edit(child, change, level + 1);
  return rebuilt(
    value,
    entries.map((entry, order) => (order === at ? [key, next] : entry)),
  );
}

/** Real values with a few changes each. */
export function mutated(
  bases: readonly unknown[],
  hostile: fc.Arbitrary<unknown> = hostileJson,
): fc.Arbitrary<unknown> {
  const change = fc.record({
    path: fc.array(fc.nat({ max: 40 }), { minLength: 1, maxLength: 7 }),
    act: fc.constantFrom('put', 'put', 'put', 'drop', 'double', 'rename', 'add', 'swap'),
    value: hostile,
    name: fc.oneof(hostileText, fc.constant('type')),
  }) as fc.Arbitrary<Edit>;
  return fc
    .record({
      base: fc.constantFrom(...bases),
      changes: fc.array(change, { minLength: 1, maxLength: 4 }),
    })
    .map(({ base, changes }) => changes.reduce<unknown>((value, one) => edit(value, one), base));
}

const DEEP = `{"type":"Feature","geometry":${'['.repeat(20_000)}${']'.repeat(20_000)}}`;

/** A value as the text of a file; of one so deep that it cannot be written, another that is as deep. */
export function writeJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return DEEP;
  }
}

interface Cut {
  readonly at: number;
  readonly length: number;
  readonly act: 'drop' | 'double' | 'put' | 'insert' | 'end';
}

const cut = {
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.constant(1), fc.nat({ max: 60 })),
  act: fc.constantFrom('drop', 'double', 'put', 'insert', 'end'),
} as const;

function cutText(text: string, { at, length, act, put }: Cut & { readonly put: string }): string {
  const from = Math.floor(at * text.length);
  const [head, piece, tail] = [
    text.slice(0, from),
    text.slice(from, from + length),
    text.slice(from + length),
  ];
  if (act === 'end') return head;
  const middle = { drop: '', double: piece + piece, put, insert: put + piece }[act];
  return head + middle + tail;
}

/** Real texts with a few changes each. */
export function mutatedText(bases: readonly string[]): fc.Arbitrary<string> {
  const change = fc.record({ ...cut, put: hostileText }) as fc.Arbitrary<Cut & { put: string }>;
  return fc
    .record({
      base: fc.constantFrom(...bases),
      changes: fc.array(change, { minLength: 1, maxLength: 4 }),
    })
    .map(({ base, changes }) => changes.reduce(cutText, base));
}

function cutBytes(bytes: Uint8Array, { at, length, act, put }: Cut & { put: Uint8Array }) {
  const from = Math.floor(at * bytes.length);
  const parts = [
    bytes.slice(0, from),
    bytes.slice(from, from + length),
    bytes.slice(from + length),
  ];
  const [head, piece, tail] = parts as [Uint8Array, Uint8Array, Uint8Array];
  if (act === 'end') return head;
  const middle = { drop: [], double: [piece, piece], put: [put], insert: [put, piece] }[act];
  return new Uint8Array(Buffer.concat([head, ...middle, tail]));
}

/** Real files with a few changes each. */
export function mutatedBytes(bases: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> {
  const put = fc.oneof(
    fc.uint8Array({ maxLength: 8 }),
    fc.constantFrom(
      ...[[0], [0xff], [0xff, 0xff, 0xff, 0xff], [0, 0, 0, 0], [0, 0, 0, 0x80]].map((each) =>
        Uint8Array.from(each),
      ),
    ),
    hostileText.map((text) => new TextEncoder().encode(text.slice(0, 2000))),
  );
  const change = fc.record({ ...cut, put }) as fc.Arbitrary<Cut & { put: Uint8Array }>;
  return fc
    .record({
      base: fc.constantFrom(...bases),
      changes: fc.array(change, { minLength: 1, maxLength: 4 }),
    })
    .map(({ base, changes }) => changes.reduce(cutBytes, base));
}
