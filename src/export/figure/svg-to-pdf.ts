import { FigureError } from './figure-error.ts';
import type { FontSource } from './glyph-outlines.ts';
import { IDENTITY, type Matrix, multiply, parseTransform } from './matrix.ts';
import { outlineText } from './outline-text.ts';
import { parsePath } from './path-data.ts';
import { createPdf, PDF_PAGES, type PdfFile, pdfNumber } from './pdf-file.ts';
import { shapePath } from './shape-path.ts';
import { numberOf, parseSvg, sizeOfSvg } from './svg-document.ts';
import { type Paint, PLAIN, paintOf } from './svg-paint.ts';

const POINTS_PER_MM = 72 / 25.4;
const GROUPS = new Set(['g', 'svg', 'a']);
/** What says something about the drawing, or is drawn only where it is asked for. */
const SILENT = new Set(['title', 'desc', 'metadata', 'defs', 'clipPath', 'pattern', 'style']);

/** The named resources that a stream of drawing uses. */
interface Resources {
  readonly states: Map<string, string>;
  readonly patterns: Map<string, string>;
}

interface Drawing {
  readonly document: Document;
  readonly pdf: PdfFile;
  readonly resources: Resources;
  readonly operators: string[];
}

const numbers = (values: readonly number[]) => values.map(pdfNumber).join(' ');

function nameFor(names: Map<string, string>, prefix: string, key: string): string {
  const known = names.get(key);
  if (known) return known;
  const name = `${prefix}${names.size + 1}`;
  names.set(key, name);
  return name;
}

function outlineOperators(d: string): string {
  return parsePath(d)
    .map(([letter, ...values]) =>
      letter === 'Z'
        ? 'h'
        : `${numbers(values)} ${letter === 'M' ? 'm' : letter === 'L' ? 'l' : 'c'}`,
    )
    .join('\n');
}

function referenced(document: Document, url: string): Element {
  const id = /^url\(#(.+)\)$/.exec(url)?.[1];
  const element = id === undefined ? null : document.getElementById(id);
  if (!element) throw new FigureError({ kind: 'unsupported', name: url });
  return element;
}

/** A tile of a pattern as an object of its own; its matrix holds the groups around what it fills. */
function addPattern(url: string, ctm: Matrix, drawing: Drawing): string {
  const pattern = referenced(drawing.document, url);
  if (pattern.localName !== 'pattern') {
    throw new FigureError({ kind: 'unsupported', name: `<${pattern.localName}>` });
  }
  const matrix = multiply(ctm, parseTransform(pattern.getAttribute('patternTransform')));
  const key = `${url} ${numbers(matrix)}`;
  const known = drawing.resources.patterns.get(key);
  if (known) return known.split(' ')[0] ?? '';
  const [width, height] = [numberOf(pattern, 'width'), numberOf(pattern, 'height')];
  const tile: Drawing = { ...drawing, resources: emptyResources(), operators: [] };
  for (const child of pattern.children) draw(child, PLAIN, IDENTITY, tile);
  const reference = drawing.pdf.add(
    `/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 ${numbers([width, height])}] /XStep ${pdfNumber(width)} /YStep ${pdfNumber(height)} /Matrix [${numbers(matrix)}] /Resources << ${resourceDictionary(tile.resources)} >>`,
    tile.operators.join('\n'),
  );
  const name = `P${drawing.resources.patterns.size + 1}`;
  drawing.resources.patterns.set(key, `${name} ${reference}`);
  return name;
}

function emptyResources(): Resources {
  return { states: new Map(), patterns: new Map() };
}

function resourceDictionary({ states, patterns }: Resources): string {
  const state = [...states].map(([key, name]) => `/${name} << ${key} >>`).join(' ');
  const pattern = [...patterns.values()].map((entry) => `/${entry}`).join(' ');
  return [
    state ? `/ExtGState << ${state} >>` : '',
    pattern ? `/Pattern << ${pattern} >>` : '',
  ].join(' ');
}

function setColour(paint: Paint, ctm: Matrix, drawing: Drawing, use: 'fill' | 'stroke'): string {
  const colour = paint[use];
  if (colour.startsWith('url(')) {
    const name = addPattern(colour, ctm, drawing);
    return use === 'fill' ? `/Pattern cs /${name} scn` : `/Pattern CS /${name} SCN`;
  }
  return `${colour} ${use === 'fill' ? 'rg' : 'RG'}`;
}

/** Paints an outline: fill, then stroke, or the other way where the drawing says so. */
function paintOutline(d: string, paint: Paint, ctm: Matrix, drawing: Drawing): void {
  const outline = outlineOperators(d);
  if (outline === '') return;
  const { operators, resources } = drawing;
  const fills = paint.fill !== 'none';
  const strokes = paint.stroke !== 'none' && paint.strokeWidth > 0;
  if (!fills && !strokes) return;
  const alpha = `/CA ${pdfNumber(paint.strokeOpacity)} /ca ${pdfNumber(paint.fillOpacity)}`;
  operators.push('q', `/${nameFor(resources.states, 'G', alpha)} gs`);
  const fill = () => {
    operators.push(setColour(paint, ctm, drawing, 'fill'), outline, paint.isEvenOdd ? 'f*' : 'f');
  };
  const stroke = () => {
    operators.push(
      setColour(paint, ctm, drawing, 'stroke'),
      `${pdfNumber(paint.strokeWidth)} w ${paint.cap} J ${paint.join} j [${numbers(paint.dash)}] 0 d`,
      outline,
      'S',
    );
  };
  if (strokes && paint.strokesFirst) stroke();
  if (fills) fill();
  if (strokes && !paint.strokesFirst) stroke();
  operators.push('Q');
}

/** Cuts what follows at the shapes of a clip path. */
function clip(url: string, drawing: Drawing): void {
  const shapes = [...referenced(drawing.document, url).children];
  drawing.operators.push(shapes.map((shape) => outlineOperators(shapePath(shape))).join('\n'));
  drawing.operators.push('W n');
}

function draw(element: Element, inherited: Paint, outer: Matrix, drawing: Drawing): void {
  if (SILENT.has(element.localName)) return;
  const paint = paintOf(element, inherited);
  const own = parseTransform(element.getAttribute('transform'));
  const ctm = multiply(outer, own);
  const clipUrl = element.getAttribute('clip-path');
  const isWrapped = own.some((value, place) => value !== IDENTITY[place]) || clipUrl !== null;
  if (isWrapped) drawing.operators.push('q', `${numbers(own)} cm`);
  if (clipUrl) clip(clipUrl, drawing);
  if (GROUPS.has(element.localName)) {
    for (const child of element.children) draw(child, paint, ctm, drawing);
  } else paintOutline(shapePath(element), paint, ctm, drawing);
  if (isWrapped) drawing.operators.push('Q');
}

/**
 * An SVG drawing as a PDF of one page in its own size: vectors throughout, text as outlines of the
 * site's own fonts. It reads presentation attributes, groups, shapes, patterns and clip paths, and
 * throws a FigureError that names anything else. The same drawing gives the same bytes.
 */
export async function svgToPdf(svg: string, source?: FontSource): Promise<Blob> {
  const document = parseSvg(svg);
  const { width, height, widthMm } = sizeOfSvg(document);
  await outlineText(document, source);
  const scale = (widthMm * POINTS_PER_MM) / width;
  const pdf = createPdf();
  const drawing: Drawing = { document, pdf, resources: emptyResources(), operators: [] };
  const base: Matrix = [scale, 0, 0, -scale, 0, height * scale];
  drawing.operators.push(`${numbers(base)} cm`);
  draw(document.documentElement, PLAIN, base, drawing);
  const content = pdf.add('', drawing.operators.join('\n'));
  const page = pdf.add(
    `/Type /Page /Parent ${PDF_PAGES} /MediaBox [0 0 ${numbers([width * scale, height * scale])}] /Contents ${content} /Resources << ${resourceDictionary(drawing.resources)} >> /Group << /S /Transparency /CS /DeviceRGB >>`,
  );
  const title = document.querySelector('title')?.textContent ?? '';
  const language = document.documentElement.getAttribute('lang') ?? 'en';
  return new Blob([pdf.finish({ page, title, language })], { type: 'application/pdf' });
}
