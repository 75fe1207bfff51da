import * as z from 'zod/mini';
import { atLeast, atMost } from '../loading/length-checks.ts';
import { SELECTION_KINDS } from '../view/view-state.ts';
import { EMBED_EVENTS, MESSAGES_VERSION, MOST_CHARACTERS, type ToFrame } from './messages.ts';

/** As much of a name as a sentence takes that is sent back. */
const short = (name: string) => name.slice(0, 40);

const cbecAtlas = z.literal(MESSAGES_VERSION);
const text = z.string().check(atMost(MOST_CHARACTERS));
const id = z.string().check(atLeast(1), atMost(200));

const schema = z.discriminatedUnion('type', [
  z.object({ cbecAtlas, type: z.literal('get-view'), id }),
  z.object({ cbecAtlas, type: z.literal('set-view'), view: text, id: z.optional(id) }),
  z.object({ cbecAtlas, type: z.enum(['play', 'pause', 'next', 'previous']) }),
  z.object({
    cbecAtlas,
    type: z.literal('select'),
    kind: z.enum(SELECTION_KINDS),
    id: z.nullable(text),
  }),
  z.object({
    cbecAtlas,
    type: z.literal('subscribe'),
    events: z.array(z.enum(EMBED_EVENTS)).check(atMost(EMBED_EVENTS.length)),
  }),
]);

/** A message, or what is wrong with it, in one sentence. */
export type ReadMessage =
  | { readonly ok: true; readonly message: ToFrame }
  | { readonly ok: false; readonly problem: string };

/** No message has more of anything than this; a list that is longer is not even looked through. */
const MOST_ITEMS = 16;

function findOversize(value: object): string | null {
  for (const [key, part] of Object.entries(value).slice(0, MOST_ITEMS)) {
    if (typeof part === 'string' && part.length > MOST_CHARACTERS) {
      return `"${short(key)}" is longer than ${MOST_CHARACTERS} characters`;
    }
    if (Array.isArray(part) && part.length > MOST_ITEMS) {
      return `"${short(key)}" has more than ${MOST_ITEMS} items`;
    }
  }
  return null;
}

/** Reads what a page sent; never throws. What is too large is refused before it is looked at. */
export function readMessage(value: object): ReadMessage {
  const oversize = findOversize(value);
  if (oversize) return { ok: false, problem: oversize };
  const result = schema.safeParse(value);
  if (result.success) return { ok: true, message: result.data satisfies ToFrame };
  const issue = result.error.issues[0];
  const where = issue?.path.map(String).join('.') ?? '';
  return {
    ok: false,
    problem: `${where === '' ? 'the message' : `"${short(where)}"`} is not as expected`,
  };
}
