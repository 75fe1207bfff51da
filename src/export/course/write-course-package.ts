import { strToU8, zipSync } from 'fflate';
import type { CourseKind } from '../../lesson/lms/lms-session.ts';
import { cmi5Structure } from './cmi5-structure.ts';
import { type CourseAbout, MANIFEST_FILES, START_FILE } from './course-about.ts';
import { scorm12Manifest } from './scorm12-manifest.ts';
import { scorm2004Manifest } from './scorm2004-manifest.ts';

const WRITERS: Readonly<Record<CourseKind, (about: CourseAbout) => string>> = {
  scorm12: scorm12Manifest,
  scorm2004: scorm2004Manifest,
  cmi5: cmi5Structure,
};

/** A course system may refuse larger files, and a class loads it all at once. */
export const MOST_PACKAGE_BYTES = 5_000_000;

/**
 * A zip for a course system: the lesson's page, as `writeSingleFile` makes it, and what says so. `made` is the
 * time that its files bear. The same lesson gives the same bytes.
 */
export function writeCoursePackage(
  kind: CourseKind,
  html: string,
  about: CourseAbout,
  made: Date,
): Uint8Array<ArrayBuffer> {
  // What course systems read comes first, as some look at the beginning alone.
  const files = {
    [MANIFEST_FILES[kind]]: strToU8(WRITERS[kind](about)),
    [START_FILE]: strToU8(html),
  };
  return zipSync(files, { level: 9, mtime: made });
}
