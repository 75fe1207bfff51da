import type { ApiName } from './find-api.ts';
import type { CourseKind, LmsInteraction, LmsReport, LmsStart } from './lms-session.ts';
import type { ScormFunctions } from './scorm-calls.ts';

export type Get = (element: string) => string;
/** An element of the course system's data model, and what it is set to. */
export type Write = readonly [element: string, value: string];

/** All in which the two editions of SCORM differ. */
export interface ScormDialect {
  readonly kind: Exclude<CourseKind, 'cmi5'>;
  readonly api: ApiName;
  readonly functions: ScormFunctions;
  /** Where the student's own state is kept, and how many characters go into it. */
  readonly suspend: { readonly element: string; readonly most: number };
  readonly readStart: (get: Get) => Omit<LmsStart, 'returnAddress'>;
  /** Said at once, so that a window that is killed can still be come back to. */
  readonly opening: (start: LmsStart) => readonly Write[];
  readonly report: (report: LmsReport, start: LmsStart) => readonly Write[];
  /** `place` counts from 0. */
  readonly interaction: (interaction: LmsInteraction, place: number) => readonly Write[];
  readonly closing: (sessionMs: number) => readonly Write[];
}

/** A share from a text; null where it is none. */
export function shareOf(text: string, whole = 1): number | null {
  const value = text.trim() === '' ? Number.NaN : Number(text) / whole;
  return Number.isFinite(value) ? Math.min(1, Math.max(0, value)) : null;
}
