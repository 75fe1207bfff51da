import type PptxGenJS from 'pptxgenjs';
import { readRichText } from './rich-text.ts';
import type { SlideBox } from './slide-layout.ts';

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

function optionsOf(box: SlideBox, pen: SlidePen): PptxGenJS.TextPropsOptions {
  return {
    ...box,
    margin: 0,
    fontFace: pen.font,
    lang: pen.language,
    color: pen.colour,
    fontSize: Math.round(pen.points * 10) / 10,
    bold: pen.isBold ?? false,
    align: pen.align ?? 'left',
    valign: pen.valign ?? 'middle',
  };
}

/** One text in one look; with a link, the whole of it leads there. */
export function writeLine(
  slide: PptxGenJS.Slide,
  text: string,
  box: SlideBox,
  pen: SlidePen,
): void {
  const options = optionsOf(box, pen);
  if (pen.link === undefined) slide.addText(text, options);
  else slide.addText([{ text, options: { hyperlink: { url: pen.link } } }], options);
}

/** A text in paragraphs, its bold and emphasis kept. */
export function writeRichText(
  slide: PptxGenJS.Slide,
  text: string,
  box: SlideBox,
  pen: SlidePen,
): void {
  const paragraphs = readRichText(text);
  const runs = paragraphs.flatMap((paragraph, order) =>
    paragraph.map((run, place) => ({
      text: run.text,
      options: {
        bold: run.style === 'strong',
        italic: run.style === 'emphasis',
        breakLine: place === paragraph.length - 1 && order < paragraphs.length - 1,
      },
    })),
  );
  if (runs.length > 0) slide.addText(runs, { ...optionsOf(box, pen), valign: 'top' });
}
