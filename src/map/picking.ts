import type { PickingInfo } from '@deck.gl/core';
import type { AreaMark, Target } from '../marks/marks.ts';
import { unitKey } from './area-states.ts';

/** What the pointer is on, and the words for it. */
export interface Pick {
  readonly target: Target;
  readonly title: string;
}

export const NOTHING: Pick = { target: null, title: '' };

/** Around the pointer; a fingertip or an unsteady hand still meets a small point. */
export const PICK_RADIUS_PIXELS = 6;

/** A feature under the pointer: its source is the topology object's name. */
export interface RenderedUnit {
  readonly source: string;
  readonly id?: string | number | undefined;
}

/** A deck.gl row carries the mark that it draws. */
export function readDeckPick({ object }: DeckPick): Pick | null {
  const mark = object?.mark;
  return mark ? { target: mark.target, title: mark.title } : null;
}

type DeckPick = PickingInfo<{ readonly mark: Pick }>;

/** The uppermost area that stands for something; units come topmost first. */
export function pickArea(units: readonly RenderedUnit[], areas: readonly AreaMark[]): Pick {
  const keys = units.map(({ source, id }) => unitKey(source, id ?? ''));
  for (const key of keys) {
    const mark = areas.findLast(({ unit }) => unitKey(unit.object, unit.id) === key);
    if (mark && (mark.target || mark.title)) return { target: mark.target, title: mark.title };
  }
  return NOTHING;
}
