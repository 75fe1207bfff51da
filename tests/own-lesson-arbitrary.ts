import * as fc from 'fast-check';
import type { Lesson, Question, Step } from '../src/domain/lesson.ts';
import type { Bilingual } from '../src/domain/story.ts';
import { QUESTION_KINDS, questionOfKind, ruleOf, withFilter } from '../src/lesson/edit-question.ts';

const anyText = fc.oneof(
  fc.string({ maxLength: 30, unit: 'grapheme' }),
  fc.constantFrom('', '**三** {zones:2019-12-31}', '<script>alert(1)</script>'),
);
const anyBilingual: fc.Arbitrary<Bilingual> = fc.record({ zh: anyText, en: anyText });

const anyQuestion: fc.Arbitrary<Question> = fc
  .record({
    kind: fc.constantFrom(...QUESTION_KINDS),
    prompt: anyBilingual,
    hints: fc.array(anyBilingual, { maxLength: 3 }),
    right: fc.constantFrom('', '{batch:2} / 2', '1 +', '{zones:nowhere}'),
    of: fc.constantFrom('keys', 'zones', 'provinces', 'belts', 'corridors'),
    batches: fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { maxLength: 3 }),
  })
  .map(({ kind, prompt, hints, right, of, batches }): Question => {
    const begun = questionOfKind(kind, null, { view: 'date=2019-12-31', date: '2019-12-31' });
    const question = { ...begun, prompt, hints };
    if (question.kind === 'number') return { ...question, right };
    if (question.kind !== 'pick') return question;
    const rule = ruleOf(of, '2019-12-31');
    return { ...question, right: of === 'zones' ? withFilter(rule, 'batches', batches) : rule };
  });

const anyStep: fc.Arbitrary<Omit<Step, 'id'>> = fc.record({
  view: fc.constantFrom('', 'date=2019-12-31&layers=zones.belts'),
  highlights: fc.array(fc.constantFrom('zone:hangzhou', 'province:330000'), { maxLength: 2 }),
  heading: anyBilingual,
  text: anyBilingual,
  chart: fc.constantFrom(null, 'national'),
  sources: fc.constantFrom([], [{ source: 'caitec-2024', locator: '' }]),
  question: fc.option(anyQuestion),
});

/** Any lesson that a teacher may be writing, finished or not. */
export function anyOwnLesson(): fc.Arbitrary<Lesson> {
  return fc.record({
    version: fc.constant(1 as const),
    id: fc.constant('mine'),
    level: fc.constantFrom('secondary' as const, 'undergraduate' as const, 'methods' as const),
    minutes: fc.integer({ min: 1, max: 600 }),
    title: anyBilingual,
    summary: anyBilingual,
    teacher: fc.record({
      goals: fc.array(anyBilingual, { maxLength: 2 }),
      before: anyBilingual,
      discussion: fc.array(anyBilingual, { maxLength: 2 }),
      cautions: fc.array(anyBilingual, { maxLength: 2 }),
    }),
    steps: fc
      .array(anyStep, { maxLength: 5 })
      .map((steps) => steps.map((step, order) => ({ ...step, id: `step-${order + 1}` }))),
  });
}
