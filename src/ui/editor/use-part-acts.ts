import { useState } from 'react';
import { captureView, viewToEdit } from '../../own-work/edit-view.ts';
import { nextId } from '../../own-work/edit-work.ts';
import type { Part, Work } from '../../own-work/work.ts';
import { useAtlas, useWords } from '../atlas-context.ts';
import { useEditorWords, type WorkDesk } from './editor-context.ts';

/** What the editor last did, for the eye and the ear. */
export interface Said {
  readonly text: string;
  /** The draft after an act of writing: as long as it is the newest, undo takes that act back. */
  readonly done: Work | null;
}

/** The part whose texts are open. */
export interface OpenPart {
  readonly openId: string | null;
  readonly onOpen: (id: string | null) => void;
}

export interface PartActs extends Pick<OpenPart, 'openId'> {
  readonly said: Said | null;
  readonly say: (text: string, canUndo?: boolean) => void;
  readonly toggle: (id: string) => void;
  readonly show: (id: string) => void;
  readonly capture: () => void;
  readonly update: (id: string) => void;
  readonly move: (id: string, to: number) => void;
  readonly duplicate: (id: string) => void;
  readonly remove: (id: string) => void;
  /** The view as a part holds it; null, and told, where it is too long for one. */
  readonly readMap: () => string | null;
  /** Shows a view of the work on the map. */
  readonly showView: (view: string) => void;
  /** Without an id from the first part. */
  readonly play: (id?: string) => void;
}

/** Puts the focus into a part once it stands in the list; where there is none, on what makes one. */
function focusPart(id: string | undefined, part: '.part-name' | '.part-form input'): void {
  requestAnimationFrame(() => {
    const card = id === undefined ? null : document.getElementById(`editor-${id}`);
    const target = card?.querySelector<HTMLElement>(part);
    (target ?? document.querySelector<HTMLElement>('.editor-foot .is-first'))?.focus();
  });
}

/** What can be done with the scenes or steps, each told in a sentence. */
export function usePartActs<W extends Work, P extends Part>(
  { store: work, beforePlay }: WorkDesk<W, P>,
  { openId, onOpen }: OpenPart,
): PartActs {
  const { kind } = work;
  const draftOf = () => work.getState().history.present;
  const partsOf = () => kind.partsOf(draftOf());
  const placeOf = (id: string) => partsOf().findIndex((part) => part.id === id);
  const newId = () => nextId(partsOf(), kind.stem);
  const { store, clock } = useAtlas();
  const editor = useEditorWords();
  const { formatNumber } = useWords();
  const [said, setSaid] = useState<Said | null>(null);
  const say = (text: string, canUndo = false) =>
    setSaid({ text, done: canUndo ? draftOf() : null });
  const place = (id: string) => formatNumber(placeOf(id) + 1);

  const showView = (view: string) => {
    clock.pause();
    store.act({ type: 'set', change: viewToEdit(view, store.getView()) });
  };
  const show = (id: string) => {
    const part = partsOf()[placeOf(id)];
    if (part) showView(part.view);
  };
  const readMap = () => {
    const view = captureView(store.getView());
    if (view === null) say(editor.captureTooLong);
    return view;
  };
  const withRoom = (act: () => void) => {
    if (partsOf().length < kind.mostParts) act();
    else say(editor.full(formatNumber(kind.mostParts)));
  };
  const withView = (act: (view: string) => void) => {
    const view = readMap();
    if (view !== null) act(view);
  };

  return {
    openId,
    said,
    say,
    show,
    showView,
    readMap,
    toggle: (id) => {
      const isOpen = openId === id;
      onOpen(isOpen ? null : id);
      if (!isOpen) show(id);
    },
    capture: () =>
      withRoom(() =>
        withView((view) => {
          clock.pause();
          const id = newId();
          work.edit({ type: 'add-part', part: { view } as Partial<P>, after: openId });
          onOpen(id);
          say(editor.said.added(place(id)), true);
          focusPart(id, '.part-form input');
        }),
      ),
    update: (id) =>
      withView((view) => {
        work.edit({ type: 'change-part', id, change: { view } as Partial<P> });
        say(editor.said.updated(place(id)), true);
      }),
    move: (id, to) => {
      const before = placeOf(id);
      work.edit({ type: 'move-part', id, to });
      if (placeOf(id) === before) return;
      say(editor.said.moved(place(id), formatNumber(partsOf().length)), true);
    },
    duplicate: (id) =>
      withRoom(() => {
        const copy = newId();
        work.edit({ type: 'duplicate-part', id });
        onOpen(copy);
        say(editor.said.duplicated(place(copy)), true);
        focusPart(copy, '.part-name');
      }),
    remove: (id) => {
      const [was, at] = [place(id), placeOf(id)];
      work.edit({ type: 'delete-part', id });
      if (openId === id) onOpen(null);
      say(editor.said.deleted(was), true);
      const parts = partsOf();
      focusPart((parts[at] ?? parts.at(-1))?.id, '.part-name');
    },
    play: (id) => {
      const from = id === undefined ? 0 : placeOf(id);
      if (!partsOf()[from]) return;
      void work.save();
      const begin = () => {
        const view = kind.viewAt(draftOf(), from + 1, store.getView());
        store.act({ type: 'set', change: view });
      };
      if (beforePlay) void beforePlay().then(begin, begin);
      else begin();
    },
  };
}
