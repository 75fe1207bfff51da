import { hcl } from 'd3';
import type { PrintSwatch } from '../../figure/print/print-content.ts';
import type { PointSymbol } from '../../marks/marks.ts';
import type { LegendLine, LegendPlan } from './layout-legend.ts';
import type { SlideBox } from './slide-layout.ts';
import { type SlidePen, writeLine } from './slide-pen.ts';
import { addShape, type ShapeName, type SlideSheet } from './slide-sheet.ts';

/** The shapes of office programs that are the symbols of the map. */
const SHAPES: Record<PointSymbol, ShapeName> = {
  circle: 'ellipse',
  square: 'rect',
  triangle: 'triangle',
  diamond: 'diamond',
  hexagon: 'hexagon',
  cross: 'plus',
  star: 'star5',
  ring: 'ellipse',
};

/** A colour as office programs write it. */
function hexOf(colour: string): string {
  return hcl(colour).formatHex().slice(1).toUpperCase();
}

function around({ x, y, w, h }: SlideBox, size: number): SlideBox {
  return { x: x + (w - size) / 2, y: y + (h - size) / 2, w: size, h: size };
}

function writeSwatch(
  sheet: SlideSheet,
  swatch: PrintSwatch,
  box: SlideBox,
  unit: number,
  pen: SlidePen,
): void {
  if (swatch.kind === 'line') {
    const { stroke, widthPoints, dash } = swatch.line;
    const line = { colour: hexOf(stroke), points: Math.max(1.25, widthPoints), dash: dash ?? [] };
    addShape(sheet, 'line', { ...box, y: box.y + box.h / 2, h: 0 }, { line });
    return;
  }
  if (swatch.kind === 'number') {
    const place = around(box, unit * 1.15);
    addShape(sheet, 'ellipse', place, { line: { colour: hexOf(swatch.stroke), points: 1 } });
    const points = Math.max(4, unit * 72 * 0.7);
    writeLine(sheet, swatch.text, place, { ...pen, points, align: 'center' });
    return;
  }
  const area = swatch.kind === 'area' ? swatch : swatch.area;
  if (area && area.fill !== 'none') {
    const isHatched = area.pattern === 'no-data';
    addShape(sheet, 'rect', box, {
      fill: hexOf(area.fill),
      opacity: area.opacity,
      line: isHatched
        ? { colour: '8A8578', points: 0.75, dash: [3, 2.25] }
        : { colour: 'C9C4B8', points: 0.25 },
    });
  }
  if (swatch.kind === 'area') return;
  const line = { colour: hexOf(swatch.stroke), points: 0.5 };
  for (let ring = swatch.rings; ring > 0; ring -= 1) {
    addShape(sheet, 'ellipse', around(box, unit * (0.72 + ring * 0.26)), { line });
  }
  addShape(sheet, SHAPES[swatch.symbol], around(box, unit * 0.66), {
    fill: hexOf(swatch.fill),
    line,
  });
}

function writeRamp(
  sheet: SlideSheet,
  line: LegendLine & { kind: 'ramp' },
  pen: SlidePen,
  unit: number,
) {
  const { fills, labels } = line.ramp;
  const { x, y, w } = line.box;
  const step = w / Math.max(1, fills.length);
  fills.forEach((fill, place) => {
    const box = { x: x + place * step, y: y + unit * 0.15, w: step, h: unit };
    addShape(sheet, 'rect', box, { fill: hexOf(fill) });
  });
  labels.forEach((label, place) => {
    const align = place === 0 ? 'left' : place === labels.length - 1 ? 'right' : 'center';
    const box = { x, y: y + unit * 1.2, w, h: unit * 1.25 };
    writeLine(sheet, label, box, { ...pen, points: unit * 72, align });
  });
}

/** A legend of shapes and text that can be edited; only the pattern of "no data" becomes a dashed frame. */
export function writeLegend(sheet: SlideSheet, plan: LegendPlan, pen: SlidePen): void {
  const unit = plan.points / 72;
  for (const line of plan.lines) {
    const { x, y, w, h } = line.box;
    if (line.kind === 'ramp') writeRamp(sheet, line, pen, unit);
    else if (line.kind === 'heading') {
      writeLine(sheet, line.label, line.box, { ...pen, points: plan.points, isBold: true });
    } else {
      const swatch = { x, y: y + (h - unit) / 2, w: plan.swatchWidth, h: unit };
      writeSwatch(sheet, line.swatch, swatch, unit, pen);
      const text = { x: x + unit * 2.1, y, w: w - unit * 2.1, h };
      writeLine(sheet, line.label, text, { ...pen, points: plan.points });
    }
  }
}
