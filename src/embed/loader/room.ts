/** From the least that shows a map to the most that a screen can want, in pixels. */
const LEAST = 160;
const MOST = 6000;

/** The room that an element keeps in its page: first for the poster, then for the frame. */
export interface Room {
  readonly take: (frame: HTMLIFrameElement) => void;
  readonly showPoster: () => void;
  readonly showFrame: () => void;
  /** What the frame asks for; held where the page gives a height of its own. */
  readonly setHeight: (pixels: number) => void;
  /** Looks at the attribute `height` again. */
  readonly remeasure: () => void;
}

type Looks = Readonly<Record<string, string>>;

// Through the object model, which no page's policy forbids.
function dress(element: HTMLElement, looks: Looks): void {
  for (const [name, value] of Object.entries(looks)) element.style.setProperty(name, value);
}

const FILL: Looks = {
  position: 'absolute',
  inset: '0',
  width: '100%',
  height: '100%',
  border: '0',
};

/** About what a frame of this width will ask for (a map, a legend, a clock), so that the page does not jump. */
function likelyHeight(width: number): number {
  const map = (wide: number) => Math.min(620, Math.max(240, wide * 0.72));
  return width < 700 ? map(width) + 150 : map(width - 280) + 80;
}

/** Makes the room inside an element; the page's own styles for the element come before its looks. */
export function makeRoom(element: HTMLElement): Room {
  const root = element.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(':host{display:block}:host([hidden]){display:none}');
  root.adoptedStyleSheets = [sheet];
  const box = document.createElement('div');
  const poster = document.createElement('slot');
  dress(box, { position: 'relative', overflow: 'hidden' });
  dress(poster, { ...FILL, display: 'block' });
  box.append(poster);
  root.append(box);
  let asked = 0;
  const settle = (pixels: number) => {
    const height = Math.min(MOST, Math.max(LEAST, Math.ceil(pixels)));
    dress(box, { height: `${height}px` });
  };
  const remeasure = () => {
    const height = element.getAttribute('height') ?? '';
    const own = Number.parseFloat(height);
    if (own > 0 && height.endsWith('%')) dress(box, { height });
    else if (own > 0) settle(own);
    else settle(asked || likelyHeight(element.clientWidth || 640));
  };
  return {
    take: (frame) => {
      remeasure();
      dress(frame, { ...FILL, visibility: 'hidden' });
      box.append(frame);
    },
    showPoster: () => dress(poster, { display: 'block' }),
    showFrame: () => {
      dress(poster, { display: 'none' });
      const frame = box.querySelector('iframe');
      if (frame) dress(frame, { visibility: 'visible' });
    },
    setHeight: (pixels) => {
      if (!Number.isFinite(pixels)) return;
      asked = pixels;
      remeasure();
    },
    remeasure,
  };
}

/** Lets a poster among the element's children fill the reserved room without being cut. */
export function fitPoster(element: HTMLElement): void {
  for (const picture of element.querySelectorAll<HTMLImageElement>(
    ':scope > a > img, :scope > img',
  )) {
    const link = picture.parentElement;
    if (link && link !== element) dress(link, { display: 'block', height: '100%' });
    dress(picture, {
      display: 'block',
      width: '100%',
      height: '100%',
      'object-fit': 'contain',
      'object-position': 'top',
    });
  }
}
