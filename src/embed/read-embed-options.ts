import { EMBED_OPTIONS, type EmbedOptionName } from './embed-options.ts';
import type { Interaction } from './guest.ts';

export interface EmbedOptions {
  readonly controls: 'few' | 'all' | 'none';
  readonly hasLegend: boolean;
  readonly interaction: Interaction;
  readonly plays: boolean;
  /** The origin whose messages are heard; null hears nobody. */
  readonly parent: string | null;
}

/** What an embed's address says. */
export interface EmbedAddress {
  readonly options: EmbedOptions;
  /** The query of the view alone, as in a link to the atlas. */
  readonly search: string;
  /** Options that were there and were ignored, as `name=value`. */
  readonly ignored: readonly string[];
}

/** A story or a lesson that only its reader's browser holds; no page of others may open it. */
const OWN = 'mine';
/** What browsers say for the origin of a page that has none. */
export const NO_ORIGIN = 'null';
/** These the view's link has too. */
const OF_VIEW: ReadonlySet<string> = new Set(['story', 'lesson'] satisfies EmbedOptionName[]);

/**
 * The origin that an author wrote, also where a path follows it; undefined for what is none. Of a page from
 * a file or in a sandbox it is the word `null`; as only the page around is heard, that opens no door to others.
 */
function originOf(text: string): string | undefined {
  if (text === NO_ORIGIN) return text;
  if (!URL.canParse(text)) return undefined;
  const { protocol, origin } = new URL(text);
  return protocol === 'https:' || protocol === 'http:' ? origin : undefined;
}

/** Reads the address of an embed. Never throws: what it cannot read is as left out, and is reported. */
export function readEmbedOptions(search: string): EmbedAddress {
  const query = new URLSearchParams(search);
  const ignored: string[] = [];
  const ignore = (name: string) => {
    ignored.push(`${name}=${query.get(name) ?? ''}`.slice(0, 60));
    query.delete(name);
  };
  const chosen = <Name extends 'controls' | 'legend' | 'interaction' | 'play'>(name: Name) => {
    type Value = (typeof EMBED_OPTIONS)[Name]['values'][number];
    const { values, fallback } = EMBED_OPTIONS[name];
    const text = query.get(name);
    const value = (values as readonly Value[]).find((each) => each === text);
    if (text !== null && value === undefined) ignore(name);
    return value ?? (fallback as Value);
  };
  const options = {
    controls: chosen('controls'),
    hasLegend: chosen('legend') === '1',
    interaction: chosen('interaction'),
    plays: chosen('play') === '1',
  };
  const parent = originOf(query.get('parent') ?? '') ?? null;
  if (query.has('parent') && parent === null) ignore('parent');

  const story = query.get('story');
  const scene = query.get('scene');
  if (query.get('lesson')?.split(':')[0] === OWN) ignore('lesson');
  if (story?.split(':')[0] === OWN) ignore('story');
  else if (scene !== null && (story === null || !/^[1-9]\d{0,2}$/.test(scene))) ignore('scene');
  else if (scene !== null && story && !story.includes(':')) query.set('story', `${story}:${scene}`);

  for (const name of Object.keys(EMBED_OPTIONS)) if (!OF_VIEW.has(name)) query.delete(name);
  return { options: { ...options, parent }, search: query.toString(), ignored };
}
