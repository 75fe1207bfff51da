import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type FontSource, loadOutliner } from './glyph-outlines.ts';

const fileOf = (name: string) => readFileSync(`public/fonts/${name}`);
const bytesOf = (name: string) => new Uint8Array(fileOf(name)).buffer as ArrayBuffer;
const slices: FontSource['slices'] = async () => ({
  ok: true,
  value: JSON.parse(fileOf('slices.json').toString('utf8')),
});

it('names a font file that came damaged, and takes it once it can be had', async () => {
  let isDamaged = true;
  const source: FontSource = {
    slices,
    font: async (name) => {
      const value = isDamaged ? new TextEncoder().encode('<!doctype html>').buffer : bytesOf(name);
      return { ok: true, value };
    },
  };
  await expect(loadOutliner(['A'], source)).rejects.toMatchObject({
    problem: { kind: 'damaged-font', file: expect.stringMatching(/^fonts\/.+\.woff$/) },
  });
  isDamaged = false;
  expect((await loadOutliner(['A'], source)).width('A', 10)).toBeGreaterThan(4);
});
