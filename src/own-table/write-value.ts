/** What JSON held as one text; an ellipsis for lists so deep in one another that nothing can write them. */
export function writeValue(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return String(value);
  try {
    return JSON.stringify(value);
  } catch {
    return '…';
  }
}
