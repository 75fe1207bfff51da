import { element, escapeXml } from '../write-xml.ts';
import { COLOUR_MAP, SCHEME, WHITE_GROUND } from './deck-theme.ts';
import { NAMESPACES, placeXml, sizeOf, solidFill } from './drawing-xml.ts';
import { OFFICE, type Part } from './office-package.ts';
import type { SlideBox } from './slide-layout.ts';
import { GROUP_HEAD } from './slide-sheet.ts';

const PRESENTATION = `${OFFICE}.presentationml`;

/** A place on a page of notes that shows the slide, or what is said with it. */
function notesPlace(kind: 'sldImg' | 'body', look: string, text: string): string {
  const isImage = kind === 'sldImg';
  const locks = isImage ? { noGrp: '1', noRot: '1', noChangeAspect: '1' } : { noGrp: '1' };
  const number = isImage ? '2' : '3';
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      element('p:cNvPr', { id: number, name: isImage ? 'Slide' : 'Notes' }),
      element('p:cNvSpPr', {}, element('a:spLocks', locks)),
      element('p:nvPr', {}, element('p:ph', { type: kind, idx: isImage ? '2' : '3' })),
    ),
    element('p:spPr', {}, look),
    text,
  );
}

/** In inches, on a page of the size that office programs give notes. */
export const NOTES_SIZE = { w: 7.5, h: 10 };
const NOTES_IMAGE: SlideBox = { x: 0.75, y: 1, w: 6, h: 3.375 };
const NOTES_TEXT: SlideBox = { x: 0.75, y: 4.75, w: 6, h: 4.5 };

function textBody(...paragraphs: readonly string[]): string {
  return element(
    'p:txBody',
    {},
    element('a:bodyPr'),
    element('a:lstStyle'),
    ...paragraphs.map((text) => element('a:p', {}, text)),
  );
}

/** The page of notes that all others follow. */
export function notesMaster(): Part {
  const standing = (box: SlideBox) =>
    placeXml(box) + element('a:prstGeom', { prst: 'rect' }, element('a:avLst'));
  const frame = element('a:noFill') + element('a:ln', { w: '12700' }, solidFill(SCHEME.accent3));
  const shapes = [
    notesPlace('sldImg', standing(NOTES_IMAGE) + frame, ''),
    notesPlace('body', standing(NOTES_TEXT), textBody('')),
  ];
  return {
    name: 'ppt/notesMasters/notesMaster1.xml',
    type: `${PRESENTATION}.notesMaster+xml`,
    body: element(
      'p:notesMaster',
      NAMESPACES,
      element('p:cSld', {}, WHITE_GROUND, element('p:spTree', {}, GROUP_HEAD, ...shapes)),
      COLOUR_MAP,
      element(
        'p:notesStyle',
        {},
        element('a:lvl1pPr', {}, element('a:defRPr', { sz: sizeOf(12) })),
      ),
    ),
    relations: [{ id: 'rId1', kind: 'theme', target: '../theme/theme2.xml' }],
  };
}

/** What is said with a slide, a paragraph a line. */
export function notesPart(place: number, text: string, language: string): Part {
  const paragraphs = text
    .split('\n')
    .map((line) =>
      line === ''
        ? ''
        : element(
            'a:r',
            {},
            element('a:rPr', { lang: language }),
            element('a:t', {}, escapeXml(line)),
          ),
    );
  const shapes = [notesPlace('sldImg', '', ''), notesPlace('body', '', textBody(...paragraphs))];
  return {
    name: `ppt/notesSlides/notesSlide${place}.xml`,
    type: `${PRESENTATION}.notesSlide+xml`,
    body: element(
      'p:notes',
      NAMESPACES,
      element('p:cSld', {}, element('p:spTree', {}, GROUP_HEAD, ...shapes)),
      element('p:clrMapOvr', {}, element('a:masterClrMapping')),
    ),
    relations: [
      { id: 'rId1', kind: 'notesMaster', target: '../notesMasters/notesMaster1.xml' },
      { id: 'rId2', kind: 'slide', target: `../slides/slide${place}.xml` },
    ],
  };
}
