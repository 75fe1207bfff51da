import type { Projection, RendererChoice } from './view-state.ts';

/** What the machine's WebGL is: drawn by a graphics card, by the processor, or not there. */
export type WebglSupport = 'hardware' | 'software' | 'none';

/** The renderer and projection that a choice comes to on this machine. */
export type Drawing =
  | { readonly renderer: 'figure'; readonly projection: 'albers' | 'mercator' }
  | { readonly renderer: 'webgl'; readonly projection: 'mercator' | 'globe' };

/** The projection that a choice comes to in the figure, which also stands in for WebGL until that is there. */
export function figureProjection({
  projection,
}: {
  readonly projection: Projection;
}): 'albers' | 'mercator' {
  return projection === 'mercator' ? 'mercator' : 'albers';
}

/**
 * The figure draws Albers and Mercator, the WebGL map Mercator and the globe. Left to choose, the
 * atlas uses WebGL where a graphics card draws it; in software the figure is several times faster. Where a
 * person saves data, only what the figure cannot draw asks for it: its libraries are the largest of all.
 */
export function resolveDrawing(
  choice: { readonly renderer: RendererChoice; readonly projection: Projection },
  webgl: WebglSupport,
  savesData = false,
): Drawing {
  const { renderer, projection } = choice;
  const suitsWebgl = savesData ? projection === 'globe' : projection !== 'albers';
  const wantsWebgl =
    renderer === 'webgl' || (renderer === 'auto' && webgl === 'hardware' && suitsWebgl);
  if (wantsWebgl && webgl !== 'none') {
    return { renderer: 'webgl', projection: projection === 'globe' ? 'globe' : 'mercator' };
  }
  return { renderer: 'figure', projection: figureProjection(choice) };
}
