import { FigureError } from './figure-error.ts';
import type { FontSource } from './glyph-outlines.ts';
import { outlineText } from './outline-text.ts';
import { withDensity } from './png-density.ts';
import { parseSvg, sizeOfSvg } from './svg-document.ts';

const MM_PER_INCH = 25.4;

async function loadImage(svg: string): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(address);
  }
}

function toBlob(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      // A canvas beyond the browser's limit gives nothing.
      if (blob) resolve(blob);
      else reject(new FigureError({ kind: 'too-large' }));
    }, 'image/png');
  });
}

/**
 * An SVG drawing as a PNG of so many dots an inch, which the file says. Its text is outlined by the
 * site's own fonts first, so that it does not depend on those of the machine.
 */
export async function svgToPng(svg: string, dpi: number, source?: FontSource): Promise<Blob> {
  const document = parseSvg(svg);
  const { width, height, widthMm } = sizeOfSvg(document);
  await outlineText(document, source);
  const pixels = Math.round((widthMm / MM_PER_INCH) * dpi);
  const canvas = window.document.createElement('canvas');
  canvas.width = pixels;
  canvas.height = Math.round((pixels * height) / width);
  const context = canvas.getContext('2d');
  if (!context) throw new FigureError({ kind: 'too-large' });
  // The image takes the pixels as its own size: it is drawn at that size, not enlarged to it.
  document.documentElement.setAttribute('width', String(canvas.width));
  document.documentElement.setAttribute('height', String(canvas.height));
  const image = await loadImage(new XMLSerializer().serializeToString(document));
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const bytes = new Uint8Array(await (await toBlob(canvas)).arrayBuffer());
  return new Blob([withDensity(bytes, dpi)], { type: 'image/png' });
}
