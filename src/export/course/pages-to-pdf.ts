import { svgToPdf } from '../figure/svg-to-pdf.ts';
import { mergePdfs } from '../handout/merge-pdfs.ts';

/** Pages as one PDF, vectors throughout. Throws a FigureError for letters that the atlas's fonts lack. */
export async function pagesToPdf(pages: readonly string[]): Promise<Blob> {
  const files: Uint8Array[] = [];
  for (const page of pages) {
    files.push(new Uint8Array(await (await svgToPdf(page)).arrayBuffer()));
  }
  return new Blob([mergePdfs(files)], { type: 'application/pdf' });
}
