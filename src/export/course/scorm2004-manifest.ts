import { element, escapeXml, xmlDocument } from '../write-xml.ts';
import { type CourseAbout, START_FILE, sayIn } from './course-about.ts';

const SCHEMAS = {
  imscp: ['http://www.imsglobal.org/xsd/imscp_v1p1', 'imscp_v1p1.xsd'],
  adlcp: ['http://www.adlnet.org/xsd/adlcp_v1p3', 'adlcp_v1p3.xsd'],
  adlseq: ['http://www.adlnet.org/xsd/adlseq_v1p3', 'adlseq_v1p3.xsd'],
  adlnav: ['http://www.adlnet.org/xsd/adlnav_v1p3', 'adlnav_v1p3.xsd'],
  imsss: ['http://www.imsglobal.org/xsd/imsss', 'imsss_v1p0.xsd'],
} as const;

/** Completion by progress, success by the score, and both as the lesson itself says them. */
function sequencing({ passShare }: CourseAbout): string {
  const mark =
    passShare === null
      ? []
      : [element('imsss:minNormalizedMeasure', {}, String(Math.round(passShare * 100) / 100))];
  const objective = element(
    'imsss:primaryObjective',
    { objectiveID: 'points', satisfiedByMeasure: passShare === null ? 'false' : 'true' },
    ...mark,
  );
  return element(
    'imsss:sequencing',
    {},
    element('imsss:objectives', {}, objective),
    element('imsss:deliveryControls', {
      completionSetByContent: 'true',
      objectiveSetByContent: 'true',
    }),
  );
}

/** `imsmanifest.xml` of SCORM 2004, fourth edition: one lesson, one page. */
export function scorm2004Manifest(about: CourseAbout): string {
  const title = element('title', {}, escapeXml(sayIn(about, about.lesson.title)));
  const item = element(
    'item',
    { identifier: 'lesson', identifierref: 'page' },
    title,
    element('adlcp:completionThreshold', {
      completedByMeasure: 'true',
      minProgressMeasure: '1.0',
    }),
    sequencing(about),
  );
  const organization = element(
    'organization',
    { identifier: 'course', 'adlseq:objectivesGlobalToSystem': 'false' },
    title,
    item,
    element('imsss:sequencing', {}, element('imsss:controlMode', { choice: 'true', flow: 'true' })),
  );
  const resource = element(
    'resource',
    { identifier: 'page', type: 'webcontent', 'adlcp:scormType': 'sco', href: START_FILE },
    element('file', { href: START_FILE }),
  );
  const { imscp, ...others } = SCHEMAS;
  const prefixes = Object.entries(others).map(([name, [space]]) => [`xmlns:${name}`, space]);
  return xmlDocument(
    element(
      'manifest',
      {
        identifier: `cbec-atlas.${about.lesson.id}`,
        version: '1.0',
        xmlns: imscp[0],
        ...Object.fromEntries(prefixes),
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xsi:schemaLocation': Object.values(SCHEMAS).flat().join(' '),
      },
      element(
        'metadata',
        {},
        element('schema', {}, 'ADL SCORM'),
        element('schemaversion', {}, '2004 4th Edition'),
      ),
      element('organizations', { default: 'course' }, organization),
      element('resources', {}, resource),
    ),
  );
}
