import type { Words } from '../../i18n/words.ts';

/** Passages of the tables, `casebook-2024 图5; suqian-2026 1.1`, with the documents called by name. */
export function sayPassages({ messages, language }: Words, passages: string): string {
  const said = passages.split('; ').map((passage) => {
    const [id = '', ...locator] = passage.split(' ');
    return [messages.sources.short(id), ...locator].join(' ');
  });
  return said.join(language === 'zh-CN' ? '；' : '; ');
}
