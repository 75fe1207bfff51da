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

type Work<T = MadeFile> = (report: Report, signal: AbortSignal) => Promise<T>;

interface Maker {
  readonly making: Making;
  readonly make: (work: Work) => Promise<void>;
  /** The same for work that shows what it made, in place of a file. */
  readonly show: (work: Work<void>) => Promise<void>;
  readonly stop: () => void;
  /** Begins anew what failed. */
  readonly again: () => void;
}

/** Makes one file at a time, says how far it is, and stops when asked to or when nobody waits any more. */
export function useMaking(): Maker {
  const [making, setMaking] = useState<Making>({ state: 'idle' });
  const running = useRef<AbortController | null>(null);
  const last = useRef(() => {});
  useEffect(() => () => running.current?.abort(), []);
  const run = async <T>(work: Work<T>, end: (made: T) => Making) => {
    if (running.current) return;
    last.current = () => void run(work, end);
    const controller = new AbortController();
    running.current = controller;
    const report: Report = (said, share) => {
      if (!controller.signal.aborted) setMaking({ state: 'working', said, share });
    };
    try {
      const made = await work(report, controller.signal);
      controller.signal.throwIfAborted();
      setMaking(end(made));
    } catch (error) {
      setMaking(controller.signal.aborted ? { state: 'stopped' } : { state: 'failed', error });
    } finally {
      running.current = null;
    }
  };
  const make = (work: Work) =>
    run(work, ({ name, blob }) => {
      saveFile(name, blob);
      return { state: 'saved', name, bytes: blob.size };
    });
  const show = (work: Work<void>) => run(work, () => ({ state: 'idle' }));
  return { making, make, show, stop: () => running.current?.abort(), again: () => last.current() };
}
