import type { Bilingual, Scene, Story } from '../domain/story.ts';
import { MOST_SCENES } from '../loading/story-schema.ts';
import { OWN_STORY } from './own-story-id.ts';

/** A story in the making: unlike a finished one it may have no scene yet. */
export type Draft = Story;

/** What the schema of stories lets through; the fields of the editor hold no more. */
export const LONGEST = { text: 8000, view: 2000, locator: 120, sources: 50, highlights: 200 };
export const DWELL_SECONDS = { least: 1, most: 600, first: 12 };

const NO_TEXT: Bilingual = { zh: '', en: '' };

export const EMPTY_DRAFT: Draft = {
  version: 1,
  id: OWN_STORY,
  title: NO_TEXT,
  summary: NO_TEXT,
  scenes: [],
};

export type StoryField = 'title' | 'summary';
export type SceneField = 'heading' | 'text' | 'notes';
export type SceneChange = Partial<
  Pick<Scene, 'view' | 'chart' | 'dwellSeconds' | 'highlights' | 'sources'>
>;

/** One act of writing. Scenes are named by id; an act on a scene that is not there changes nothing. */
export type StoryEdit =
  | {
      readonly type: 'write-story';
      readonly field: StoryField;
      readonly language: keyof Bilingual;
      readonly text: string;
    }
  | {
      readonly type: 'write-scene';
      readonly id: string;
      readonly field: SceneField;
      readonly language: keyof Bilingual;
      readonly text: string;
    }
  /** Adds a scene behind another, or at the end. */
  | {
      readonly type: 'add-scene';
      readonly scene: SceneChange;
      readonly after: string | null;
    }
  | { readonly type: 'change-scene'; readonly id: string; readonly change: SceneChange }
  /** To a place counted from 0; beyond an end is at that end. */
  | { readonly type: 'move-scene'; readonly id: string; readonly to: number }
  | { readonly type: 'duplicate-scene'; readonly id: string }
  | { readonly type: 'delete-scene'; readonly id: string }
  /** Another story takes the place of this one. */
  | { readonly type: 'replace'; readonly story: Story };

/** The id that the next scene will have. */
export function nextSceneId({ scenes }: Draft): string {
  const taken = new Set(scenes.map((scene) => scene.id));
  let count = scenes.length + 1;
  while (taken.has(`scene-${count}`)) count += 1;
  return `scene-${count}`;
}

function withSceneAt(draft: Draft, place: number, scene: Scene): Draft {
  if (draft.scenes.length >= MOST_SCENES) return draft;
  return { ...draft, scenes: draft.scenes.toSpliced(place, 0, scene) };
}

function changeScene(draft: Draft, id: string, change: (scene: Scene) => Scene): Draft {
  const place = draft.scenes.findIndex((scene) => scene.id === id);
  const scene = draft.scenes[place];
  return scene ? { ...draft, scenes: draft.scenes.with(place, change(scene)) } : draft;
}

function moveScene(draft: Draft, id: string, to: number): Draft {
  const from = draft.scenes.findIndex((scene) => scene.id === id);
  const scene = draft.scenes[from];
  const place = Math.min(draft.scenes.length - 1, Math.max(0, to));
  if (!scene || place === from) return draft;
  return { ...draft, scenes: draft.scenes.toSpliced(from, 1).toSpliced(place, 0, scene) };
}

/** The story after an act of writing. Pure; the ids of its scenes stay unique. */
export function editStory(draft: Draft, edit: StoryEdit): Draft {
  switch (edit.type) {
    case 'write-story': {
      const text = { ...draft[edit.field], [edit.language]: edit.text };
      return { ...draft, [edit.field]: text };
    }
    case 'write-scene':
      return changeScene(draft, edit.id, (scene) => ({
        ...scene,
        [edit.field]: { ...scene[edit.field], [edit.language]: edit.text },
      }));
    case 'add-scene': {
      const before = draft.scenes.findIndex((scene) => scene.id === edit.after);
      const scene: Scene = {
        id: nextSceneId(draft),
        view: '',
        heading: NO_TEXT,
        text: NO_TEXT,
        notes: NO_TEXT,
        dwellSeconds: DWELL_SECONDS.first,
        chart: null,
        highlights: [],
        sources: [],
        ...edit.scene,
      };
      return withSceneAt(draft, before < 0 ? draft.scenes.length : before + 1, scene);
    }
    case 'change-scene':
      return changeScene(draft, edit.id, (scene) => ({ ...scene, ...edit.change }));
    case 'move-scene':
      return moveScene(draft, edit.id, edit.to);
    case 'duplicate-scene': {
      const place = draft.scenes.findIndex((scene) => scene.id === edit.id);
      const scene = draft.scenes[place];
      return scene ? withSceneAt(draft, place + 1, { ...scene, id: nextSceneId(draft) }) : draft;
    }
    case 'delete-scene': {
      const scenes = draft.scenes.filter((scene) => scene.id !== edit.id);
      return scenes.length === draft.scenes.length ? draft : { ...draft, scenes };
    }
    case 'replace':
      return { ...edit.story, id: OWN_STORY };
  }
}

/** Whether there is nothing in it that a person would miss. */
export function isEmptyDraft({ title, summary, scenes }: Draft): boolean {
  return scenes.length === 0 && [title.zh, title.en, summary.zh, summary.en].join('').trim() === '';
}
