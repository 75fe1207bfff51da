import { type RefObject, useEffect } from 'react';
import { isWideFrame } from './frame-width.ts';

/** The map's own part of a frame: the shape of the country, and neither a slit nor a tower. */
function stageHeightOf(width: number): number {
  return Math.round(Math.min(620, Math.max(240, width * 0.72)));
}

/** Heights of what stands under the map, or beside it. */
interface Rows {
  readonly width: number;
  readonly isWide: boolean;
  /** What always lies under the map: clock, credit. */
  readonly under: readonly number[];
  /** What stands beside the map in a wide frame and under it in a narrow one. */
  readonly beside: readonly number[];
}

/** How high a frame would have to be to show all; it never depends on how high the frame is. */
export function frameHeightOf({ width, isWide, under, beside }: Rows): number {
  const sum = (heights: readonly number[]) => heights.reduce((all, height) => all + height, 0);
  const widthOfMap = isWide && beside.length > 0 ? width - 280 : width;
  const stage = stageHeightOf(widthOfMap);
  const body = isWide ? Math.max(stage, ...beside) : stage + sum(beside);
  return Math.ceil(body + sum(under));
}

/** Tells how high the frame would have to be, whenever that changes. */
export function useAutoHeight(
  ref: RefObject<HTMLElement | null>,
  tell: (pixels: number) => void,
): void {
  useEffect(() => {
    const root = ref.current;
    if (!root) return;
    let told = 0;
    const heights = (selector: string) =>
      [...root.querySelectorAll<HTMLElement>(selector)].map((element) => element.scrollHeight);
    const measure = () => {
      const pixels = frameHeightOf({
        width: root.clientWidth,
        isWide: isWideFrame(),
        under: heights('.embed-under > *'),
        beside: heights('.embed-beside > *'),
      });
      if (pixels === told || root.clientWidth === 0) return;
      told = pixels;
      tell(pixels);
    };
    const sizes = new ResizeObserver(measure);
    const watch = () => {
      sizes.disconnect();
      sizes.observe(root);
      for (const part of root.querySelectorAll(
        '.embed-under > *, .embed-beside > * , .embed-legend-fields',
      )) {
        sizes.observe(part);
      }
    };
    // Parts come and go: a story that is closed, a legend that is unfolded.
    const parts = new MutationObserver(() => {
      watch();
      measure();
    });
    for (const holder of root.querySelectorAll('.embed-under, .embed-beside')) {
      parts.observe(holder, { childList: true, subtree: true, attributeFilter: ['hidden'] });
    }
    watch();
    return () => {
      sizes.disconnect();
      parts.disconnect();
    };
  }, [ref, tell]);
}
