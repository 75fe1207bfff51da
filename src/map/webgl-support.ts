import type { WebglSupport } from '../view/resolve-drawing.ts';

const SOFTWARE_RENDERERS = /swiftshader|llvmpipe|softpipe|software|microsoft basic render/i;

/** How WebGL 2 would be drawn here. Names no library, so the app can ask before it loads the map. */
export function detectWebgl(): WebglSupport {
  const gl = document.createElement('canvas').getContext('webgl2');
  if (!gl) return 'none';
  const support = classifyRenderer(readRenderer(gl));
  // Browsers keep few contexts alive; waiting for garbage collection could cost the map its own.
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return support;
}

export function classifyRenderer(renderer: string): 'hardware' | 'software' {
  return SOFTWARE_RENDERERS.test(renderer) ? 'software' : 'hardware';
}

function readRenderer(gl: WebGL2RenderingContext): string {
  const extension = gl.getExtension('WEBGL_debug_renderer_info');
  const name = extension ? extension.UNMASKED_RENDERER_WEBGL : gl.RENDERER;
  return String(gl.getParameter(name));
}
