import { useState } from 'react';
import { MOST_SCENES } from '../../loading/story-schema.ts';
import { captureView, viewToEdit } from '../../story/edit-scene-view.ts';
import { type Draft, nextSceneId } from '../../story/edit-story.ts';
import { ownStory } from '../../story/own-story.ts';
import { OWN_STORY } from '../../story/own-story-id.ts';
import { sceneView } from '../../story/scene-view.ts';
import { useAtlas, useWords } from '../atlas-context.ts';
import { useEditorWords } from './use-editor.ts';

/** What the editor last did, for the eye and the ear. */
export interface Said {
  readonly text: string;
  /** The draft after an act of writing: as long as it is the newest, undo takes that act back. */
  readonly done: Draft | null;
}

/** The scene whose texts are open. */
export interface OpenScene {
  readonly openId: string | null;
  readonly onOpen: (id: string | null) => void;
}

export interface SceneActs extends Pick<OpenScene, 'openId'> {
  readonly said: Said | null;
  readonly say: (text: string, canUndo?: boolean) => void;
  readonly toggle: (id: string) => void;
  readonly show: (id: string) => void;
  readonly capture: () => void;
  readonly update: (id: string) => void;
  readonly move: (id: string, to: number) => void;
  readonly duplicate: (id: string) => void;
  readonly remove: (id: string) => void;
  /** Without an id from the first scene. */
  readonly play: (id?: string) => void;
}

const draftOf = () => ownStory.getState().history.present;
const placeOf = (id: string) => draftOf().scenes.findIndex((scene) => scene.id === id);
const sceneOf = (id: string) => draftOf().scenes.find((scene) => scene.id === id);

/** Puts the focus into a scene once it stands in the list; where there is none, on what makes one. */
function focusScene(id: string | undefined, part: '.scene-name' | '.scene-form input'): void {
  requestAnimationFrame(() => {
    const card = id === undefined ? null : document.getElementById(`editor-${id}`);
    const target = card?.querySelector<HTMLElement>(part);
    (target ?? document.querySelector<HTMLElement>('.editor-foot .is-first'))?.focus();
  });
}

/** What can be done with the scenes, each told in a sentence. */
export function useSceneActs({ openId, onOpen }: OpenScene): SceneActs {
  const { store, clock } = useAtlas();
  const editor = useEditorWords();
  const { formatNumber } = useWords();
  const [said, setSaid] = useState<Said | null>(null);
  const say = (text: string, canUndo = false) =>
    setSaid({ text, done: canUndo ? draftOf() : null });
  const place = (id: string) => formatNumber(placeOf(id) + 1);

  const show = (id: string) => {
    const scene = sceneOf(id);
    if (!scene) return;
    clock.pause();
    store.act({ type: 'set', change: viewToEdit(scene, store.getView()) });
  };
  const withRoom = (act: () => void) => {
    if (draftOf().scenes.length < MOST_SCENES) act();
    else say(editor.full(formatNumber(MOST_SCENES)));
  };
  const withView = (act: (view: string) => void) => {
    const view = captureView(store.getView());
    if (view === null) say(editor.captureTooLong);
    else act(view);
  };

  return {
    openId,
    said,
    say,
    show,
    toggle: (id) => {
      const isOpen = openId === id;
      onOpen(isOpen ? null : id);
      if (!isOpen) show(id);
    },
    capture: () =>
      withRoom(() =>
        withView((view) => {
          clock.pause();
          const id = nextSceneId(draftOf());
          ownStory.edit({ type: 'add-scene', scene: { view }, after: openId });
          onOpen(id);
          say(editor.said.added(place(id)), true);
          focusScene(id, '.scene-form input');
        }),
      ),
    update: (id) =>
      withView((view) => {
        ownStory.edit({ type: 'change-scene', id, change: { view } });
        say(editor.said.updated(place(id)), true);
      }),
    move: (id, to) => {
      const before = placeOf(id);
      ownStory.edit({ type: 'move-scene', id, to });
      if (placeOf(id) === before) return;
      say(editor.said.moved(place(id), formatNumber(draftOf().scenes.length)), true);
    },
    duplicate: (id) =>
      withRoom(() => {
        const copy = nextSceneId(draftOf());
        ownStory.edit({ type: 'duplicate-scene', id });
        onOpen(copy);
        say(editor.said.duplicated(place(copy)), true);
        focusScene(copy, '.scene-name');
      }),
    remove: (id) => {
      const [was, at] = [place(id), placeOf(id)];
      ownStory.edit({ type: 'delete-scene', id });
      if (openId === id) onOpen(null);
      say(editor.said.deleted(was), true);
      const { scenes } = draftOf();
      focusScene((scenes[at] ?? scenes.at(-1))?.id, '.scene-name');
    },
    play: (id) => {
      const from = id === undefined ? 0 : placeOf(id);
      const scene = draftOf().scenes[from];
      if (!scene) return;
      void ownStory.save();
      const view = sceneView(OWN_STORY, scene, from + 1, store.getView());
      store.act({ type: 'set', change: view });
    },
  };
}
