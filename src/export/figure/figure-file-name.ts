import type { ViewState } from '../../view/view-state.ts';
import type { PrintOptions } from './print-options.ts';

const LANGUAGES = { 'zh-CN': 'zh', en: 'en', both: 'zh-en' } as const;
const ENDINGS = {
  svg: '.svg',
  pdf: '.pdf',
  'png-300': '_300dpi.png',
  'png-600': '_600dpi.png',
} as const;

/** What the figure shows, of when, how wide and in which language: `cbec-atlas_zones_2024-12-31_85mm_en.svg`. */
export function figureFileName(
  view: ViewState,
  options: PrintOptions,
  format: keyof typeof ENDINGS,
): string {
  const layers = view.layers.length > 0 ? view.layers.join('-') : 'map';
  const when = view.rangeStart === null ? view.date : `${view.rangeStart}_${view.date}`;
  const parts = [
    'cbec-atlas',
    layers,
    when,
    `${options.widthMm}mm`,
    LANGUAGES[options.language],
    ...(options.greyscale ? ['grey'] : []),
  ];
  return parts.join('_') + ENDINGS[format];
}
