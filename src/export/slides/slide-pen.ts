import type { TextRun } from '../../story/player-text.ts';
import { element, escapeXml } from '../write-xml.ts';
import { placeXml, sizeOf, solidFill, typefaces } from './drawing-xml.ts';
import { readRichText } from './rich-text.ts';
import type { SlideBox } from './slide-layout.ts';
import type { SlideSheet } from './slide-sheet.ts';

/** How text is written on a slide. Colours are six hexadecimal digits. */
export interface SlidePen {
  readonly font: string;
  readonly language: string;
  readonly colour: string;
  readonly points: number;
  readonly isBold?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly valign?: 'top' | 'middle' | 'bottom';
  readonly link?: string;
}

const ALIGN = { left: 'l', center: 'ctr', right: 'r' } as const;
const ANCHOR = { top: 't', middle: 'ctr', bottom: 'b' } as const;

/** Links in the colour of their text; office programs have one of their own otherwise. */
const KEEPS_COLOUR = element(
  'a:extLst',
  {},
  element(
    'a:ext',
    { uri: '{A12FA001-AC4F-418D-AE19-62706E023703}' },
    element('ahyp:hlinkClr', {
      'xmlns:ahyp': 'http://schemas.microsoft.com/office/drawing/2018/hyperlinkcolor',
      val: 'tx',
    }),
  ),
);

function runXml({ text, style }: TextRun, pen: SlidePen, link: string | null): string {
  const looks = {
    lang: pen.language,
    sz: sizeOf(pen.points),
    b: pen.isBold || style === 'strong' ? '1' : null,
    i: style === 'emphasis' ? '1' : null,
    u: link === null ? null : 'sng',
  };
  return element(
    'a:r',
    {},
    element(
      'a:rPr',
      looks,
      solidFill(pen.colour),
      typefaces(pen.font),
      link === null ? '' : element('a:hlinkClick', { 'r:id': link }, KEEPS_COLOUR),
    ),
    element('a:t', {}, escapeXml(text)),
  );
}

function writeText(
  sheet: SlideSheet,
  paragraphs: readonly (readonly TextRun[])[],
  box: SlideBox,
  pen: SlidePen,
): void {
  const link = pen.link === undefined ? null : sheet.refer('hyperlink', pen.link, true);
  const properties = element('a:pPr', { algn: ALIGN[pen.align ?? 'left'] });
  const body = element(
    'p:txBody',
    {},
    element('a:bodyPr', {
      wrap: 'square',
      lIns: '0',
      tIns: '0',
      rIns: '0',
      bIns: '0',
      rtlCol: '0',
      anchor: ANCHOR[pen.valign ?? 'middle'],
    }),
    element('a:lstStyle'),
    ...paragraphs.map((runs) =>
      element('a:p', {}, properties, ...runs.map((run) => runXml(run, pen, link))),
    ),
  );
  sheet.add((id) =>
    element(
      'p:sp',
      {},
      element(
        'p:nvSpPr',
        {},
        element('p:cNvPr', { id, name: `Text ${id}` }),
        element('p:cNvSpPr', { txBox: '1' }),
        element('p:nvPr'),
      ),
      element(
        'p:spPr',
        {},
        placeXml(box),
        element('a:prstGeom', { prst: 'rect' }, element('a:avLst')),
        element('a:noFill'),
      ),
      body,
    ),
  );
}

/** One text in one look; with a link, the whole of it leads there. */
export function writeLine(sheet: SlideSheet, text: string, box: SlideBox, pen: SlidePen): void {
  writeText(sheet, [[{ text, style: 'plain' }]], box, pen);
}

/** A text in paragraphs, its bold and emphasis kept. */
export function writeRichText(sheet: SlideSheet, text: string, box: SlideBox, pen: SlidePen): void {
  const paragraphs = readRichText(text);
  if (paragraphs.length > 0) writeText(sheet, paragraphs, box, { ...pen, valign: 'top' });
}
