import { preferredLanguage } from '../../i18n/preferred-language.ts';
import { openingSearch } from '../../loading/site.ts';
import type { Hover } from './tooltip.tsx';

const EDGE_PIXELS = 280;

const pictureOf = () => document.getElementById('first-picture');

/** In which of the languages that the picture holds: that of the link, or the one that the browser asks for. */
function isChinese(): boolean {
  return (new URLSearchParams(openingSearch()).get('lang') ?? preferredLanguage()) === 'zh-CN';
}

/**
 * Tells the name of what a person points at in the picture that the page came with, until the atlas is there to
 * do it; `scripts/first-picture-plugin.tsx` writes the names into the picture. All of it goes with the picture.
 */
export function tellFirstNames(): void {
  const picture = pictureOf();
  if (!picture) return;
  const tip = document.createElement('div');
  tip.className = 'tooltip';
  tip.ariaHidden = 'true';
  const language = isChinese() ? 'zh' : 'en';
  picture.addEventListener('pointermove', ({ target, clientX, clientY }) => {
    const mark = target instanceof Element ? target.closest<SVGElement>('[data-mark]') : null;
    const name = mark?.dataset[language];
    if (!mark || !name) return tip.remove();
    tip.textContent = name;
    tip.dataset.markId = mark.dataset.mark;
    tip.dataset.x = String(clientX);
    tip.dataset.y = String(clientY);
    const shift = clientX > window.innerWidth - EDGE_PIXELS ? 'translateX(calc(-100% - 28px))' : '';
    tip.style.transform = `translate(${clientX}px, ${clientY}px) ${shift}`;
    picture.append(tip);
  });
  picture.addEventListener('pointerleave', () => tip.remove());
}

/** What the first picture tells the name of, for the atlas that takes over from it. */
export function firstNamed(): Hover | null {
  const { markId, x, y } = pictureOf()?.querySelector<HTMLElement>('.tooltip')?.dataset ?? {};
  return markId === undefined ? null : { markId, x: Number(x), y: Number(y) };
}
