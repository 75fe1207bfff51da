import { REGION_IDS } from '../domain/dataset.ts';
import type { CategoryId } from '../domain/ids.ts';
import { parseIsoDate } from '../domain/period.ts';
import { readRing, writeRing } from './ring-code.ts';
import {
  COMPARE_LAYOUTS,
  type Compare,
  DESK_TOOLS,
  type DeskPage,
  LAYERS,
  type LessonPlace,
  SELECTION_KINDS,
  type Selection,
  SPEEDS,
  type StoryPlace,
  type ViewState,
} from './view-state.ts';

// How each part of a view is written in a link. Reading answers undefined for what it cannot read.

export function textOf<const T extends string>(allowed: readonly T[]) {
  return {
    write: (value: T) => value as string,
    read: (text: string): T | undefined => allowed.find((known) => known === text),
  };
}

export function listOf<T extends string | number>(allowed: readonly T[]) {
  return {
    write: (values: readonly T[] | null) => (values ?? []).join('.'),
    read: (text: string): readonly T[] | undefined => {
      const asked = text === '' ? [] : text.split('.');
      const values = allowed.filter((value) => asked.includes(String(value)));
      return values.length === asked.length ? values : undefined;
    },
  };
}

export const flag = {
  write: (value: boolean) => (value ? '1' : '0'),
  read: (text: string) => (text === '1' ? true : text === '0' ? false : undefined),
};

export const isoDate = {
  write: (value: string | null) => value ?? '',
  read: (text: string) => (parseIsoDate(text) === null ? undefined : text),
};

const ID = /^[A-Za-z0-9][A-Za-z0-9+-]{0,400}$/;

export const categories = {
  write: (values: readonly CategoryId[] | null) => (values ?? []).join('.'),
  read: (text: string) => {
    const ids = text.split('.');
    return ids.length <= 60 && ids.every((id) => ID.test(id)) ? (ids as CategoryId[]) : undefined;
  },
};

export const selection = {
  write: (value: Selection | null) =>
    // A link escapes the plus between the places of one mark to three signs, an underscore to none.
    value ? `${value.kind}:${value.id.replaceAll('+', '_')}` : '',
  read: (text: string): Selection | undefined => {
    const [name, ...rest] = text.split(':');
    const kind = SELECTION_KINDS.find((known) => known === name);
    const id = rest.join(':').replaceAll('_', '+');
    return kind && ID.test(id) ? { kind, id } : undefined;
  },
};

export const speed = {
  write: (value: ViewState['speed']) => String(value),
  read: (text: string) => SPEEDS.find((known) => String(known) === text),
};

const PROVINCE = /^\d{6}$/;
/** The code of a province ends in four zeros, which a link leaves out; it may also have them. */
export const provinces = {
  write: (values: readonly string[] | null) =>
    (values ?? []).map((id) => id.replace(/0000$/, '')).join('.'),
  read: (text: string) => {
    const ids = text.split('.').map((id) => (id.length === 2 ? `${id}0000` : id));
    return ids.length <= 40 && ids.every((id) => PROVINCE.test(id)) ? ids : undefined;
  },
};

const YEAR = /^20\d\d$/;
export const years = {
  write: (values: readonly number[] | null) => (values ?? []).join('.'),
  read: (text: string) => {
    const parts = text.split('.');
    return parts.length <= 20 && parts.every((part) => YEAR.test(part))
      ? parts.map(Number)
      : undefined;
  },
};

export const area = {
  write: (ring: ViewState['area']) => (ring ? writeRing(ring) : ''),
  read: readRing,
};

const PAGE = /^[a-z0-9-]{0,60}$/;
export const desk = {
  write: (value: DeskPage | null) =>
    value ? value.tool + (value.page === '' ? '' : `:${value.page}`) : '',
  read: (text: string): DeskPage | undefined => {
    const [name, page = '', ...rest] = text.split(':');
    const tool = DESK_TOOLS.find((known) => known === name);
    return tool && rest.length === 0 && PAGE.test(page) ? { tool, page } : undefined;
  },
};

function readCompared(what: string | undefined, text: string) {
  if (what === 'date') {
    const date = isoDate.read(text);
    return date === undefined ? undefined : ({ what, date } as const);
  }
  if (what === 'region') {
    const region = REGION_IDS.find((known) => known === text);
    return region && ({ what, region } as const);
  }
  const layers = what === 'layers' ? listOf(LAYERS).read(text) : undefined;
  return layers && ({ what: 'layers', layers } as const);
}

/** The layout, what differs in the second picture, and its value there. */
export const compare = {
  write: (value: Compare | null) => {
    if (!value) return '';
    const other =
      value.what === 'date'
        ? value.date
        : value.what === 'region'
          ? value.region
          : value.layers.join('.');
    return `${value.layout}:${value.what}:${other}`;
  },
  read: (text: string): Compare | undefined => {
    const [asked, what, other = '', ...rest] = text.split(':');
    const layout = COMPARE_LAYOUTS.find((known) => known === asked);
    const compared = rest.length === 0 ? readCompared(what, other) : undefined;
    return layout && compared ? { layout, ...compared } : undefined;
  },
};

const PLACE = /^([a-z0-9][a-z0-9-]{0,60})(?::([1-9]\d{0,2}))?$/;
/** Something that is gone through by numbers, from 1: an id and a number. */
function readPlace(text: string) {
  const [, id, number = '1'] = PLACE.exec(text) ?? [];
  return id ? { id, number: Number(number) } : undefined;
}

export const story = {
  write: (value: StoryPlace | null) => (value ? `${value.id}:${value.scene}` : ''),
  read: (text: string): StoryPlace | undefined => {
    const place = readPlace(text);
    return place && { id: place.id, scene: place.number };
  },
};

export const lesson = {
  write: (value: LessonPlace | null) => (value ? `${value.id}:${value.step}` : ''),
  read: (text: string): LessonPlace | undefined => {
    const place = readPlace(text);
    return place && { id: place.id, step: place.number };
  },
};
