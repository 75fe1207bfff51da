import type { Bilingual } from '../../domain/story.ts';
import { element, escapeXml, xmlDocument } from '../write-xml.ts';
import { type CourseAbout, START_FILE } from './course-about.ts';

const NAMESPACE = 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd';

/** A text in every language that it has, the package's first. */
function langStrings({ language }: CourseAbout, { en, zh }: Bilingual): string {
  const texts = [
    ['en', en],
    ['zh-CN', zh],
  ] as const;
  const ordered = language === 'en' ? texts : [...texts].reverse();
  return ordered
    .filter(([, text]) => text !== '')
    .map(([lang, text]) => element('langstring', { lang }, escapeXml(text)))
    .join('');
}

/** An id that no other course has; it need not lead anywhere. */
function idOf({ lesson, site }: CourseAbout): string {
  const isOnWeb = site !== null && /^https?:/.test(site);
  if (!isOnWeb) return `urn:x-cbec-atlas:lesson:${lesson.id}`;
  return new URL(`lessons/${lesson.id}`, site).href;
}

/** `cmi5.xml`: a course of one lesson, which moves on when it is completed or passed. */
export function cmi5Structure(about: CourseAbout): string {
  const { lesson, passShare } = about;
  const id = idOf(about);
  const said = [
    element('title', {}, langStrings(about, lesson.title)),
    element('description', {}, langStrings(about, lesson.summary)),
  ];
  const course = element('course', { id: `${id}:course` }, ...said);
  const unit = element(
    'au',
    {
      id,
      moveOn: 'CompletedOrPassed',
      masteryScore: passShare === null ? null : String(Math.round(passShare * 100) / 100),
      launchMethod: 'AnyWindow',
      activityType: 'http://adlnet.gov/expapi/activities/lesson',
    },
    ...said,
    element('url', {}, START_FILE),
  );
  return xmlDocument(element('courseStructure', { xmlns: NAMESPACE }, course, unit));
}
