import { expect, it } from 'vitest';
import { createCourseStatus } from './course-status.ts';

it('notes what a course system says of a problem only as far as one reads, and counts it', () => {
  const status = createCourseStatus('scorm12', () => new Date(0));
  const problem = { kind: 'threw', call: 'LMSGetValue', said: 'x'.repeat(1e6) } as const;
  status.note(problem);
  status.note(problem);
  expect(status.get().problems).toMatchObject([{ said: 'x'.repeat(300), times: 2 }]);
});
