import * as fc from 'fast-check';

/** What the markup among the hostile texts would run; no drawing, page or document may hold it unescaped. */
const MARKUP = '<img src=x onerror=fuzzed()>';

/** Texts that have broken readers before: names of the prototype, markup, controls, far too long. */
export const HOSTILE_TEXTS: readonly string[] = [
  '',
  ' ',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  MARKUP,
  `"'>${MARKUP}`,
  '</script><script>fuzzed()</script>',
  '<svg onload=fuzzed()>',
  'javascript:fuzzed()',
  ']]>',
  '&constructor;&#0;&#xffffff;&amp',
  '{zones:2019-12-31}{__proto__}{zones:constructor}{figure:a:b:c}',
  '{{fuzzed()}}',
  '=HYPERLINK("http://x")',
  '../../secret',
  '\u0000\u0001\u0008\u001b\u007f',
  '\u202e\u200b\ufeff',
  '\ud800',
  '\udfff\ud800',
  '%00%ff%',
  '👩‍👩‍👧‍👦e\u0301',
  '0000-00-00',
  '9999-12-31',
  '2019-02-29',
  '1e309',
  '-0',
  'NaN',
  '0x1f',
  '99999999999999999999',
  'a'.repeat(20_000),
  '国'.repeat(9000),
  ' '.repeat(20_000),
  '('.repeat(20_000),
  '['.repeat(20_000),
  '"'.repeat(10_001),
  '-'.repeat(20_000),
  '.'.repeat(20_000),
  ':'.repeat(5000),
  '\n'.repeat(5000),
  '{a'.repeat(5000),
];

/** Lists in lists, far deeper than any file of the atlas. */
function nest(depth: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = 0;
  for (let level = 0; level < depth; level += 1) value = wrap(value);
  return value;
}

const HOSTILE_JSON: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -0,
  -1,
  0.1,
  1e308,
  -1e308,
  5e-324,
  2 ** 53,
  2 ** 32,
  -(2 ** 31),
  [],
  {},
  [[]],
  [null],
  JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'),
  JSON.parse('["__proto__",{"__proto__":{"polluted":1}}]'),
  { toString: 1, valueOf: 1 },
  { toString: null, toJSON: 1 },
  { length: 1e9, 0: 'a' },
  { type: 'constructor', coordinates: [1, 2] },
  { type: { toString: 0 } },
  Array.from({ length: 3000 }, (_, order) => order),
  Array.from({ length: 3000 }, () => ({})),
  Object.fromEntries(Array.from({ length: 1000 }, (_, order) => [`key-${order}`, order])),
  nest(5000, (inner) => [inner]),
  nest(3000, (inner) => ({ a: inner })),
  nest(3000, (inner) => ({ type: 'GeometryCollection', geometries: [inner] })),
];

const CYCLE: Record<string, unknown> = { cbecAtlas: 1, version: 1 };
CYCLE.self = CYCLE;

/** What a message or a database can hold besides, since both copy structures and not JSON. */
const HOSTILE_STRUCTURES: readonly unknown[] = [
  undefined,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  10n ** 40n,
  new Date(Number.NaN),
  new Map([['__proto__', 1]]),
  new Set([1]),
  /(a+)+$/,
  new Error('no'),
  new Uint8Array(8),
  new Uint32Array([0xffffffff, 0]),
  new ArrayBuffer(4),
  Object.create(null),
  CYCLE,
  new Array(5),
];

export const hostileText = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...HOSTILE_TEXTS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 30 }) },
);

const number = fc.oneof(fc.integer(), fc.double(), fc.integer({ min: -2, max: 700 }));

export const hostileJson: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: hostileText },
  { weight: 4, arbitrary: fc.constantFrom(...HOSTILE_JSON) },
  { weight: 2, arbitrary: number.filter(Number.isFinite) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
);

export const hostileStructure: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: hostileJson },
  { weight: 2, arbitrary: fc.constantFrom(...HOSTILE_STRUCTURES) },
  { weight: 1, arbitrary: number },
);
