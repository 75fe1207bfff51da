/** An attribute of the element: its name in lower case, and its value. */
export type Attribute = readonly [name: string, value: string];

/** Attributes that are the element's own, or any element's; all others are parameters. */
const NOT_PASSED =
  /^(?:src|view|height|width|parent|id|class|style|title|hidden|slot|part|dir|role|tabindex|is|nonce|inert|translate|draggable|contenteditable|spellcheck|popover|itemprop|loading|data-.*|aria-.*|on.*)$/;

/** Parameters that a frame reads once: another value needs another frame. */
export const READ_ONCE: ReadonlySet<string> = new Set([
  'controls',
  'legend',
  'interaction',
  'play',
  'scene',
  'parent',
  'src',
  'title',
]);

function readable(query: URLSearchParams): string {
  return query.toString().replaceAll('%2F', '/').replaceAll('%3A', ':');
}

/** The folder of the atlas: what `src` names, or the loader's own where that is no place on the web. */
export function folderOf(src: string | null, home: string, page: string): string {
  try {
    const { protocol, href } = new URL(src ? `${src.replace(/\/*$/, '')}/` : home, page);
    if (/^(?:https?|file):$/.test(protocol)) return href;
  } catch {
    // As for an address that is none.
  }
  return home;
}

/** The parameters that attributes stand for: first those of `view`, then each of its own name. */
export function queryOf(attributes: readonly Attribute[]): URLSearchParams {
  const view = attributes.find(([name]) => name === 'view')?.[1] ?? '';
  const query = new URLSearchParams(view);
  for (const [name, value] of attributes) if (!NOT_PASSED.test(name)) query.set(name, value);
  return query;
}

/** What a message can change: the view alone. */
export function viewOf(query: URLSearchParams): string {
  const view = new URLSearchParams(query);
  for (const name of READ_ONCE) view.delete(name);
  return readable(view);
}

/**
 * The frame's address. `view` is what the frame showed last, where it has to load again: it takes the
 * place of the view that the attributes name.
 */
export function frameAddress(
  base: string,
  query: URLSearchParams,
  parent: string,
  view: string | null,
): string {
  const asked = new URLSearchParams(view ?? query);
  for (const name of READ_ONCE) {
    const value = query.get(name);
    if (value !== null) asked.set(name, value);
  }
  // A frame that goes on where it was neither plays nor begins its story again.
  if (view !== null) for (const name of ['play', 'scene']) asked.delete(name);
  asked.set('parent', parent);
  return `${new URL('embed.html', base).href}?${readable(asked)}`;
}
