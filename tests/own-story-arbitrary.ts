import * as fc from 'fast-check';
import type { Bilingual, Scene, Story } from '../src/domain/story.ts';
import { LONGEST } from '../src/own-work/work.ts';

const anyText = (maxLength: number) =>
  fc.oneof(
    fc.string({ maxLength, unit: 'grapheme' }),
    fc.string({ maxLength, unit: 'binary' }),
    fc.constantFrom('', '**三** *two* {zones:2019-12-31}', '<script>alert(1)</script>'),
  );
const anyBilingual = (maxLength: number): fc.Arbitrary<Bilingual> =>
  fc
    .record({ zh: anyText(maxLength), en: anyText(maxLength) })
    .map(({ zh, en }) => ({ zh: zh.slice(0, LONGEST.text), en: en.slice(0, LONGEST.text) }));

const anyScene: fc.Arbitrary<Omit<Scene, 'id'>> = fc.record({
  view: fc.constantFrom('', 'date=2019-12-31&layers=zones.belts', 'v=1&camera=5/30/120'),
  heading: anyBilingual(20),
  text: anyBilingual(80),
  notes: anyBilingual(40),
  dwellSeconds: fc.integer({ min: 1, max: 600 }),
  chart: fc.constantFrom(null, 'national', 'zones-over-time--region'),
  highlights: fc.array(fc.constantFrom('zone:hangzhou', 'province:330000'), { maxLength: 3 }),
  sources: fc.array(fc.record({ source: fc.constant('caitec-2024'), locator: anyText(10) }), {
    maxLength: 3,
  }),
});

/** Any story of the reader's own, with at least so many scenes. */
export function anyOwnStory(leastScenes = 0): fc.Arbitrary<Story> {
  return fc.record({
    version: fc.constant(1 as const),
    id: fc.constant('mine'),
    title: anyBilingual(20),
    summary: anyBilingual(40),
    scenes: fc
      .array(anyScene, { minLength: leastScenes, maxLength: 6 })
      .map((scenes) => scenes.map((scene, order) => ({ ...scene, id: `scene-${order + 1}` }))),
  });
}
