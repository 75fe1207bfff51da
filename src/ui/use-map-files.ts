import { useEffect, useState } from 'react';
import type { Topology } from 'topojson-specification';
import { decodeTopology } from '../loading/decode-topology.ts';
import { loadTopology } from '../loading/load-files.ts';
import type { MapFiles } from './map-files.ts';
import type { Failed } from './notices.tsx';
import { adoptFirstPicture } from './stage/adopt-first-picture.ts';

export interface MapFilesState {
  readonly files: MapFiles;
  readonly failures: readonly Failed[];
  readonly retry: () => void;
}

/** Starts from the provinces and brings the detailed map and the world's land when they have arrived. */
export function useMapFiles(provinces: Topology): MapFilesState {
  const [attempt, setAttempt] = useState(0);
  const [failures, setFailures] = useState<readonly Failed[]>([]);
  const [files, setFiles] = useState<MapFiles>(() => {
    const geometry = decodeTopology(provinces, null);
    adoptFirstPicture(geometry);
    return { geometry, topology: null };
  });
  useEffect(() => {
    let isGone = false;
    // `attempt` makes a person's "try again" load what failed once more.
    const load = async (_attempt: number) => {
      const [china, world] = await Promise.all([loadTopology('china'), loadTopology('world')]);
      if (isGone) return;
      setFailures([china, world].filter((loaded) => !loaded.ok));
      setFiles({
        geometry: decodeTopology(china.ok ? china.value : provinces, world.ok ? world.value : null),
        topology: china.ok && world.ok ? { china: china.value, world: world.value } : null,
      });
    };
    void load(attempt);
    return () => {
      isGone = true;
    };
  }, [provinces, attempt]);
  return { files, failures, retry: () => setAttempt((count) => count + 1) };
}
