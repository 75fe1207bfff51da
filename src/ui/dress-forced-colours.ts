/** Brings the looks for a system that chooses the colours, where it does. Without them its own choice holds. */
export function dressForcedColours(): void {
  const forced = window.matchMedia('(forced-colors: active)');
  const dress = () => {
    if (forced.matches) import('./forced-colours.css').catch(() => undefined);
  };
  dress();
  forced.addEventListener('change', dress);
}
