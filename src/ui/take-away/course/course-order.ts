import type { LessonEntry } from '../../../domain/lesson.ts';
import type { PrintLanguage } from '../../../export/figure/print-options.ts';
import type { CourseProduct } from '../../../i18n/course.ts';
import { ownLessonId } from '../../../lesson/pack-own-lesson.ts';
import { OWN_ID } from '../../../own-work/work.ts';
import type { DatasetIndex } from '../../../selectors/index-dataset.ts';
import type { Language, ViewState } from '../../../view/view-state.ts';

export const PRODUCTS: readonly CourseProduct[] = [
  'scorm12',
  'scorm2004',
  'cmi5',
  'file',
  'worksheet',
  'key',
];
/** What it takes to pass, in percent; 0 for no pass mark. */
export const PASS_PERCENTS = [0, 50, 60, 70, 80, 90] as const;

/** What a person wants for a course. */
export interface CourseOrder {
  readonly index: DatasetIndex;
  /** The view as it stands; what is the reader's own in it goes along. */
  readonly view: ViewState;
  readonly lesson: LessonEntry;
  readonly product: CourseProduct;
  readonly language: PrintLanguage;
  readonly passPercent: (typeof PASS_PERCENTS)[number];
}

export function isPaper(product: CourseProduct): product is 'worksheet' | 'key' {
  return product === 'worksheet' || product === 'key';
}

export function isPackage(product: CourseProduct): boolean {
  return !isPaper(product) && product !== 'file';
}

/** A file holds both languages and opens in one; only paper has them beside one another. */
export function openingLanguage({ language, view }: CourseOrder): Language {
  return language === 'both' ? view.language : language;
}

/** The beginning of a file's name. */
export function fileStem({ lesson, language }: CourseOrder): string {
  const names = { en: 'en', 'zh-CN': 'zh', both: 'zh-en' } as const;
  const id = lesson.id === OWN_ID ? ownLessonId(lesson) : lesson.id;
  return `cbec-atlas_${id}_${names[language]}`;
}
