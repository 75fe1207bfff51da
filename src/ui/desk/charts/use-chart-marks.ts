import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { ChartMark } from '../../../charts/drawn-chart.ts';
import { linkedKeys } from '../../../selectors/linked-keys.ts';
import { useAtlas } from '../../atlas-context.ts';
import { actOnMark } from './act-on-mark.ts';
import { nextMark } from './next-mark.ts';

function markElements(picture: SVGSVGElement | null): SVGGElement[] {
  return [...(picture?.querySelectorAll<SVGGElement>('[data-mark]') ?? [])];
}

function idAt(target: EventTarget | null): string | null {
  const element = target instanceof Element ? target.closest('[data-mark]') : null;
  return element?.getAttribute('data-mark') ?? null;
}

/**
 * Lets the marks of a chart answer. One handler serves them all, so that the components that draw them
 * know nothing of it: pointing or focusing lights what is linked, a press acts, arrow keys go on to the
 * nearest mark. A chart is one tab stop, whatever it holds.
 */
export function useChartMarks(
  picture: RefObject<SVGSVGElement | null>,
  marks: readonly ChartMark[],
  isClickSpent: () => boolean,
) {
  const { index, store, hover } = useAtlas();
  const [pointed, setPointed] = useState<ChartMark | null>(null);
  const stop = useRef<string | null>(null);
  const byId = useMemo(() => new Map(marks.map((mark) => [mark.id, mark])), [marks]);

  // Which mark is the tab stop is no part of the picture, and marks come and go with the clock.
  useEffect(() => {
    const elements = markElements(picture.current);
    const known = elements.find((element) => element.dataset.mark === stop.current);
    for (const element of elements) {
      element.setAttribute('tabindex', element === (known ?? elements[0]) ? '0' : '-1');
    }
  });
  // A chart that goes away leaves nothing lit.
  useEffect(() => () => hover.set(null), [hover]);

  const point = (id: string | null) => {
    const mark = id === null ? undefined : byId.get(id);
    setPointed(mark ?? null);
    const keys = mark?.keys.flatMap((key) => [...linkedKeys(index, key)]);
    hover.set(keys ? new Set(keys) : null);
  };
  const act = (id: string | null) => {
    const mark = id === null ? undefined : byId.get(id);
    if (mark?.act) actOnMark(index, store, mark.act);
    return mark?.act !== undefined && mark.act !== null;
  };
  const handlers = {
    onPointerOver: (event: PointerEvent) => {
      const id = idAt(event.target);
      if (id !== pointed?.id) point(id);
    },
    onPointerLeave: () => point(null),
    onFocus: (event: FocusEvent) => {
      const id = idAt(event.target);
      stop.current = id;
      point(id);
    },
    onBlur: () => point(null),
    onClick: (event: MouseEvent) => {
      if (!isClickSpent()) act(idAt(event.target));
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'Enter' || event.key === ' ') {
        if (act(idAt(event.target))) event.preventDefault();
        return;
      }
      const from = event.target instanceof SVGGElement ? event.target : null;
      const next = from && nextMark(markElements(picture.current), from, event.key);
      if (!next) return;
      event.preventDefault();
      next.focus();
    },
  };
  // What is pointed at is told as it is now, not as it was when it was pointed at.
  return { pointed: pointed ? (byId.get(pointed.id) ?? null) : null, handlers };
}
