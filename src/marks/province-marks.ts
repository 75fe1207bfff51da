import type { Place } from '../domain/dataset.ts';
import type { Words } from '../i18n/words.ts';
import type { Frame } from '../selectors/select-frame.ts';
import type { ViewState } from '../view/view-state.ts';
import type { AreaMark } from './marks.ts';
import { BASE_COLOURS } from './palettes.ts';

/** The land itself, province by province, so that each can be pointed at whatever layers are on. */
export function provinceMarks(
  frame: Frame,
  view: ViewState,
  provinces: readonly Place[],
  words: Words,
): AreaMark[] {
  return provinces.map((province) => {
    const name = words.nameOf(province);
    const count = frame.zoneCountByProvince.get(province.id) ?? 0;
    return {
      id: `land-${province.id}`,
      layer: 'land',
      unit: { object: 'provinces', id: province.id },
      fill: BASE_COLOURS[view.theme].land,
      opacity: 1,
      hatch: 'none',
      target: { kind: 'province', id: province.id },
      title: frame.zones ? words.messages.zones.provinceTitle(name, count) : name,
    };
  });
}
