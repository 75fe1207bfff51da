import type { ReactNode } from 'react';
import type { Part } from '../../own-work/work.ts';
import { useEditorWords, type WorkDesk } from './editor-context.ts';
import { PartCard } from './part-card.tsx';
import type { PartActs } from './use-part-acts.ts';
import { dropAt, useRowDrag } from './use-row-drag.ts';

/** What a stranger needs to know to begin. */
function Beginning({ heading, steps }: WorkDesk<never, never>['words']['begin']) {
  return (
    <div className="editor-begin">
      <p>{heading}</p>
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </div>
  );
}

interface PartListProps<P extends Part> {
  readonly parts: readonly P[];
  readonly acts: PartActs;
  readonly begin: WorkDesk<never, never>['words']['begin'];
  /** Where an open part is written. */
  readonly formOf: (part: P) => ReactNode;
}

/** The scenes or steps in their order, which dragging, buttons and keys change. */
export function PartList<P extends Part>({ parts, acts, begin, formOf }: PartListProps<P>) {
  const editor = useEditorWords();
  const { list, drag, handleOf, cancel } = useRowDrag(
    parts.map((part) => part.id),
    acts.move,
  );
  if (parts.length === 0) return <Beginning {...begin} />;
  return (
    <section aria-labelledby="editor-parts">
      <h3 id="editor-parts">{editor.parts}</h3>
      <ol
        ref={list}
        className="part-list"
        aria-describedby="editor-move-keys"
        onKeyDown={(event) => {
          if (event.key === 'Escape') cancel();
        }}
      >
        {parts.map((part, place) => (
          <PartCard
            key={part.id}
            part={part}
            place={place}
            count={parts.length}
            acts={acts}
            handle={handleOf(part.id)}
            drop={dropAt(drag, place, parts.length)}
            isDragged={drag?.id === part.id}
            form={acts.openId === part.id ? formOf(part) : null}
          />
        ))}
      </ol>
      <p id="editor-move-keys" className="quiet">
        {editor.moveKeys}
      </p>
    </section>
  );
}
