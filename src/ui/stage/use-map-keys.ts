import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { PART_FAILED } from '../../i18n/lazy-part.ts';
import { FIT_ZOOM } from '../../marks/build-marks.ts';
import type { ListGroup } from '../../marks/list-marks.ts';
import type { Marks } from '../../marks/marks.ts';
import { type Direction, nearestStop, nextStop } from '../../marks/next-stop.ts';
import { type Stop, type StopGroup, walkStops } from '../../marks/walk-stops.ts';
import { followCamera, panCamera, zoomCamera } from '../../view/move-camera.ts';
import type { Camera } from '../../view/view-state.ts';
import { useAtlas, useWords } from '../atlas-context.ts';
import { ZOOM_STEP } from '../toolbar/zoom-buttons.tsx';
import type { Size } from './use-size.ts';

const PAN_PIXELS = 120;
const PAN: Record<Direction, readonly [east: number, north: number]> = {
  ArrowLeft: [-PAN_PIXELS, 0],
  ArrowRight: [PAN_PIXELS, 0],
  ArrowUp: [0, PAN_PIXELS],
  ArrowDown: [0, -PAN_PIXELS],
};
/** Letters that follow one another sooner than this are one word; in ms. */
const WORD_MS = 1000;
const LETTER = /^[\p{Letter}\p{Number}]$/u;

interface MapKeysOptions {
  readonly marks: Marks;
  readonly camera: Camera | null;
  readonly size: Size | null;
  readonly onOpen: (target: Stop['target']) => void;
  readonly onPoint: (target: Stop['target'] | null) => void;
}

interface Walk {
  readonly group: ListGroup;
  readonly id: string;
}

export interface MapKeys {
  /** Where the keys have come to. */
  readonly stop: Stop | null;
  /** What is to be told besides the stop. */
  readonly said: string | null;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** The keys of the map: arrows and letters go to what it shows, Enter opens it, others move the map. */
export function useMapKeys(options: MapKeysOptions): MapKeys {
  const { marks, camera, size, onOpen, onPoint } = options;
  const { index, store, guest } = useAtlas();
  const { language, messages } = useWords();
  const { map, list } = messages;
  const [walk, setWalk] = useState<Walk | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const typed = useRef({ text: '', at: 0 });
  const { areas, arcs, points } = marks;
  // biome-ignore lint/correctness/useExhaustiveDependencies: stops are all that the walk reads of the marks
  const groups = useMemo(() => walkStops(marks, index), [areas, arcs, points, index]);
  const at = groups.find(({ group }) => group === walk?.group) ?? groups[0];
  const stop = at?.stops.find(({ id }) => id === walk?.id) ?? null;

  const look = (next: Camera | null) => {
    const moves = !guest || guest.interaction === 'all';
    if (moves && next !== camera) store.act({ type: 'set', change: { camera: next } });
  };
  const goTo = (next: Stop | null, group: StopGroup | undefined, isNewGroup = false) => {
    if (!next || !group) return;
    setWalk({ group: group.group, id: next.id });
    setSaid(isNewGroup ? `${list.counted(list.group[group.group], group.count)}.` : null);
    onPoint(next.target);
    if (size) look(followCamera(camera, size, next.position));
  };
  const goToGroup = (by: 1 | -1) => {
    const group = groups[((at ? groups.indexOf(at) : 0) + by + groups.length) % groups.length];
    if (!group) return;
    goTo(stop ? nearestStop(group.stops, stop.position) : (group.stops[0] ?? null), group, true);
  };
  const type = async (letter: string, when: number) => {
    const { text, at: before } = typed.current;
    const word = when - before < WORD_MS ? text + letter : letter;
    typed.current = { text: word, at: when };
    const finder = await import('./find-stop.ts').catch(() => null);
    // Letters that came meanwhile make a longer word of it.
    if (typed.current.text !== word) return;
    // Where it does not arrive, the search above the map still finds.
    if (!finder) return setSaid(PART_FAILED[language]);
    const ordered = at ? [at, ...groups.filter((group) => group !== at)] : groups;
    const found = finder.findStop(
      index,
      ordered.flatMap(({ stops }) => stops),
      word,
    );
    const group = ordered.find(({ stops }) => found && stops.includes(found));
    if (found) goTo(found, group, group !== at);
    else setSaid(`${map.walkNone(word)}.`);
  };
  const forget = () => {
    setWalk(null);
    setSaid(null);
    onPoint(null);
  };
  const actOf = (event: KeyboardEvent): (() => void) | null => {
    const { key, shiftKey, timeStamp } = event;
    switch (key) {
      case 'ArrowLeft':
      case 'ArrowRight':
      case 'ArrowUp':
      case 'ArrowDown':
        return shiftKey
          ? () => look(panCamera(camera, FIT_ZOOM, PAN[key]))
          : () => goTo(nextStop(at?.stops ?? [], stop, key), at);
      case 'PageDown':
        return () => goToGroup(1);
      case 'PageUp':
        return () => goToGroup(-1);
      case 'Home':
        return () => goTo(at?.stops[0] ?? null, at);
      case 'End':
        return () => goTo(at?.stops.at(-1) ?? null, at);
      case '+':
      case '=':
        return () => look(zoomCamera(camera, FIT_ZOOM, ZOOM_STEP));
      case '-':
        return () => look(zoomCamera(camera, FIT_ZOOM, -ZOOM_STEP));
      case '0':
        return () => look(null);
      case 'Enter':
        return stop && (() => onOpen(stop.target));
      case 'Escape':
        return walk && forget;
      default:
        return LETTER.test(key) ? () => void type(key, timeStamp) : null;
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isElsewhere = event.target !== event.currentTarget;
    if (isElsewhere || event.ctrlKey || event.metaKey || event.altKey) return;
    const act = actOf(event);
    if (!act) return;
    event.preventDefault();
    if (!LETTER.test(event.key)) typed.current = { text: '', at: 0 };
    act();
  };
  return { stop, said, onKeyDown };
}
