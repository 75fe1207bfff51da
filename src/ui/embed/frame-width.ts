/** From this width on, what belongs to the map stands beside it; as in `embed.css`. */
const WIDE = '(min-width: 700px)';

export function isWideFrame(): boolean {
  return window.matchMedia(WIDE).matches;
}
