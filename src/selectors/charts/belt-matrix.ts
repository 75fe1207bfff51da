import { group } from 'd3';
import type { Belt, CategoryLabel, Province } from '../../domain/dataset.ts';
import type { ViewState } from '../../view/view-state.ts';
import type { DatasetIndex } from '../index-dataset.ts';
import { placeFilter } from '../passes-filter.ts';

export interface BeltCell {
  readonly category: CategoryLabel;
  /** Null for belts that spread over several provinces. */
  readonly province: Province | null;
  readonly belts: readonly Belt[];
  /** The filters by category and by province let it through. */
  readonly isShown: boolean;
}

export interface BeltMatrix {
  /** Categories and provinces that have a belt; categories by family, provinces by number of belts. */
  readonly categories: readonly CategoryLabel[];
  readonly provinces: readonly (Province | null)[];
  /** Cells that hold a belt. */
  readonly cells: readonly BeltCell[];
}

/**
 * Belts by category and province. They carry no date and so are there at every clock. The filters by
 * region and area hold; those by category and province only mark what passes, so that more can be added.
 */
export function selectBeltMatrix(index: DatasetIndex, view: ViewState): BeltMatrix {
  const passes = placeFilter(index, { ...view, provinces: null });
  const belts = index.dataset.belts.filter((belt) =>
    passes(index.placeById.get(belt.place), belt.province),
  );
  const byProvince = group(belts, (belt) => belt.province);
  const listed: readonly (Province | null)[] = [...index.dataset.regions, null];
  const codeOf = (province: Province | null) => province?.province ?? null;
  const countOf = (province: Province | null) => byProvince.get(codeOf(province))?.length ?? 0;
  const provinces = listed
    .filter((province) => countOf(province) > 0)
    .sort((a, b) => Number(b !== null) - Number(a !== null) || countOf(b) - countOf(a));
  const categories = index.dataset.categories.filter((category) =>
    belts.some((belt) => belt.category === category.id),
  );
  const cells = categories.flatMap((category) =>
    provinces.flatMap((province) => {
      const code = codeOf(province);
      const held = byProvince.get(code)?.filter((belt) => belt.category === category.id) ?? [];
      const isShown =
        (view.categories === null || view.categories.includes(category.id)) &&
        (view.provinces === null || (code !== null && view.provinces.includes(code)));
      return held.length > 0 ? [{ category, province, belts: held, isShown }] : [];
    }),
  );
  return { categories, provinces, cells };
}
