import type { IsoDate } from '../../domain/period.ts';
import { element, escapeXml } from '../write-xml.ts';
import { NOTES_SIZE, notesMaster } from './deck-notes.ts';
import { COLOUR_MAP, themePart, WHITE_GROUND } from './deck-theme.ts';
import { emuOfInches, NAMESPACES } from './drawing-xml.ts';
import { OFFICE, type Part, type Relation } from './office-package.ts';
import { SLIDE_SIZE } from './slide-layout.ts';
import { GROUP_HEAD } from './slide-sheet.ts';

// What every deck has besides its slides: one master with one blank layout, one master for notes, and
// for each of the two masters a theme of its own, as office programs ask for.

const PRESENTATION = `${OFFICE}.presentationml`;

const MASTER: Part = {
  name: 'ppt/slideMasters/slideMaster1.xml',
  type: `${PRESENTATION}.slideMaster+xml`,
  body: element(
    'p:sldMaster',
    NAMESPACES,
    element('p:cSld', {}, WHITE_GROUND, element('p:spTree', {}, GROUP_HEAD)),
    COLOUR_MAP,
    element('p:sldLayoutIdLst', {}, element('p:sldLayoutId', { id: '2147483649', 'r:id': 'rId1' })),
  ),
  relations: [
    { id: 'rId1', kind: 'slideLayout', target: '../slideLayouts/slideLayout1.xml' },
    { id: 'rId2', kind: 'theme', target: '../theme/theme1.xml' },
  ],
};

const LAYOUT: Part = {
  name: 'ppt/slideLayouts/slideLayout1.xml',
  type: `${PRESENTATION}.slideLayout+xml`,
  body: element(
    'p:sldLayout',
    { ...NAMESPACES, type: 'blank', preserve: '1' },
    element('p:cSld', { name: 'Blank' }, element('p:spTree', {}, GROUP_HEAD)),
    element('p:clrMapOvr', {}, element('a:masterClrMapping')),
  ),
  relations: [{ id: 'rId1', kind: 'slideMaster', target: '../slideMasters/slideMaster1.xml' }],
};

function presentationPart(count: number): Part {
  const slides = Array.from({ length: count }, (_, at) => ({
    id: `rId${at + 3}`,
    kind: 'slide',
    target: `slides/slide${at + 1}.xml`,
  }));
  const size = ({ w, h }: { readonly w: number; readonly h: number }) => ({
    cx: String(emuOfInches(w)),
    cy: String(emuOfInches(h)),
  });
  return {
    name: 'ppt/presentation.xml',
    type: `${PRESENTATION}.presentation.main+xml`,
    body: element(
      'p:presentation',
      { ...NAMESPACES, saveSubsetFonts: '1' },
      element(
        'p:sldMasterIdLst',
        {},
        element('p:sldMasterId', { id: '2147483648', 'r:id': 'rId1' }),
      ),
      element('p:notesMasterIdLst', {}, element('p:notesMasterId', { 'r:id': 'rId2' })),
      element(
        'p:sldIdLst',
        {},
        // Numbers of slides begin at 256 in this format.
        ...slides.map(({ id }, at) => element('p:sldId', { id: String(256 + at), 'r:id': id })),
      ),
      element('p:sldSz', size(SLIDE_SIZE)),
      element('p:notesSz', size(NOTES_SIZE)),
    ),
    relations: [
      { id: 'rId1', kind: 'slideMaster', target: 'slideMasters/slideMaster1.xml' },
      { id: 'rId2', kind: 'notesMaster', target: 'notesMasters/notesMaster1.xml' },
      ...slides,
    ],
  };
}

export interface DeckAbout {
  readonly title: string;
  /** Who the file says it is by. */
  readonly author: string;
  /** The day that it says it was made. */
  readonly made: IsoDate;
}

function aboutPart({ title, author, made }: DeckAbout): Part {
  const text = (name: string, value: string, attributes = {}) =>
    element(name, attributes, escapeXml(value));
  const day = { 'xsi:type': 'dcterms:W3CDTF' };
  return {
    name: 'docProps/core.xml',
    type: 'application/vnd.openxmlformats-package.core-properties+xml',
    body: element(
      'cp:coreProperties',
      {
        'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      text('dc:title', title),
      text('dc:subject', author),
      text('dc:creator', author),
      text('dcterms:created', `${made}T00:00:00Z`, day),
      text('dcterms:modified', `${made}T00:00:00Z`, day),
    ),
  };
}

/** Where a reader of the file begins. */
export const DECK_ROOTS: readonly Relation[] = [
  { id: 'rId1', kind: 'officeDocument', target: 'ppt/presentation.xml' },
  { id: 'rId2', kind: 'metadata/core-properties', target: 'docProps/core.xml' },
];

/** The parts of a deck of so many slides besides the slides and their notes. */
export function deckParts(count: number, about: DeckAbout, font: string): readonly Part[] {
  return [
    presentationPart(count),
    MASTER,
    LAYOUT,
    themePart(1, 'Atlas', font),
    notesMaster(),
    themePart(2, 'Notes', font),
    aboutPart(about),
  ];
}
