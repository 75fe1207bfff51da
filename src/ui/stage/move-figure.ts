import { type FigureTransform, transformText } from '../../figure/projections.ts';

/** How much larger and smaller than drawn the map may be shown while it moves, before it is drawn anew. */
const MOST_ENLARGED = 4;
const MOST_REDUCED = 1 / 2;

const CAMERA = '[data-figure="camera"]';
/** What moves with the camera: the map, its points, and what lies over both. */
const SHEETS = `svg:has(> ${CAMERA})`;

/** Where a camera of the figure stands; null where there is none. */
export function readPlace(camera: Element | null): FigureTransform | null {
  const written = camera?.getAttribute('transform') ?? '';
  const [x, y, k] = (written.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  return x === undefined || y === undefined || !k ? null : { k, x, y };
}

/** Draws a sheet where it now stands; symbols keep their size on the screen. */
function settleSheet(sheet: Element, transform: FigureTransform): void {
  sheet.removeAttribute('style');
  const camera = sheet.querySelector(CAMERA);
  if (!camera) return;
  const before = readPlace(camera);
  camera.setAttribute('transform', transformText(transform));
  if (before?.k === transform.k) return;
  for (const mark of camera.querySelectorAll<SVGElement>('[data-size]')) {
    const old = mark.getAttribute('transform') ?? '';
    const scale = Number(mark.dataset.size) / transform.k;
    mark.setAttribute('transform', old.replace(/scale\([^)]*\)/, `scale(${scale})`));
  }
}

/** A sheet as it was drawn last, moved and scaled as a picture: to draw the map takes longer than a frame. */
function moveSheet(sheet: SVGSVGElement, transform: FigureTransform): void {
  const drawn = readPlace(sheet.querySelector(CAMERA));
  const scale = transform.k / (drawn?.k ?? 0);
  const isMap = sheet.dataset.figure === 'map';
  const canScale = isMap ? scale <= MOST_ENLARGED && scale >= MOST_REDUCED : scale === 1;
  if (!drawn || !canScale) {
    settleSheet(sheet, transform);
    return;
  }
  const [left, top] = [transform.x - scale * drawn.x, transform.y - scale * drawn.y];
  sheet.style.transform = `translate(${left}px, ${top}px) scale(${scale})`;
}

/** Moves the figure of a stage while a hand or a flight has it. */
export function moveFigure(stage: Element, transform: FigureTransform): void {
  for (const sheet of stage.querySelectorAll<SVGSVGElement>(SHEETS)) moveSheet(sheet, transform);
}

/** Leaves the figure at a place, drawn as sharp as it can be. */
export function settleFigure(stage: Element, transform: FigureTransform): void {
  for (const sheet of stage.querySelectorAll(SHEETS)) settleSheet(sheet, transform);
}

/** Takes back how the figure was moved, once it has been drawn where the view has it. */
export function forgetMoves(stage: Element): void {
  for (const sheet of stage.querySelectorAll(SHEETS)) sheet.removeAttribute('style');
}
