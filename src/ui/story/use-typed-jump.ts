import { useCallback, useEffect, useState } from 'react';
import type { PlayerAct } from '../../story/player-act.ts';
import { TYPED_MS } from '../../story/player-store.ts';

/** Collects the digits of a scene's number, for a window that only asks another to go there. */
export function useTypedJump(act: (act: PlayerAct) => void) {
  const [typed, setTyped] = useState('');
  useEffect(() => {
    if (typed === '') return;
    const timer = setTimeout(() => setTyped(''), TYPED_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  const actOrType = useCallback(
    (asked: PlayerAct) => {
      if (asked.kind === 'digit') return setTyped((text) => `${text}${asked.digit}`.slice(-3));
      if (asked.kind === 'erase') return setTyped((text) => text.slice(0, -1));
      setTyped('');
      if (asked.kind === 'jump') act({ kind: 'go', place: Math.max(1, Number(typed)) });
      else act(asked);
    },
    [typed, act],
  );
  return { typed, actOrType };
}
