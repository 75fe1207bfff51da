import { createElement } from 'react';
import { renderXml } from '../render-xml.ts';
import { A4, COLUMN, MARGIN, type PaperBlock, SOFT, stack, textBlock } from './paper-block.ts';

const FOOT = 44;
const BOTTOM = A4.height - MARGIN - FOOT;

/** What belongs together: on one page where it fits on one, else parted between its blocks. */
export type PaperGroup = readonly PaperBlock[];

/** Groups dealt out to pages, each block with the height at which it stands. */
function dealOut(
  groups: readonly PaperGroup[],
): readonly (readonly (readonly [PaperBlock, number])[])[] {
  const pages: [PaperBlock, number][][] = [[]];
  let y: number = MARGIN;
  const put = (block: PaperBlock) => {
    if (y > MARGIN && y + block.height > BOTTOM) {
      pages.push([]);
      y = MARGIN;
    }
    pages.at(-1)?.push([block, y]);
    y += block.height;
  };
  for (const group of groups) {
    const whole = stack(group);
    if (whole.height <= BOTTOM - MARGIN) put(whole);
    else for (const block of group) put(block);
  }
  return pages;
}

export interface Paper {
  readonly title: string;
  readonly language: string;
  readonly groups: readonly PaperGroup[];
  /** Under every page: which one it is, and where the map comes from. */
  readonly foot: (page: number, of: number) => readonly string[];
}

/** The pages of a paper, A4 upright, as SVG drawings in points. */
export function paperPages({ title, language, groups, foot }: Paper): readonly string[] {
  const pages = dealOut(groups);
  return pages.map((placed, order) => {
    const said = foot(order + 1, pages.length);
    const parts = placed.map(([block, y]) => block.draw(COLUMN.x, y));
    const escaped = renderXml(createElement('title', null, `${title} · ${said[0] ?? ''}`));
    const bottom = textBlock(said, { size: 7, width: COLUMN.width, fill: SOFT });
    return [
      '<?xml version="1.0" encoding="UTF-8"?>\n',
      `<svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" width="210mm" height="297mm" viewBox="0 0 ${A4.width} ${A4.height}" lang="${language}">`,
      escaped,
      ...parts,
      bottom.draw(COLUMN.x, A4.height - MARGIN - FOOT + 12),
      '</svg>\n',
    ].join('');
  });
}
