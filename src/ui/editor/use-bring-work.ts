import { useState } from 'react';
import { CHART_PAGES } from '../../charts/drawn-chart.ts';
import type { OwnWorkStore } from '../../own-work/own-work-store.ts';
import { remarkWork, type WorkRemark } from '../../own-work/remark-work.ts';
import { isEmptyWork, type Part, type Work } from '../../own-work/work.ts';
import type { ReadWork, WorkProblem } from '../../own-work/work-file.ts';
import { useAtlas, useWords } from '../atlas-context.ts';

/** Where a work that is to be written on comes from. */
export type Origin =
  | { readonly kind: 'file'; readonly name: string }
  | { readonly kind: 'link' }
  | { readonly kind: 'copy' }
  | { readonly kind: 'new' };

/** What the editor says of works that come in. */
export interface Incoming<W extends Work> {
  /** A work that would replace one that is nowhere else: its writer has to say. */
  readonly asked: { readonly draft: W; readonly origin: Origin } | null;
  readonly refused: { readonly origin: Origin; readonly problem: WorkProblem } | null;
  readonly remarks: readonly WorkRemark[];
}

export interface BringWork<W extends Work> extends Incoming<W> {
  readonly bring: (read: ReadWork<W>, origin: Origin) => void;
  readonly startNew: () => void;
  readonly accept: () => void;
  readonly dismiss: () => void;
}

const NOTHING = { asked: null, refused: null, remarks: [] };

/** Lets another work take the place of the one that is there, never without asking its writer. */
export function useBringWork<W extends Work, P extends Part>(
  store: OwnWorkStore<W, P>,
  onBrought: (draft: W, origin: Origin) => void,
): BringWork<W> {
  const { index } = useAtlas();
  const words = useWords();
  const [incoming, setIncoming] = useState<Incoming<W>>(NOTHING);
  const { kind } = store;
  const replace = (draft: W, origin: Origin) => {
    store.edit({ type: 'replace', work: draft });
    const { present } = store.getState().history;
    if (origin.kind === 'file') store.noteFile();
    setIncoming({ ...NOTHING, remarks: remarkWork(index, words, kind, draft, CHART_PAGES) });
    onBrought(present, origin);
  };
  const bring = (read: ReadWork<W>, origin: Origin) => {
    if (!read.ok) return setIncoming({ ...NOTHING, refused: { origin, problem: read.problem } });
    const isSame = JSON.stringify(read.draft) === JSON.stringify(store.getState().history.present);
    if (store.hasSomethingToLose() && !isSame) {
      return setIncoming({ ...NOTHING, asked: { draft: read.draft, origin } });
    }
    replace(read.draft, origin);
  };
  return {
    ...incoming,
    bring,
    startNew: () => {
      const isEmpty = isEmptyWork(kind, store.getState().history.present);
      if (isEmpty) onBrought(kind.empty, { kind: 'new' });
      else bring({ ok: true, draft: kind.empty }, { kind: 'new' });
    },
    accept: () => {
      if (incoming.asked) replace(incoming.asked.draft, incoming.asked.origin);
    },
    dismiss: () => setIncoming(NOTHING),
  };
}
