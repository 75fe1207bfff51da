import type { Selection } from '../view/view-state.ts';

/** The key that lights what is selected; null where several places share one mark. */
export function keyOfSelection({ kind, id }: Selection): string | null {
  if (id.includes('+')) return null;
  return `${kind === 'belts' ? 'place' : kind}:${id}`;
}
