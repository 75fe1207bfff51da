import type { PrintLegendGroup, PrintSwatch } from '../../figure/print/print-content.ts';
import { symbolPath } from '../../marks/symbol-path.ts';
import { layoutLegend } from '../slides/layout-legend.ts';
import { FOOT, FRAME, FRAME_INK, MAP, PANEL } from './frame-layout.ts';
import { fitLines, type Pen, writeLines, writeText } from './pen.ts';

/** The words around the map of a frame. */
export interface FrameWords {
  readonly title: string;
  readonly date: string;
  readonly caption: string;
  readonly text: string;
  readonly legend: readonly PrintLegendGroup[];
  /** Lines at the foot: sources, then credit and licence. */
  readonly foot: readonly string[];
  readonly scene: string | null;
}

const { text: INK, soft: SOFT, paper: PAPER, rule: RULE, accent: ACCENT } = FRAME_INK;
/** Room for two lines of what the picture is true of. */
const CAPTION_HEIGHT = 46;
/** The legend is set in inches and points of a slide; a point of it is so many pixels here. */
const LEGEND_SCALE = 1.5;
const INCH = 72 * LEGEND_SCALE;

function paintSwatch(
  pen: Pen,
  swatch: PrintSwatch,
  box: { x: number; y: number; w: number; h: number },
) {
  const [x, y] = [box.x + box.w / 2, box.y + box.h / 2];
  if (swatch.kind === 'line') {
    pen.strokeStyle = swatch.line.stroke;
    pen.lineWidth = 2;
    pen.setLineDash((swatch.line.dash ?? []).map((length) => length * 1.6));
    pen.beginPath();
    pen.moveTo(box.x, y);
    pen.lineTo(box.x + box.w, y);
    pen.stroke();
    pen.setLineDash([]);
    return;
  }
  if (swatch.kind === 'number') {
    pen.strokeStyle = swatch.stroke;
    pen.lineWidth = 1.5;
    pen.beginPath();
    pen.arc(x, y, box.h * 0.58, 0, 2 * Math.PI);
    pen.stroke();
    writeText(pen, swatch.text, x, y + 3.5, { size: 10, fill: INK, align: 'center' });
    return;
  }
  const area = swatch.kind === 'area' ? swatch : swatch.area;
  if (area && area.fill !== 'none') {
    pen.globalAlpha = area.opacity;
    pen.fillStyle = area.fill;
    pen.fillRect(box.x, box.y, box.w, box.h);
    pen.globalAlpha = 1;
    pen.strokeStyle = area.pattern === 'no-data' ? SOFT : RULE;
    pen.lineWidth = 1;
    pen.setLineDash(area.pattern === 'no-data' ? [3, 2] : []);
    pen.strokeRect(box.x, box.y, box.w, box.h);
    pen.setLineDash([]);
  }
  if (swatch.kind === 'area') return;
  pen.save();
  pen.translate(x, y);
  const radius = box.h * 0.36;
  for (let ring = swatch.rings; ring > 0; ring -= 1) {
    pen.strokeStyle = swatch.stroke;
    pen.lineWidth = 0.9;
    pen.stroke(new Path2D(symbolPath('ring', radius + ring * 2)));
  }
  const outline = new Path2D(symbolPath(swatch.symbol, radius));
  pen.fillStyle = swatch.fill;
  pen.fill(outline);
  pen.strokeStyle = swatch.stroke;
  pen.lineWidth = 1;
  pen.stroke(outline);
  pen.restore();
}

function paintLegend(pen: Pen, legend: FrameWords['legend'], top: number): void {
  const height = PANEL.y + PANEL.height - top;
  const box = {
    x: PANEL.x / INCH,
    y: top / INCH,
    w: PANEL.width / INCH,
    h: height / INCH,
    columns: 1,
  };
  const plan = layoutLegend(legend, box);
  const size = plan.points * LEGEND_SCALE;
  for (const line of plan.lines) {
    const [x, y, w, h] = [line.box.x, line.box.y, line.box.w, line.box.h].map(
      (at) => at * INCH,
    ) as [number, number, number, number];
    if (line.kind === 'ramp') {
      const step = w / Math.max(1, line.ramp.fills.length);
      line.ramp.fills.forEach((fill, place) => {
        pen.fillStyle = fill;
        pen.fillRect(x + place * step, y + 2, step + 0.5, size);
      });
      line.ramp.labels.forEach((label, place) => {
        const isLast = place === line.ramp.labels.length - 1;
        const at = (w * place) / Math.max(1, line.ramp.labels.length - 1);
        const align = place === 0 ? 'left' : isLast ? 'right' : 'center';
        writeText(pen, label, x + at, y + size * 2.2, { size: size * 0.9, fill: SOFT, align });
      });
      continue;
    }
    const indent = line.kind === 'entry' ? size * 2.1 : 0;
    const { lines } = fitLines(line.label, w - indent, h, [size]);
    const first = y + (h - lines.length * size * 1.22) / 2;
    const weight = line.kind === 'heading' ? 600 : 400;
    writeLines(pen, lines, x + indent, first, { size: size * 0.98, fill: INK, weight });
    if (line.kind === 'entry') {
      const swatch = { x, y: y + (h - size) / 2, w: plan.swatchWidth * INCH, h: size };
      paintSwatch(pen, line.swatch, swatch);
    }
  }
}

/** Everything of a frame but the map and the date: it changes only from scene to scene and from change to change. */
export function paintPanel(pen: Pen, words: FrameWords): void {
  pen.fillStyle = PAPER;
  pen.fillRect(0, 0, FRAME.width, MAP.y);
  pen.fillRect(0, 0, MAP.x, FRAME.height);
  pen.fillRect(0, MAP.y + MAP.height, FRAME.width, FRAME.height);
  const room = FRAME.width - 2 * PANEL.x - 240;
  const title = fitLines(words.title, room, 40, [28, 25, 22, 20, 18, 16]);
  writeText(pen, title.lines.join(' '), PANEL.x, 42, { size: title.size, fill: INK, weight: 600 });
  let top = PANEL.y + CAPTION_HEIGHT;
  if (words.text !== '') {
    const text = fitLines(words.text, PANEL.width, 300, [19, 18, 17, 16, 15, 14, 13, 12]);
    top = writeLines(pen, text.lines, PANEL.x, top, { size: text.size, fill: INK }) + 14;
  }
  paintLegend(pen, words.legend, top);
  words.foot.forEach((line, row) => {
    const fitted = fitLines(line, FOOT.width, 15, [11, 10, 9, 8, 7]);
    const y = FOOT.y + 12 + row * 15;
    writeText(pen, fitted.lines.join(' '), FOOT.x, y, { size: fitted.size, fill: SOFT });
  });
}

/** The date, what is true of it, and how far the video is: they change with every frame. */
export function paintDate(pen: Pen, words: FrameWords, share: number): void {
  const right = FRAME.width - PANEL.x;
  pen.fillStyle = PAPER;
  pen.fillRect(right - 236, 0, 256, MAP.y - 4);
  writeText(pen, words.date, right, 42, { size: 24, fill: INK, weight: 600, align: 'right' });
  if (words.scene) {
    writeText(pen, words.scene, right, 57, { size: 11, fill: SOFT, align: 'right' });
  }
  pen.fillStyle = PAPER;
  pen.fillRect(0, PANEL.y - 4, MAP.x, CAPTION_HEIGHT);
  const caption = fitLines(words.caption, PANEL.width, CAPTION_HEIGHT - 8, [13, 12, 11, 10]);
  writeLines(pen, caption.lines, PANEL.x, PANEL.y, { size: caption.size, fill: SOFT });
  pen.fillStyle = RULE;
  pen.fillRect(0, MAP.y - 4, FRAME.width, 4);
  pen.fillStyle = ACCENT;
  pen.fillRect(0, MAP.y - 4, FRAME.width * share, 4);
}
