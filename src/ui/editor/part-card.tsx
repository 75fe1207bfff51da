import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { differsFrom, viewToEdit } from '../../own-work/edit-view.ts';
import type { Part } from '../../own-work/work.ts';
import { fillText } from '../../story/fill-text.ts';
import { pickText } from '../../story/resolve-story.ts';
import { useAtlas, useSettledView, useView, useWords } from '../atlas-context.ts';
import { useLight } from '../story/use-light.ts';
import { useEditorWords } from './editor-context.ts';
import { EditorButton, EditorSign } from './editor-sign.tsx';
import type { PartActs } from './use-part-acts.ts';
import type { useRowDrag } from './use-row-drag.ts';

interface OpenPartProps {
  readonly part: Part;
  readonly acts: PartActs;
}

/** Whether the map still is the part's, and how to make the one like the other. */
function ViewNote({ part, acts }: OpenPartProps) {
  const editor = useEditorWords();
  return (
    <div className="editor-note">
      <p>{editor.differs}</p>
      <div className="editor-buttons">
        <button type="button" className="action" onClick={() => acts.update(part.id)}>
          {editor.update}
        </button>
        <button type="button" className="link-button" onClick={() => acts.show(part.id)}>
          {editor.showAgain}
        </button>
      </div>
    </div>
  );
}

/** The part that is being written, and what it lights on the map as long as that is its own. */
function PartForm({ part, acts, children }: OpenPartProps & { readonly children: ReactNode }) {
  const differs = differsFrom(useView(), part.view);
  useLight(differs ? null : part.highlights);
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // A part that stood open above it has closed, and everything has moved.
    form.current?.closest('li')?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div ref={form} className="part-form">
      {differs ? <ViewNote part={part} acts={acts} /> : null}
      {children}
    </div>
  );
}

interface PartCardProps extends OpenPartProps {
  /** Counted from 0. */
  readonly place: number;
  readonly count: number;
  readonly handle: ReturnType<ReturnType<typeof useRowDrag>['handleOf']>;
  /** Where the dragged part would come to lie. */
  readonly drop: 'before' | 'after' | null;
  readonly isDragged: boolean;
  /** Where it is written; null as long as it is closed. */
  readonly form: ReactNode;
}

/** Keys that move are not taken from fields, which have a use for them. */
function isTypedIn(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select') !== null;
}

/** What a part shows, in a line: its date and its layers. */
function usePartLine(part: Part): string {
  const editor = useEditorWords();
  const words = useWords();
  const { date, layers } = viewToEdit(part.view, useSettledView());
  const names = layers.map((layer) => words.messages.layers.name[layer]);
  const said = names.length > 0 ? words.formatList(names) : editor.everything;
  return `${words.formatDate(date)} · ${said}`;
}

/** One scene or step in the list; opened, it can be written. */
export function PartCard({ part, place, count, acts, form, ...dragging }: PartCardProps) {
  const { handle, drop, isDragged } = dragging;
  const editor = useEditorWords();
  const { index } = useAtlas();
  const words = useWords();
  const line = usePartLine(part);
  const number = words.formatNumber(place + 1);
  const isOpen = acts.openId === part.id;
  const heading = fillText(index, words, pickText(words, part.heading)).trim();
  const handleKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!step || !event.altKey || isTypedIn(event.target)) return;
    event.preventDefault();
    acts.move(part.id, place + step);
  };
  return (
    <li
      id={`editor-${part.id}`}
      className="part-card"
      data-open={isOpen || undefined}
      data-drop={drop ?? undefined}
      data-dragged={isDragged || undefined}
      onKeyDown={handleKeyDown}
    >
      <div className="part-line">
        <span className="part-handle" title={editor.act.drag(number)} {...handle}>
          <EditorSign sign="drag" />
        </span>
        <button
          type="button"
          className="part-name"
          aria-expanded={isOpen}
          aria-label={editor.part(number, heading || editor.noHeading)}
          aria-description={line}
          onClick={() => acts.toggle(part.id)}
        >
          <span className="part-number">{number}</span>
          <span className="part-heading">{heading || editor.noHeading}</span>
          <span className="part-shows">{line}</span>
        </button>
        <span className="part-acts">
          <EditorButton
            sign="up"
            label={editor.act.up(number)}
            disabled={place === 0}
            onPress={() => acts.move(part.id, place - 1)}
          />
          <EditorButton
            sign="down"
            label={editor.act.down(number)}
            disabled={place === count - 1}
            onPress={() => acts.move(part.id, place + 1)}
          />
          <EditorButton
            sign="duplicate"
            label={editor.act.duplicate(number)}
            onPress={() => acts.duplicate(part.id)}
          />
          <EditorButton
            sign="delete"
            label={editor.act.delete(number)}
            onPress={() => acts.remove(part.id)}
          />
        </span>
      </div>
      {isOpen ? (
        <PartForm part={part} acts={acts}>
          {form}
        </PartForm>
      ) : null}
    </li>
  );
}
