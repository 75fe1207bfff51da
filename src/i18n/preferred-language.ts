import type { Language } from '../view/view-state.ts';

/** The language that this browser asks for; English unless Chinese is among those it names. */
export function preferredLanguage(): Language {
  const isChinese = navigator.languages.some((language) => language.toLowerCase().startsWith('zh'));
  return isChinese ? 'zh-CN' : 'en';
}
