import { useEffect, useRef, useState } from 'react';
import { saveFile } from '../../../export/save-file.ts';

export interface MadeFile {
  readonly name: string;
  readonly blob: Blob;
}

export type Making =
  | { readonly state: 'idle' | 'stopped' }
  | { readonly state: 'working'; readonly said: string; readonly share: number | null }
  | { readonly state: 'saved'; readonly name: string; readonly bytes: number }
  | { readonly state: 'failed'; readonly error: unknown };

/** Says how far it is; `share` from 0 to 1, null where nobody can tell. */
export type Report = (said: string, share: number | null) => void;

type Work = (report: Report, signal: AbortSignal) => Promise<MadeFile>;

interface Maker {
  readonly making: Making;
  readonly make: (work: Work) => Promise<void>;
  readonly stop: () => void;
}

/** Makes one file at a time, says how far it is, and stops when asked to or when nobody waits any more. */
export function useMaking(): Maker {
  const [making, setMaking] = useState<Making>({ state: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const make = async (work: Work) => {
    if (running.current) return;
    const controller = new AbortController();
    running.current = controller;
    const report: Report = (said, share) => {
      if (!controller.signal.aborted) setMaking({ state: 'working', said, share });
    };
    try {
      const { name, blob } = await work(report, controller.signal);
      controller.signal.throwIfAborted();
      saveFile(name, blob);
      setMaking({ state: 'saved', name, bytes: blob.size });
    } catch (error) {
      setMaking(controller.signal.aborted ? { state: 'stopped' } : { state: 'failed', error });
    } finally {
      running.current = null;
    }
  };
  return { making, make, stop: () => running.current?.abort() };
}
