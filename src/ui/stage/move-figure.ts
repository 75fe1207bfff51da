import { type FigureTransform, transformText } from '../../figure/projections.ts';

/** How much larger and smaller than drawn a map may be shown while it moves, before it is drawn anew. */
const MOST_ENLARGED = 4;
const MOST_REDUCED = 0.8;
/** A map that gets smaller is drawn for where it will be: what comes into sight around it is there then. */
const AHEAD = 2.5;

const CAMERA = '[data-figure="camera"]';
/** Sheets of long outlines. */
const PICTURES: readonly string[] = ['map', 'outlines'];
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

/** The same place from so much farther off. */
function stepBack({ k, x, y }: FigureTransform, stage: Element): FigureTransform {
  const [middleX, middleY] = [stage.clientWidth / 2, stage.clientHeight / 2];
  return {
    k: k / AHEAD,
    x: middleX - (middleX - x) / AHEAD,
    y: middleY - (middleY - y) / AHEAD,
  };
}

function showDrawn(sheet: SVGSVGElement, drawn: FigureTransform, now: FigureTransform): void {
  const scale = now.k / drawn.k;
  const [left, top] = [now.x - scale * drawn.x, now.y - scale * drawn.y];
  sheet.style.transform = `translate(${left}px, ${top}px) scale(${scale})`;
}

/** A sheet as it was drawn last, moved and scaled as a picture: to draw it takes longer than a frame. */
function movePicture(picture: SVGSVGElement, drawn: FigureTransform, now: FigureTransform): void {
  const scale = now.k / drawn.k;
  if (scale > MOST_ENLARGED) settleSheet(picture, now);
  else if (scale >= MOST_REDUCED) showDrawn(picture, drawn, now);
  else {
    const ahead = stepBack(now, picture.parentElement ?? picture);
    settleSheet(picture, ahead);
    showDrawn(picture, ahead, now);
  }
}

function moveSheet(sheet: SVGSVGElement, now: FigureTransform): void {
  const drawn = readPlace(sheet.querySelector(CAMERA));
  if (drawn && PICTURES.includes(sheet.dataset.figure ?? '')) movePicture(sheet, drawn, now);
  else if (drawn?.k === now.k) showDrawn(sheet, drawn, now);
  else settleSheet(sheet, now);
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
