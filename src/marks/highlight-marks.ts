import type { ViewState } from '../view/view-state.ts';
import type { ArcMark, Highlights, Marks, PointMark, Target } from './marks.ts';

export const NO_HIGHLIGHTS: Highlights = {
  stroke: '',
  points: [],
  arcs: [],
  units: [],
  area: null,
};

const STROKE: Record<ViewState['theme'], string> = { light: '#111111', dark: '#ffffff' };

/** The link keys of what a mark stands for; one belts mark may stand for several places. */
export function keysOfTarget(target: Target): readonly string[] {
  if (!target) return [];
  if (target.kind !== 'belts') return [`${target.kind}:${target.id}`];
  return target.id.split('+').map((place) => `place:${place}`);
}

function ringAround(mark: PointMark, stroke: string): PointMark {
  return {
    ...mark,
    id: `lit-${mark.id}`,
    symbol: 'ring',
    radiusPixels: mark.radiusPixels + 4,
    fill: 'none',
    stroke,
    strokeWidthPixels: 2,
    opacity: 1,
    badge: null,
    isSelected: false,
    target: null,
  };
}

function lineOver(mark: ArcMark, stroke: string): ArcMark {
  return {
    ...mark,
    id: `lit-${mark.id}`,
    stroke,
    widthPixels: mark.widthPixels + 1.5,
    opacity: 1,
    isSelected: false,
    target: null,
  };
}

/** The marks with those lit whose keys are hovered, and with the area of the filter; the rest keeps its identity. */
export function withHighlights(
  marks: Marks,
  hovered: ReadonlySet<string>,
  { theme, area }: Pick<ViewState, 'theme' | 'area'>,
): Marks {
  if (hovered.size === 0 && area === null) return marks;
  const stroke = STROKE[theme];
  const isLit = ({ target }: { readonly target: Target }) =>
    keysOfTarget(target).some((key) => hovered.has(key));
  const highlights: Highlights = {
    stroke,
    area,
    points: marks.points
      .filter((mark) => mark.symbol !== 'ring' && isLit(mark))
      .map((mark) => ringAround(mark, stroke)),
    arcs: marks.arcs.filter(isLit).map((mark) => lineOver(mark, stroke)),
    units: marks.areas
      .filter((mark) => mark.layer === 'land' && isLit(mark))
      .map((mark) => mark.unit),
  };
  return { ...marks, highlights };
}
