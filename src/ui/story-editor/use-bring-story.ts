import { useState } from 'react';
import { CHART_PAGES } from '../../charts/drawn-chart.ts';
import { type Draft, EMPTY_DRAFT, isEmptyDraft } from '../../story/edit-story.ts';
import { remarkStory, type StoryRemark } from '../../story/own-remarks.ts';
import { ownStory } from '../../story/own-story.ts';
import type { ReadDraft, StoryProblem } from '../../story/own-story-file.ts';
import { hasSomethingToLose } from '../../story/own-story-store.ts';
import { useAtlas, useWords } from '../atlas-context.ts';

/** Where a story that is to be written on comes from. */
export type Origin =
  | { readonly kind: 'file'; readonly name: string }
  | { readonly kind: 'link' }
  | { readonly kind: 'copy' }
  | { readonly kind: 'new' };

/** What the editor says of stories that come in. */
export interface Incoming {
  /** A story that would replace one that is nowhere else: its writer has to say. */
  readonly asked: { readonly draft: Draft; readonly origin: Origin } | null;
  readonly refused: { readonly origin: Origin; readonly problem: StoryProblem } | null;
  readonly remarks: readonly StoryRemark[];
}

export interface BringStory extends Incoming {
  readonly bring: (read: ReadDraft, origin: Origin) => void;
  readonly startNew: () => void;
  readonly accept: () => void;
  readonly dismiss: () => void;
}

const NOTHING: Incoming = { asked: null, refused: null, remarks: [] };

/** Lets another story take the place of the one that is there, never without asking its writer. */
export function useBringStory(onBrought: (draft: Draft, origin: Origin) => void): BringStory {
  const { index } = useAtlas();
  const words = useWords();
  const [incoming, setIncoming] = useState(NOTHING);
  const replace = (draft: Draft, origin: Origin) => {
    ownStory.edit({ type: 'replace', story: draft });
    const { present } = ownStory.getState().history;
    if (origin.kind === 'file') ownStory.noteFile(present);
    setIncoming({ ...NOTHING, remarks: remarkStory(index, words, draft, CHART_PAGES) });
    onBrought(present, origin);
  };
  const bring = (read: ReadDraft, origin: Origin) => {
    if (!read.ok) return setIncoming({ ...NOTHING, refused: { origin, problem: read.problem } });
    const state = ownStory.getState();
    const isSame = JSON.stringify(read.draft) === JSON.stringify(state.history.present);
    if (hasSomethingToLose(state) && !isSame) {
      return setIncoming({ ...NOTHING, asked: { draft: read.draft, origin } });
    }
    replace(read.draft, origin);
  };
  return {
    ...incoming,
    bring,
    startNew: () => {
      const isEmpty = isEmptyDraft(ownStory.getState().history.present);
      if (isEmpty) onBrought(EMPTY_DRAFT, { kind: 'new' });
      else bring({ ok: true, draft: EMPTY_DRAFT }, { kind: 'new' });
    },
    accept: () => {
      if (incoming.asked) replace(incoming.asked.draft, incoming.asked.origin);
    },
    dismiss: () => setIncoming(NOTHING),
  };
}
