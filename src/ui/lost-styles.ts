const lost = new Set<HTMLLinkElement>();
let isWatching = false;

function note({ target }: Event): void {
  if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') lost.add(target);
}

/** From now on remembers which styles did not arrive: the code that asked for them does so once, and never again. */
export function watchStyles(): void {
  if (!isWatching) document.addEventListener('error', note, true);
  isWatching = true;
}

function bring(link: HTMLLinkElement): Promise<void> {
  lost.delete(link);
  const again = link.cloneNode() as HTMLLinkElement;
  return new Promise((resolve, reject) => {
    again.addEventListener('load', () => resolve(), { once: true });
    again.addEventListener('error', () => reject(new Error(`No style: ${again.href}`)), {
      once: true,
    });
    link.replaceWith(again);
  });
}

/** Asks once more for the styles that did not arrive. Rejects where one does not come this time either. */
export async function bringLostStyles(): Promise<void> {
  await Promise.all([...lost].map(bring));
}
