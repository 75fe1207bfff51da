import { type FigureTransform, transformText } from '../../figure/projections.ts';

/** Moves what the camera moves, without drawing it again; symbols keep their size on the screen. */
export function placeCameras(cameras: Iterable<Element>, transform: FigureTransform): void {
  for (const camera of cameras) {
    camera.setAttribute('transform', transformText(transform));
    for (const mark of camera.querySelectorAll<SVGElement>('[data-size]')) {
      const old = mark.getAttribute('transform') ?? '';
      const scale = Number(mark.dataset.size) / transform.k;
      mark.setAttribute('transform', old.replace(/scale\([^)]*\)/, `scale(${scale})`));
    }
  }
}
