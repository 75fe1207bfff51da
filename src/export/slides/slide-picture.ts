import type PptxGenJS from 'pptxgenjs';
import type { SlideBox } from './slide-layout.ts';

/** A drawing as vector, and its PNG for programs that read no SVG. */
export interface SlidePicture {
  readonly svg: string;
  readonly png: Uint8Array;
  readonly description: string;
}

const CHUNK = 0x8000;

function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) {
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  }
  return btoa(text);
}

/** What the library keeps of a slide's pictures: an SVG has two parts, the first its fallback. */
interface MediaPart {
  data?: string;
  isSvgPng?: boolean;
}

/**
 * Sets a picture into a slide: SVG with its PNG as fallback. The library would draw the PNG itself, in
 * the machine's own fonts and at the size of the box in pixels; ours takes that place.
 */
export function addPicture(
  slide: PptxGenJS.Slide,
  { svg, png, description }: SlidePicture,
  box: SlideBox,
): void {
  slide.addImage({
    ...box,
    data: `data:image/svg+xml;base64,${base64Of(new TextEncoder().encode(svg))}`,
    altText: description,
  });
  const { _relsMedia: parts } = slide as unknown as { readonly _relsMedia: MediaPart[] };
  const fallback = parts.at(-2);
  if (!fallback?.isSvgPng) throw new Error('The library keeps pictures in another way now.');
  fallback.data = `data:image/png;base64,${base64Of(png)}`;
  fallback.isSvgPng = false;
}
