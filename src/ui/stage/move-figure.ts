import { type FigureTransform, transformText } from '../../figure/projections.ts';

/** How much larger than drawn a map may be shown while it moves, before it is drawn anew. */
const MOST_ENLARGED = 4;
/** How far beyond the stage a sheet is drawn, in pixels; `stage.css` says the same. */
export const EDGE = 128;
/** A map that gets smaller is drawn for where it will be: what comes into sight around it is there then. */
const AHEAD = 2.5;
/** How far from its size a symbol or a name may be shown while the map moves: nobody sees it, and 400 are drawn less often. */
const MOST_OFF_SIZE = 1.06;

const CAMERA = '[data-figure="camera"]';
/** Sheets of long outlines. */
const PICTURES: readonly string[] = ['map', 'outlines'];
/** What moves with the camera: the map, its points, and what lies over both. */
const SHEETS = `svg:has(> ${CAMERA})`;

/** Where the view has the figure of a stage, whatever moves it meanwhile; null before it is drawn. */
export function placeInView(stage: HTMLElement): FigureTransform | null {
  return parsePlace(stage.dataset.place);
}

/** Where a camera of the figure stands; null where there is none. */
export function readPlace(camera: Element | null): FigureTransform | null {
  return parsePlace(camera?.getAttribute('transform'));
}

function parsePlace(written: string | null = ''): FigureTransform | null {
  const [x, y, k] = (written?.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
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

/** Of a stage, in pixels. */
export interface StageSize {
  readonly width: number;
  readonly height: number;
}

/** The same place from so much farther off. */
function stepBack({ k, x, y }: FigureTransform, { width, height }: StageSize): FigureTransform {
  const [middleX, middleY] = [width / 2, height / 2];
  return {
    k: k / AHEAD,
    x: middleX - (middleX - x) / AHEAD,
    y: middleY - (middleY - y) / AHEAD,
  };
}

/** How a picture is moved and scaled, in pixels. */
export interface Shift {
  readonly scale: number;
  readonly left: number;
  readonly top: number;
}

/** From where a sheet was drawn to where it is now. */
export function shiftOf(drawn: FigureTransform, now: FigureTransform): Shift {
  const scale = now.k / drawn.k;
  return { scale, left: now.x - scale * drawn.x, top: now.y - scale * drawn.y };
}

/** Whether what was drawn still fills the stage. */
export function fills({ width, height }: StageSize, { scale, left, top }: Shift): boolean {
  const edge = EDGE * scale;
  return (
    left <= edge &&
    top <= edge &&
    left + width * scale + edge >= width &&
    top + height * scale + edge >= height
  );
}

function shiftSheet(sheet: SVGSVGElement, { scale, left, top }: Shift): void {
  sheet.style.transform = `translate(${left}px, ${top}px) scale(${scale})`;
}

/**
 * A sheet as it was drawn last, moved and scaled as a picture: to draw the map takes longer than a frame. What keeps
 * its size on the screen is scaled hardly at all.
 */
function moveSheet(size: StageSize, sheet: SVGSVGElement, now: FigureTransform): void {
  const drawn = readPlace(sheet.querySelector(CAMERA));
  if (!drawn) return;
  const shift = shiftOf(drawn, now);
  const { scale } = shift;
  const isPicture = PICTURES.includes(sheet.dataset.figure ?? '');
  const canScale = isPicture ? scale <= MOST_ENLARGED : Math.max(scale, 1 / scale) <= MOST_OFF_SIZE;
  if (canScale && fills(size, shift)) {
    shiftSheet(sheet, shift);
  } else if (isPicture && scale < 1) {
    const ahead = stepBack(now, size);
    settleSheet(sheet, ahead);
    shiftSheet(sheet, shiftOf(ahead, now));
  } else settleSheet(sheet, now);
}

/** Moves the figure of a stage while a hand has it. */
export function moveFigure(stage: Element, transform: FigureTransform): void {
  // Asked before anything is written: after each sheet the browser would lay out the page again for the answer.
  const size = { width: stage.clientWidth, height: stage.clientHeight };
  for (const sheet of stage.querySelectorAll<SVGSVGElement>(SHEETS))
    moveSheet(size, sheet, transform);
}

/** Notes where the view has the figure, and draws it there. */
export function showInView(stage: HTMLElement, transform: FigureTransform): void {
  stage.dataset.place = transformText(transform);
  settleFigure(stage, transform);
}

/** Leaves the figure at a place, drawn as sharp as it can be. */
export function settleFigure(stage: Element, transform: FigureTransform): void {
  for (const sheet of stage.querySelectorAll(SHEETS)) settleSheet(sheet, transform);
}
