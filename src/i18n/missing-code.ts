import type { Language } from '../view/view-state.ts';

/** Said where something cannot be made because its code did not arrive. */
export const CODE_MISSING: Readonly<Record<Language, string>> = {
  en: 'The code that makes the file did not arrive, so nothing was made.',
  'zh-CN': '生成文件所需的代码没能载入，文件没有生成。',
};
