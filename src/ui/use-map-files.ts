import { useEffect, useState } from 'react';
import { keepDrawn } from '../figure/figure-paths.ts';
import { decodeTopology } from '../loading/decode-topology.ts';
import { loadTopology } from '../loading/load-files.ts';
import type { MapFiles } from './map-files.ts';
import type { Failed } from './notices.tsx';

export interface MapFilesState {
  readonly files: MapFiles;
  readonly failures: readonly Failed[];
  readonly retry: () => void;
}

/** The detailed map and the world's land. Without the detailed map the provinces alone, and without them what there was. */
async function loadDetail(first: MapFiles): Promise<Omit<MapFilesState, 'retry'>> {
  const [china, world] = await Promise.all([loadTopology('china'), loadTopology('world')]);
  const provinces = china.ok ? china : await loadTopology('provinces');
  const failures = [...new Set([china, world, provinces])].filter((loaded) => !loaded.ok);
  if (!provinces.ok) return { files: first, failures };
  const geometry = decodeTopology(provinces.value, world.ok ? world.value : null);
  const files: MapFiles = {
    geometry,
    overview: first.isFirstPicture ? keepDrawn(geometry, first.geometry) : geometry,
    topology: china.ok && world.ok ? { china: china.value, world: world.value } : null,
    isFirstPicture: false,
  };
  return { files, failures };
}

/** Starts from what was there first and brings the detailed map and the world's land when they have arrived. */
export function useMapFiles(first: MapFiles): MapFilesState {
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<Omit<MapFilesState, 'retry'>>({ files: first, failures: [] });
  useEffect(() => {
    let isGone = false;
    // `attempt` makes a person's "try again" load what failed once more.
    const load = async (_attempt: number) => {
      const loaded = await loadDetail(first);
      if (!isGone) setState(loaded);
    };
    void load(attempt);
    return () => {
      isGone = true;
    };
  }, [first, attempt]);
  return { ...state, retry: () => setAttempt((count) => count + 1) };
}
