import type { Bilingual } from '../domain/story.ts';
import { OWN_ID, type Part, type Work, type WorkKind } from './work.ts';

/** What was typed, and where: what is typed on in the same field joins into one step of undo. */
export interface Typed {
  /** `scene-3.text.en` */
  readonly field: string;
  readonly text: string;
}

/** One act of writing. Parts are named by id; an act on a part that is not there changes nothing. */
export type WorkEdit<W extends Work, P extends Part> =
  | {
      readonly type: 'change';
      readonly change: Partial<Omit<W, 'id' | 'version'>>;
      readonly typed?: Typed;
    }
  /** Adds a part behind another, or at the end. */
  | {
      readonly type: 'add-part';
      readonly part: Partial<Omit<P, 'id'>>;
      readonly after: string | null;
    }
  | {
      readonly type: 'change-part';
      readonly id: string;
      readonly change: Partial<Omit<P, 'id'>>;
      readonly typed?: Typed;
    }
  /** To a place counted from 0; beyond an end is at that end. */
  | { readonly type: 'move-part'; readonly id: string; readonly to: number }
  | { readonly type: 'duplicate-part'; readonly id: string }
  | { readonly type: 'delete-part'; readonly id: string }
  /** Another work takes the place of this one. */
  | { readonly type: 'replace'; readonly work: W };

/** An id that no row has: `scene-4`. */
export function nextId(rows: readonly { readonly id: string }[], stem: string): string {
  const taken = new Set(rows.map((row) => row.id));
  let count = rows.length + 1;
  while (taken.has(`${stem}-${count}`)) count += 1;
  return `${stem}-${count}`;
}

/** The rows with one at another place, counted from 0; beyond an end is at that end. */
export function moveRow<Row>(rows: readonly Row[], from: number, to: number): readonly Row[] {
  const row = rows[from];
  const place = Math.min(rows.length - 1, Math.max(0, to));
  if (row === undefined || place === from) return rows;
  return rows.toSpliced(from, 1).toSpliced(place, 0, row);
}

/** A text with one of its languages written anew. */
export function rewrite(text: Bilingual, language: keyof Bilingual, next: string): Bilingual {
  return { ...text, [language]: next };
}

/** The same object where the change says nothing new. */
function changed<T extends object>(before: T, change: Partial<T>): T {
  const keys = Object.keys(change) as (keyof T)[];
  const isSame = keys.every((key) => JSON.stringify(change[key]) === JSON.stringify(before[key]));
  return isSame ? before : { ...before, ...change };
}

function editParts<W extends Work, P extends Part>(
  { newPart, stem, mostParts }: WorkKind<W, P>,
  parts: readonly P[],
  edit: Exclude<WorkEdit<W, P>, { readonly type: 'change' | 'replace' }>,
): readonly P[] {
  const placeOf = (id: string | null) => parts.findIndex((part) => part.id === id);
  const withPartAt = (place: number, part: P) =>
    parts.length < mostParts ? parts.toSpliced(place, 0, part) : parts;
  if (edit.type === 'add-part') {
    const before = placeOf(edit.after);
    const part = { ...newPart(nextId(parts, stem)), ...edit.part };
    return withPartAt(before < 0 ? parts.length : before + 1, part);
  }
  const place = placeOf(edit.id);
  const part = parts[place];
  if (!part) return parts;
  switch (edit.type) {
    case 'change-part': {
      const next = changed<P>(part, edit.change as Partial<P>);
      return next === part ? parts : parts.with(place, next);
    }
    case 'move-part':
      return moveRow(parts, place, edit.to);
    case 'duplicate-part':
      return withPartAt(place + 1, { ...part, id: nextId(parts, stem) });
    case 'delete-part':
      return parts.toSpliced(place, 1);
  }
}

/** The work after an act of writing. Pure; the ids of its parts stay unique. */
export function editWork<W extends Work, P extends Part>(
  kind: WorkKind<W, P>,
  work: W,
  edit: WorkEdit<W, P>,
): W {
  switch (edit.type) {
    case 'change':
      return changed<W>(work, edit.change as Partial<W>);
    case 'replace':
      return { ...edit.work, id: OWN_ID };
    default: {
      const before = kind.partsOf(work);
      const parts = editParts(kind, before, edit);
      return parts === before ? work : kind.withParts(work, parts);
    }
  }
}

/** What an act typed; null for any other. */
export function typedBy<W extends Work, P extends Part>(edit: WorkEdit<W, P>): Typed | null {
  return 'typed' in edit ? (edit.typed ?? null) : null;
}
