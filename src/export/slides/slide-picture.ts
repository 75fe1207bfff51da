import { element } from '../write-xml.ts';
import { placeXml } from './drawing-xml.ts';
import type { Part } from './office-package.ts';
import type { SlideBox } from './slide-layout.ts';
import type { SlideSheet } from './slide-sheet.ts';

/** A drawing as vector, and its PNG for programs that read no SVG. */
export interface SlidePicture {
  readonly svg: string;
  readonly png: Uint8Array;
  readonly description: string;
}

/** The extension by which office programs since 2016 find the vector behind a picture. */
function vectorXml(id: string): string {
  return element(
    'a:extLst',
    {},
    element(
      'a:ext',
      { uri: '{96DAC541-7B7A-43D3-8B79-37D633B846F1}' },
      element('asvg:svgBlip', {
        'xmlns:asvg': 'http://schemas.microsoft.com/office/drawing/2016/SVG/main',
        'r:embed': id,
      }),
    ),
  );
}

/** Sets a picture into a slide and answers its two files. `order` tells the pictures of a slide apart. */
export function addPicture(
  sheet: SlideSheet,
  { svg, png, description }: SlidePicture,
  box: SlideBox,
  order: number,
): readonly Part[] {
  const file = `picture${sheet.place}-${order}`;
  const drawn = sheet.refer('image', `../media/${file}.png`);
  const vector = sheet.refer('image', `../media/${file}.svg`);
  sheet.add((id) =>
    element(
      'p:pic',
      {},
      element(
        'p:nvPicPr',
        {},
        element('p:cNvPr', { id, name: `Picture ${id}`, descr: description }),
        element('p:cNvPicPr', {}, element('a:picLocks', { noChangeAspect: '1' })),
        element('p:nvPr'),
      ),
      element(
        'p:blipFill',
        {},
        element('a:blip', { 'r:embed': drawn }, vectorXml(vector)),
        element('a:stretch', {}, element('a:fillRect')),
      ),
      element(
        'p:spPr',
        {},
        placeXml(box),
        element('a:prstGeom', { prst: 'rect' }, element('a:avLst')),
      ),
    ),
  );
  return [
    { name: `ppt/media/${file}.png`, type: null, body: png },
    { name: `ppt/media/${file}.svg`, type: null, body: svg },
  ];
}
