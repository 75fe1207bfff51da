import { useMemo } from 'react';
import type { Marks } from '../../marks/marks.ts';
import type { ViewState } from '../../view/view-state.ts';
import { useAtlas, useWords } from '../atlas-context.ts';
import type { MapFiles } from '../map-files.ts';
import { useOwnLayer } from './own-layer-slot.ts';
import { useKeptTable } from './use-kept-table.ts';
import { useOwnAreas } from './use-own-marks.ts';

/** A stage's marks and shapes with those of a person's table; all as given where there is none. */
export function useOwnStage(view: ViewState, marks: Marks, files: MapFiles) {
  const { index, guest } = useAtlas();
  const words = useWords();
  // A person's own table is for their eyes, not for a page that has the atlas as a guest.
  useKeptTable(guest === null);
  const own = useOwnLayer();
  const areas = useOwnAreas(view);
  const allAreas = useMemo(
    () => (areas.length > 0 ? [...marks.areas, ...areas] : marks.areas),
    [marks.areas, areas],
  );
  const shown = useMemo(
    () => (allAreas === marks.areas ? marks : { ...marks, areas: allAreas }),
    [marks, allAreas],
  );
  const counties = own?.counties ?? null;
  const grown = useMemo((): MapFiles => {
    if (!counties || files.isFirstPicture) return files;
    const units = new Map([...counties.units, ...files.geometry.counties]);
    const geometry = { ...files.geometry, counties: units };
    return {
      ...files,
      geometry,
      overview: geometry,
      topology: files.topology && { ...files.topology, counties: counties.topology },
    };
  }, [files, counties]);
  const { date, rangeStart, regions, provinces, area, theme, camera } = view;
  // biome-ignore lint/correctness/useExhaustiveDependencies: all that points and corridors read of the view
  const onMap = useMemo(() => {
    let made: ReturnType<NonNullable<typeof own>['onMapOf']> | undefined;
    return () => {
      made ??= own?.onMapOf(index, view, words) ?? null;
      return made;
    };
  }, [own, index, words, date, rangeStart, regions, provinces, area, theme, camera]);
  return { marks: shown, files: grown, Over: own?.Over ?? null, onMap };
}
