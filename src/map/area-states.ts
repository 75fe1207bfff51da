import { rgb } from 'd3';
import type { AreaMark, Unit } from '../marks/marks.ts';

/** What the fill layers read of one unit. `fill` is a CSS colour with its opacity in it. */
export interface AreaState {
  readonly object: Unit['object'];
  readonly id: number;
  readonly fill: string;
  /** 1 draws diagonal lines over the fill, 0 does not. */
  readonly hatch: 0 | 1;
}

export type AreaStates = ReadonlyMap<string, AreaState>;

const CLEAR = 'rgba(0, 0, 0, 0)';

export function unitKey(object: string, id: string | number): string {
  return `${object}/${id}`;
}

/** One state for each unit that has marks; several marks on one unit lie over each other in their order. */
export function collectAreaStates(areas: readonly AreaMark[]): AreaStates {
  const states = new Map<string, AreaState>();
  for (const { unit, fill, opacity, hatch } of areas) {
    const key = unitKey(unit.object, unit.id);
    const below = states.get(key);
    states.set(key, {
      object: unit.object,
      id: Number(unit.id),
      fill: layOver(fill, opacity, below?.fill ?? CLEAR),
      hatch: hatch === 'no-data' || below?.hatch === 1 ? 1 : 0,
    });
  }
  return states;
}

/** The states to set so that what was set before becomes what holds now; a unit without marks is cleared. */
export function diffAreaStates(before: AreaStates, after: AreaStates): readonly AreaState[] {
  const changed: AreaState[] = [];
  for (const [key, state] of after) {
    const old = before.get(key);
    if (old?.fill !== state.fill || old.hatch !== state.hatch) changed.push(state);
  }
  for (const [key, { object, id }] of before) {
    if (!after.has(key)) changed.push({ object, id, fill: CLEAR, hatch: 0 });
  }
  return changed;
}

/** Paints a colour over another as a compositor would (source over, not premultiplied). */
function layOver(fill: string, opacity: number, below: string): string {
  const top = rgb(fill);
  const bottom = rgb(below);
  const topAlpha = visible(top.opacity) * opacity;
  const alpha = topAlpha + visible(bottom.opacity) * (1 - topAlpha);
  if (alpha === 0) return CLEAR;
  const share = topAlpha / alpha;
  const mix = (over: number, under: number) =>
    Math.round(visible(over) * share + visible(under) * (1 - share));
  const [r, g, b] = [mix(top.r, bottom.r), mix(top.g, bottom.g), mix(top.b, bottom.b)];
  return `rgba(${r}, ${g}, ${b}, ${Number(alpha.toFixed(4))})`;
}

/** d3 has NaN for the channels of a clear colour and for what is no colour. */
function visible(channel: number): number {
  return Number.isNaN(channel) ? 0 : channel;
}
