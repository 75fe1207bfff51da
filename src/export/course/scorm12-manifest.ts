import { element, escapeXml, xmlDocument } from '../write-xml.ts';
import { type CourseAbout, START_FILE, sayIn } from './course-about.ts';

const IMSCP = 'http://www.imsproject.org/xsd/imscp_rootv1p1p2';
const ADLCP = 'http://www.adlnet.org/xsd/adlcp_rootv1p2';

/**
 * `imsmanifest.xml` of SCORM 1.2: one lesson, one page. The pass mark is not in it: where a manifest has one,
 * a course system turns a lesson that was left half way into a failed one.
 */
export function scorm12Manifest(about: CourseAbout): string {
  const title = element('title', {}, escapeXml(sayIn(about, about.lesson.title)));
  const item = element(
    'item',
    { identifier: 'lesson', identifierref: 'page', isvisible: 'true' },
    title,
  );
  const organization = element('organization', { identifier: 'course' }, title, item);
  const resource = element(
    'resource',
    {
      identifier: 'page',
      type: 'webcontent',
      'adlcp:scormtype': 'sco',
      href: START_FILE,
    },
    element('file', { href: START_FILE }),
  );
  return xmlDocument(
    element(
      'manifest',
      {
        identifier: `cbec-atlas.${about.lesson.id}`,
        version: '1.0',
        xmlns: IMSCP,
        'xmlns:adlcp': ADLCP,
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xsi:schemaLocation': `${IMSCP} imscp_rootv1p1p2.xsd ${ADLCP} adlcp_rootv1p2.xsd`,
      },
      element(
        'metadata',
        {},
        element('schema', {}, 'ADL SCORM'),
        element('schemaversion', {}, '1.2'),
      ),
      element('organizations', { default: 'course' }, organization),
      element('resources', {}, resource),
    ),
  );
}
