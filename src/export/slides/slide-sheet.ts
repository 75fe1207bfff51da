import { element } from '../write-xml.ts';
import { type DrawnLine, lineXml, NAMESPACES, placeXml, solidFill } from './drawing-xml.ts';
import { OFFICE, type Part, type Relation } from './office-package.ts';
import type { SlideBox } from './slide-layout.ts';

/** The shapes that office programs know by name, as far as slides use them. */
export type ShapeName =
  | 'ellipse'
  | 'rect'
  | 'triangle'
  | 'diamond'
  | 'hexagon'
  | 'plus'
  | 'star5'
  | 'line';

/** A slide while it is written: what stands on it, from back to front, and what that refers to. */
export interface SlideSheet {
  /** From 1. */
  readonly place: number;
  /** Adds something, which is told its number on the slide. */
  readonly add: (write: (id: string) => string) => void;
  /** Notes a reference and answers its name. */
  readonly refer: (kind: string, target: string, isOutside?: boolean) => string;
  /** The slide as a part of the file. */
  readonly finish: () => Part;
}

/** What stands in every tree of shapes before the first of them. */
export const GROUP_HEAD =
  element(
    'p:nvGrpSpPr',
    {},
    element('p:cNvPr', { id: '1', name: '' }),
    element('p:cNvGrpSpPr'),
    element('p:nvPr'),
  ) + element('p:grpSpPr');

const KEEPS_COLOURS = element('p:clrMapOvr', {}, element('a:masterClrMapping'));

export function startSheet(place: number): SlideSheet {
  const shapes: string[] = [];
  const relations: Relation[] = [];
  const refer = (kind: string, target: string, isOutside = false) => {
    const id = `rId${relations.length + 1}`;
    relations.push({ id, kind, target, isOutside });
    return id;
  };
  refer('slideLayout', '../slideLayouts/slideLayout1.xml');
  refer('notesSlide', `../notesSlides/notesSlide${place}.xml`);
  return {
    place,
    refer,
    // The tree itself is number 1.
    add: (write) => void shapes.push(write(String(shapes.length + 2))),
    finish: () => {
      const tree = element('p:spTree', {}, GROUP_HEAD, ...shapes);
      return {
        name: `ppt/slides/slide${place}.xml`,
        type: `${OFFICE}.presentationml.slide+xml`,
        body: element('p:sld', NAMESPACES, element('p:cSld', {}, tree), KEEPS_COLOURS),
        relations,
      };
    },
  };
}

/** Draws a shape without text. */
export function addShape(
  sheet: SlideSheet,
  name: ShapeName,
  box: SlideBox,
  look: { readonly fill?: string; readonly opacity?: number; readonly line?: DrawnLine },
): void {
  sheet.add((id) =>
    element(
      'p:sp',
      {},
      element(
        'p:nvSpPr',
        {},
        element('p:cNvPr', { id, name: `Shape ${id}` }),
        element('p:cNvSpPr'),
        element('p:nvPr'),
      ),
      element(
        'p:spPr',
        {},
        placeXml(box),
        element('a:prstGeom', { prst: name }, element('a:avLst')),
        look.fill === undefined ? element('a:noFill') : solidFill(look.fill, look.opacity),
        look.line ? lineXml(look.line) : '',
      ),
    ),
  );
}
