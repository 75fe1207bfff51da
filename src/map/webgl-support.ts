import type { WebglSupport } from '../view/resolve-drawing.ts';

const SOFTWARE_RENDERERS = /swiftshader|llvmpipe|softpipe|software|microsoft basic render/i;

/** How WebGL 2 would be drawn here. Names no library, so the app can ask before it loads the map. */
export function detectWebgl(): WebglSupport {
  const gl = document.createElement('canvas').getContext('webgl2');
  if (!gl) return 'none';
  const support = classifyRenderer(readRenderer(gl), navigator.platform);
  // Browsers keep few contexts alive; waiting for garbage collection could cost the map its own.
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return support;
}

/** `platform` is the browser's word for its machine, such as `MacIntel` or `Linux x86_64`. */
export function classifyRenderer(renderer: string, platform: string): 'hardware' | 'software' {
  // WebKit says "Apple GPU" on every machine. On one that is not Apple's it may draw in software, where a frame
  // of the map takes seconds: the figure is quick on all.
  const isHidden = renderer === 'Apple GPU' && /linux/i.test(platform);
  return isHidden || SOFTWARE_RENDERERS.test(renderer) ? 'software' : 'hardware';
}

function readRenderer(gl: WebGL2RenderingContext): string {
  const extension = gl.getExtension('WEBGL_debug_renderer_info');
  const name = extension ? extension.UNMASKED_RENDERER_WEBGL : gl.RENDERER;
  return String(gl.getParameter(name));
}
