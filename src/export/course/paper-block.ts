import { createElement } from 'react';
import { PrintLines } from '../../figure/print/print-text.tsx';
import { setText } from '../../figure/print/text-block.ts';
import { renderXml } from '../render-xml.ts';

/** Points: a page of A4, upright. */
export const A4 = { width: 595.28, height: 841.89 } as const;
export const MARGIN = 42;
export const COLUMN = { x: MARGIN, width: A4.width - 2 * MARGIN } as const;
const INK = '#23211d';
export const SOFT = '#55514a';
const RULE = '#8a857c';

/** Something of a known height that is drawn where it is put; points. */
export interface PaperBlock {
  readonly height: number;
  readonly draw: (x: number, y: number) => string;
}

const round = (value: number) => Math.round(value * 100) / 100;

export interface TextLook {
  readonly size: number;
  readonly width: number;
  readonly fill?: string;
  /** Room under it. */
  readonly after?: number;
}

/** Paragraphs, one under the other. */
export function textBlock(paragraphs: readonly string[], look: TextLook): PaperBlock {
  const { size, width, fill = INK, after = 0 } = look;
  const said = paragraphs.flatMap((paragraph) => paragraph.split('\n')).filter(Boolean);
  if (said.length === 0) return { height: 0, draw: () => '' };
  const { height } = setText(said, size, { x: 0, y: 0, width }).box;
  return {
    height: height + after,
    draw: (x, y) => {
      const { lines } = setText(said, size, { x, y, width });
      return renderXml(createElement(PrintLines, { lines, fill }));
    },
  };
}

export function gapBlock(height: number): PaperBlock {
  return { height, draw: () => '' };
}

/** A line to write on, with room above it for a hand. */
export function writingLine(width: number, height = 22): PaperBlock {
  return {
    height,
    draw: (x, y) =>
      `<line x1="${round(x)}" y1="${round(y + height - 2)}" x2="${round(x + width)}" y2="${round(y + height - 2)}" stroke="${RULE}" stroke-width="0.6"/>`,
  };
}

/** A thin line across, between two questions. */
export function ruleBlock(width: number): PaperBlock {
  return {
    height: 13,
    draw: (x, y) =>
      `<line x1="${round(x)}" y1="${round(y + 5)}" x2="${round(x + width)}" y2="${round(y + 5)}" stroke="#c9c4ba" stroke-width="0.5"/>`,
  };
}

/** Something to tick, or to write one sign into, and what it stands for. */
export function tickBlock(
  label: readonly string[],
  shape: 'box' | 'circle' | 'cell',
  { size, width }: TextLook,
): PaperBlock {
  const side = shape === 'cell' ? size * 1.9 : size * 1.05;
  const text = textBlock(label, { size, width: width - side - 6 });
  const height = Math.max(text.height, side) + 5;
  return {
    height,
    draw: (x, y) => {
      const paint = `fill="none" stroke="${INK}" stroke-width="0.8"`;
      const top = shape === 'cell' ? y : y + size * 0.2;
      const mark =
        shape === 'circle'
          ? `<circle cx="${round(x + side / 2)}" cy="${round(top + side / 2)}" r="${round(side / 2)}" ${paint}/>`
          : `<rect x="${round(x)}" y="${round(top)}" width="${round(side)}" height="${round(side)}" ${paint}/>`;
      const inset = shape === 'cell' ? (side - size * 1.3) / 2 : 0;
      return mark + text.draw(x + side + 6, y + Math.max(0, inset));
    },
  };
}

/** Blocks one under the other. */
export function stack(blocks: readonly PaperBlock[]): PaperBlock {
  return {
    height: blocks.reduce((sum, block) => sum + block.height, 0),
    draw: (x, y) => {
      let at = y;
      return blocks
        .map((block) => {
          const drawn = block.draw(x, at);
          at += block.height;
          return drawn;
        })
        .join('');
    },
  };
}

/** Two blocks beside one another; `across` is from the left edge of the one to that of the other. */
export function beside(left: PaperBlock, right: PaperBlock, across: number): PaperBlock {
  return {
    height: Math.max(left.height, right.height),
    draw: (x, y) => left.draw(x, y) + right.draw(x + across, y),
  };
}

/** The root of a drawing in units of the page: millimetres within a page would be scaled once more. */
function inPagePoints(svg: string, width: number, height: number): string {
  const end = svg.indexOf('>', svg.indexOf('<svg'));
  const root = svg
    .slice(svg.indexOf('<svg'), end)
    .replaceAll(/ (?:width|height)="[^"]*"/g, '')
    .concat(` width="${round(width)}" height="${round(height)}"`);
  return root + svg.slice(end);
}

interface Drawn {
  readonly svg: string;
  /** As the drawing's own `viewBox` has it. */
  readonly width: number;
  readonly height: number;
}

/** A drawing at so many times its own size; `prefix` makes its ids its own where several stand on one page. */
export function drawingBlock({ svg, width, height }: Drawn, prefix: string, scale = 1): PaperBlock {
  const own = inPagePoints(svg, width, height)
    .replaceAll(/\bid="/g, `id="${prefix}-`)
    .replaceAll(/url\(#/g, `url(#${prefix}-`);
  return {
    height: height * scale,
    draw: (x, y) =>
      `<g transform="translate(${round(x)} ${round(y)}) scale(${Math.round(scale * 1000) / 1000})">${own}</g>`,
  };
}
