import { expect, it } from 'vitest';
import { bringCode, CodeMissing } from './bring-code.ts';

it('brings what a module exports', async () => {
  const { double } = await bringCode(async () => ({ double: (value: number) => 2 * value }));
  expect(double(21)).toBe(42);
});

it('says that code is missing where it does not arrive', async () => {
  const failing = bringCode(() => Promise.reject(new TypeError('Failed to fetch')));
  await expect(failing).rejects.toBeInstanceOf(CodeMissing);
});

it('says so, too, where other code came in its place', async () => {
  const other = (await bringCode(async () => ({ other: 1 }))) as { readonly wanted?: unknown };
  expect(() => other.wanted).toThrow(CodeMissing);
});
