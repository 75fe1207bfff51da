import type { Language } from '../view/view-state.ts';

/** Said where a part of the page did not arrive; it is there from the start, for nothing else may come. */
export const PART_FAILED: Readonly<Record<Language, string>> = {
  en: 'This part could not be loaded. The rest of the atlas goes on.',
  'zh-CN': '这一部分没能载入，其余部分照常使用。',
};

/** Offered where trying again has not helped: a browser may remember what arrived damaged. */
export const LOAD_ANEW: Readonly<Record<Language, string>> = {
  en: 'Load the page again',
  'zh-CN': '刷新页面',
};
