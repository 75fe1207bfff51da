import { useEffect } from 'react';
import { useSettledView, useWords } from './atlas-context.ts';

/** Tells the browser, the screen reader and the style sheet which language and theme the page has. */
export function usePageLanguage(): void {
  const { language, theme } = useSettledView();
  const { messages } = useWords();
  useEffect(() => {
    const root = document.documentElement;
    root.lang = language;
    root.dataset.theme = theme;
    document.title = messages.app.title;
    const description = document.querySelector('meta[name="description"]');
    description?.setAttribute('content', messages.app.description);
  }, [language, theme, messages]);
}
