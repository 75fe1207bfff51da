import type { KeyboardEvent } from 'react';
import type { Scene } from '../../domain/story.ts';
import { viewToEdit } from '../../story/edit-scene-view.ts';
import { fillText } from '../../story/fill-text.ts';
import { pickText } from '../../story/resolve-story.ts';
import { useAtlas, useSettledView, useWords } from '../atlas-context.ts';
import { EditorButton, EditorSign } from './editor-sign.tsx';
import { SceneForm } from './scene-form.tsx';
import { useEditorWords } from './use-editor.ts';
import type { SceneActs } from './use-scene-acts.ts';
import type { useSceneDrag } from './use-scene-drag.ts';

interface SceneCardProps {
  readonly scene: Scene;
  /** Counted from 0. */
  readonly place: number;
  readonly count: number;
  readonly acts: SceneActs;
  readonly handle: ReturnType<ReturnType<typeof useSceneDrag>['handleOf']>;
  /** Where the dragged scene would come to lie. */
  readonly drop: 'before' | 'after' | null;
  readonly isDragged: boolean;
}

/** Keys that move are not taken from fields, which have a use for them. */
function isTypedIn(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select') !== null;
}

/** What a scene shows, in a line: its date and its layers. */
function useSceneLine(scene: Scene): string {
  const editor = useEditorWords();
  const words = useWords();
  const { date, layers } = viewToEdit(scene, useSettledView());
  const names = layers.map((layer) => words.messages.layers.name[layer]);
  const said = names.length > 0 ? words.formatList(names) : editor.everything;
  return `${words.formatDate(date)} · ${said}`;
}

/** One scene in the list; opened, it can be written. */
export function SceneCard({ scene, place, count, acts, handle, drop, isDragged }: SceneCardProps) {
  const editor = useEditorWords();
  const { index } = useAtlas();
  const words = useWords();
  const line = useSceneLine(scene);
  const number = words.formatNumber(place + 1);
  const isOpen = acts.openId === scene.id;
  const heading = fillText(index, words, pickText(words, scene.heading)).trim();
  const handleKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!step || !event.altKey || isTypedIn(event.target)) return;
    event.preventDefault();
    acts.move(scene.id, place + step);
  };
  return (
    <li
      id={`editor-${scene.id}`}
      className="scene-card"
      data-open={isOpen || undefined}
      data-drop={drop ?? undefined}
      data-dragged={isDragged || undefined}
      onKeyDown={handleKeyDown}
    >
      <div className="scene-line">
        <span className="scene-handle" title={editor.act.drag(number)} {...handle}>
          <EditorSign sign="drag" />
        </span>
        <button
          type="button"
          className="scene-name"
          aria-expanded={isOpen}
          aria-label={editor.scene(number, heading || editor.noHeading)}
          aria-description={line}
          onClick={() => acts.toggle(scene.id)}
        >
          <span className="scene-number">{number}</span>
          <span className="scene-heading">{heading || editor.noHeading}</span>
          <span className="scene-shows">{line}</span>
        </button>
        <span className="scene-acts">
          <EditorButton
            sign="up"
            label={editor.act.up(number)}
            disabled={place === 0}
            onPress={() => acts.move(scene.id, place - 1)}
          />
          <EditorButton
            sign="down"
            label={editor.act.down(number)}
            disabled={place === count - 1}
            onPress={() => acts.move(scene.id, place + 1)}
          />
          <EditorButton
            sign="duplicate"
            label={editor.act.duplicate(number)}
            onPress={() => acts.duplicate(scene.id)}
          />
          <EditorButton
            sign="delete"
            label={editor.act.delete(number)}
            onPress={() => acts.remove(scene.id)}
          />
        </span>
      </div>
      {isOpen ? <SceneForm scene={scene} acts={acts} /> : null}
    </li>
  );
}
