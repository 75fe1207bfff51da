import { type FromFrame, MESSAGES_VERSION } from '../messages.ts';

type Type = FromFrame['type'];

/** What has to be in a message of each kind for the element to use it. */
const NEEDS: { readonly [Kind in Type]: Readonly<Record<string, string>> } = {
  ready: { version: 'string', view: 'string' },
  height: { pixels: 'number' },
  view: { view: 'string' },
  selection: { selection: 'object' },
  answer: { lesson: 'string', step: 'string', isRight: 'boolean', points: 'number' },
  done: { lesson: 'string', points: 'number' },
  error: { message: 'string' },
  reply: { id: 'string' },
};

/** A message of the atlas; null for everything else that a window is sent. */
export function readMessage(data: unknown): FromFrame | null {
  if (typeof data !== 'object' || data === null) return null;
  const fields = data as Readonly<Record<string, unknown>>;
  const { type } = fields;
  const needs = typeof type === 'string' && Object.hasOwn(NEEDS, type) && NEEDS[type as Type];
  if (fields.cbecAtlas !== MESSAGES_VERSION || !needs) return null;
  const isWhole = Object.entries(needs).every(([name, kind]) => typeof fields[name] === kind);
  return isWhole ? (data as FromFrame) : null;
}
