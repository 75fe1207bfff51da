import type { Interaction } from '../../embed/guest.ts';

/**
 * Whether an event is a gesture of the map. In a page that scrolls, a wheel is one with Ctrl or Cmd alone,
 * and a touch with two fingers: else the page would stop under the hand that scrolls it.
 */
export function isMapGesture(
  event: WheelEvent | MouseEvent | TouchEvent,
  interaction: Interaction | null,
): boolean {
  if (interaction !== null && interaction !== 'all') return false;
  const isModified = event.ctrlKey || event.metaKey;
  if (event.type === 'wheel') return interaction === null || isModified;
  if ('touches' in event) return interaction === null || event.touches.length > 1;
  return !event.ctrlKey && !('button' in event && event.button !== 0);
}
