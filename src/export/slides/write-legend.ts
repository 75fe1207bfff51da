import { hcl } from 'd3';
import type PptxGenJS from 'pptxgenjs';
import type { PrintSwatch } from '../../figure/print/print-content.ts';
import type { PointSymbol } from '../../marks/marks.ts';
import type { LegendLine, LegendPlan } from './layout-legend.ts';
import type { SlideBox } from './slide-layout.ts';
import { type SlidePen, writeLine } from './slide-pen.ts';

type Slide = PptxGenJS.Slide;

/** The shapes of office programs that are the symbols of the map. */
const SHAPES: Record<PointSymbol, PptxGenJS.SHAPE_NAME> = {
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

function writeSwatch(slide: Slide, swatch: PrintSwatch, box: SlideBox, unit: number): void {
  if (swatch.kind === 'line') {
    const { stroke, widthPoints, dash } = swatch.line;
    const dashType = dash === null ? 'solid' : (dash[0] ?? 1) < 1 ? 'sysDot' : 'dash';
    const line = { color: hexOf(stroke), width: Math.max(1.25, widthPoints), dashType } as const;
    slide.addShape('line', { ...box, y: box.y + box.h / 2, h: 0, line });
    return;
  }
  if (swatch.kind === 'number') {
    const ring = { color: hexOf(swatch.stroke), width: 1 };
    slide.addShape('ellipse', { ...around(box, unit * 1.15), line: ring });
    slide.addText(swatch.text, {
      ...around(box, unit * 1.15),
      align: 'center',
      valign: 'middle',
      margin: 0,
      fontSize: Math.max(4, unit * 72 * 0.7),
    });
    return;
  }
  const area = swatch.kind === 'area' ? swatch : swatch.area;
  if (area && area.fill !== 'none') {
    const isHatched = area.pattern === 'no-data';
    slide.addShape('rect', {
      ...box,
      fill: { color: hexOf(area.fill), transparency: Math.round((1 - area.opacity) * 100) },
      line: isHatched
        ? { color: '8A8578', width: 0.75, dashType: 'dash' }
        : { color: 'C9C4B8', width: 0.25 },
    });
  }
  if (swatch.kind === 'area') return;
  for (let ring = swatch.rings; ring > 0; ring -= 1) {
    const line = { color: hexOf(swatch.stroke), width: 0.5 };
    slide.addShape('ellipse', { ...around(box, unit * (0.72 + ring * 0.26)), line });
  }
  slide.addShape(SHAPES[swatch.symbol], {
    ...around(box, unit * 0.66),
    fill: { color: hexOf(swatch.fill) },
    line: { color: hexOf(swatch.stroke), width: 0.5 },
  });
}

function writeRamp(slide: Slide, line: LegendLine & { kind: 'ramp' }, pen: SlidePen, unit: number) {
  const { fills, labels } = line.ramp;
  const { x, y, w } = line.box;
  const step = w / Math.max(1, fills.length);
  fills.forEach((fill, place) => {
    const box = { x: x + place * step, y: y + unit * 0.15, w: step, h: unit };
    slide.addShape('rect', { ...box, fill: { color: hexOf(fill) } });
  });
  labels.forEach((label, place) => {
    const align = place === 0 ? 'left' : place === labels.length - 1 ? 'right' : 'center';
    const box = { x, y: y + unit * 1.2, w, h: unit * 1.25 };
    writeLine(slide, label, box, { ...pen, points: unit * 72, align });
  });
}

/** A legend of shapes and text that can be edited; only the pattern of "no data" becomes a dashed frame. */
export function writeLegend(slide: Slide, plan: LegendPlan, pen: SlidePen): void {
  const unit = plan.points / 72;
  for (const line of plan.lines) {
    const { x, y, w, h } = line.box;
    if (line.kind === 'ramp') writeRamp(slide, line, pen, unit);
    else if (line.kind === 'heading') {
      writeLine(slide, line.label, line.box, { ...pen, points: plan.points, isBold: true });
    } else {
      const swatch = { x, y: y + (h - unit) / 2, w: plan.swatchWidth, h: unit };
      writeSwatch(slide, line.swatch, swatch, unit);
      const text = { x: x + unit * 2.1, y, w: w - unit * 2.1, h };
      writeLine(slide, line.label, text, { ...pen, points: plan.points });
    }
  }
}
